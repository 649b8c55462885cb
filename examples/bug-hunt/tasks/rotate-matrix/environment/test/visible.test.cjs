"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { transpose, rotate, multiply, identity } = require("../src/matrix.cjs");

test("turns clockwise", () => {
  assert.deepEqual(
    rotate([
      [1, 2],
      [3, 4],
    ]),
    [
      [3, 1],
      [4, 2],
    ],
  );
});

test("four turns change nothing", () => {
  const picture = [
    [1, 2],
    [3, 4],
  ];
  assert.deepEqual(rotate(rotate(rotate(rotate(picture)))), picture);
});

test("swaps rows and columns", () => {
  assert.deepEqual(transpose([[1, 2, 3]]), [[1], [2], [3]]);
});

test("multiplies", () => {
  assert.deepEqual(multiply([[1, 2]], [[3], [4]]), [[11]]);
  assert.throws(() => multiply([[1]], [[1], [2]]), RangeError);
});

test("knows what changes nothing", () => {
  assert.deepEqual(identity(2), [
    [1, 0],
    [0, 1],
  ]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { transpose, rotate, multiply, identity } = require(`${APP}/src/matrix.cjs`);

const WIDE = [
  [1, 2, 3],
  [4, 5, 6],
];

test("turns a wide picture", () => {
  assert.deepEqual(rotate(WIDE), [
    [4, 1],
    [5, 2],
    [6, 3],
  ]);
  assert.deepEqual(rotate([[1, 2, 3]]), [[1], [2], [3]]);
});

test("turns a tall picture", () => {
  assert.deepEqual(rotate([[1], [2], [3]]), [[3, 2, 1]]);
  assert.deepEqual(rotate(rotate(rotate(rotate(WIDE)))), WIDE);
});

test("swaps twice to the same", () => {
  assert.deepEqual(transpose(transpose(WIDE)), WIDE);
});

test("multiplies", () => {
  assert.deepEqual(multiply(WIDE, identity(3)), WIDE);
  assert.deepEqual(multiply(WIDE, transpose(WIDE)), [
    [14, 32],
    [32, 77],
  ]);
});

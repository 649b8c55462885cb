"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { movingAverage, firstJump, peak } = require("../src/moving-average.cjs");

test("starts with the values there are", () => {
  assert.deepEqual(movingAverage([4, 6, 8], 3), [4, 5, 6]);
});

test("forgets old values", () => {
  assert.deepEqual(movingAverage([2, 4, 6, 8], 2).slice(1), [3, 5, 7]);
});

test("of one value is the value", () => {
  assert.deepEqual(movingAverage([7, 1], 1), [7, 1]);
});

test("finds a jump", () => {
  assert.equal(firstJump([10, 10, 10, 30], 3, 5), 3);
});

test("finds the peak", () => {
  assert.deepEqual(peak([1, 5, 2, 5]), { index: 1, value: 5 });
});

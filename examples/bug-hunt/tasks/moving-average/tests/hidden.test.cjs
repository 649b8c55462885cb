"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { movingAverage, firstJump, peak } = require(`${APP}/src/moving-average.cjs`);

test("agrees with the definition", () => {
  const values = [3, 9, 27, 6, 12, 0, 24, 15];
  for (let size = 1; size <= 10; size++) {
    const expected = values.map((_, index) => {
      const window = values.slice(Math.max(0, index - size + 1), index + 1);
      return window.reduce((a, b) => a + b, 0) / window.length;
    });
    assert.deepEqual(movingAverage(values, size), expected);
  }
});

test("of nothing is nothing", () => {
  assert.deepEqual(movingAverage([], 3), []);
  assert.throws(() => movingAverage([1], 0), RangeError);
});

test("finds early jumps and none", () => {
  assert.equal(firstJump([10, 16, 10], 3, 5), 1);
  assert.equal(firstJump([10, 15, 10], 3, 5), -1);
});

test("finds the peak at either end", () => {
  assert.deepEqual(peak([9, 1]), { index: 0, value: 9 });
  assert.deepEqual(peak([1, 9]), { index: 1, value: 9 });
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { splitByWeight, splitEvenly } = require(`${APP}/src/split.cjs`);

test("always adds up", () => {
  for (let total = 0; total < 60; total++) {
    for (let people = 1; people < 8; people++) {
      const shares = splitEvenly(total, people);
      assert.equal(
        shares.reduce((a, b) => a + b, 0),
        total,
      );
      assert.ok(Math.max(...shares) - Math.min(...shares) <= 1);
    }
  }
});

test("the largest fractions come first", () => {
  assert.deepEqual(splitByWeight(10, [1, 2, 3]), [2, 3, 5]);
  assert.deepEqual(splitByWeight(100, [1, 5, 1]), [14, 72, 14]);
  assert.deepEqual(splitByWeight(7, [3, 3, 4]), [2, 2, 3]);
});

test("weights need not be whole", () => {
  assert.deepEqual(splitByWeight(100, [0.5, 0.25, 0.25]), [50, 25, 25]);
  assert.deepEqual(splitByWeight(5, [0, 1]), [0, 5]);
});

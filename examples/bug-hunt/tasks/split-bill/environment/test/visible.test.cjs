"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { splitByWeight, splitEvenly } = require("../src/split.cjs");

test("splits what can be divided", () => {
  assert.deepEqual(splitEvenly(900, 3), [300, 300, 300]);
});

test("gives the odd cent to the first", () => {
  assert.deepEqual(splitEvenly(1000, 3), [334, 333, 333]);
});

test("gives each odd cent to somebody else", () => {
  assert.deepEqual(splitEvenly(1001, 3), [334, 334, 333]);
});

test("splits by weight", () => {
  assert.deepEqual(splitByWeight(1000, [1, 1, 2]), [250, 250, 500]);
});

test("refuses a bill that nobody pays", () => {
  assert.throws(() => splitByWeight(100, [0, 0]), RangeError);
});

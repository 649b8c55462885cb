"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { lowerBound, upperBound, countEqual, insert } = require("../src/sorted-list.cjs");

test("finds the first of equal values", () => {
  assert.equal(lowerBound([1, 2, 2, 2, 3], 2), 1);
});

test("finds the place of a missing value", () => {
  assert.equal(lowerBound([10, 20, 30], 25), 2);
  assert.equal(lowerBound([10, 20, 30], 35), 3);
});

test("finds the end of equal values", () => {
  assert.equal(upperBound([1, 2, 2, 2, 3], 2), 4);
});

test("counts equal values", () => {
  assert.equal(countEqual([1, 2, 2, 2, 3], 2), 3);
  assert.equal(countEqual([1, 3], 2), 0);
});

test("inserts in order", () => {
  assert.deepEqual(insert([1, 3], 2), [1, 2, 3]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { lowerBound, upperBound, countEqual, insert } = require(`${APP}/src/sorted-list.cjs`);

test("agrees with a linear search", () => {
  for (let length = 0; length <= 9; length++) {
    const list = Array.from({ length }, (_, index) => Math.floor((index * 2) / 3) * 2);
    for (let value = -1; value <= 14; value++) {
      const first = list.findIndex((entry) => entry >= value);
      const after = list.findIndex((entry) => entry > value);
      assert.equal(lowerBound(list, value), first === -1 ? length : first);
      assert.equal(upperBound(list, value), after === -1 ? length : after);
      assert.equal(countEqual(list, value), list.filter((entry) => entry === value).length);
    }
  }
});

test("inserts anywhere", () => {
  assert.deepEqual(insert([], 1), [1]);
  assert.deepEqual(insert([2, 2, 4], 1), [1, 2, 2, 4]);
  assert.deepEqual(insert([2, 2, 4], 5), [2, 2, 4, 5]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { merge, gaps, covered } = require("../src/intervals.cjs");

const span = (start, end) => ({ start, end });

test("joins what overlaps", () => {
  assert.deepEqual(merge([span(1, 4), span(3, 6)]), [span(1, 6)]);
});

test("joins what touches", () => {
  assert.deepEqual(merge([span(9, 10), span(10, 11)]), [span(9, 11)]);
});

test("keeps apart what has a gap", () => {
  assert.deepEqual(merge([span(5, 6), span(1, 2)]), [span(1, 2), span(5, 6)]);
  assert.deepEqual(merge([span(9, 9.5), span(10, 11)]), [span(9, 9.5), span(10, 11)]);
});

test("swallows an inner interval", () => {
  assert.deepEqual(merge([span(1, 9), span(2, 3)]), [span(1, 9)]);
});

test("finds gaps", () => {
  assert.deepEqual(gaps([span(9, 10), span(12, 13)], 8, 17), [span(8, 9), span(10, 12), span(13, 17)]);
});

test("adds up", () => {
  assert.equal(covered([span(1, 4), span(3, 6), span(8, 9)]), 6);
});

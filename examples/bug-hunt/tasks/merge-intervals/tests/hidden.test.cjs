"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { merge, gaps, covered } = require(`${APP}/src/intervals.cjs`);

const span = (start, end) => ({ start, end });

test("joins a chain of touching intervals", () => {
  assert.deepEqual(merge([span(3, 4), span(1, 2), span(2, 3)]), [span(1, 4)]);
});

test("one apart is apart", () => {
  assert.deepEqual(merge([span(1, 2), span(3, 4)]), [span(1, 2), span(3, 4)]);
  assert.deepEqual(merge([span(1, 2), span(2.5, 4)]), [span(1, 2), span(2.5, 4)]);
});

test("leaves its input alone", () => {
  const input = [span(5, 7), span(1, 6)];
  merge(input);
  assert.deepEqual(input, [span(5, 7), span(1, 6)]);
});

test("has no gaps of length nothing", () => {
  assert.deepEqual(gaps([span(8, 10), span(10, 12)], 8, 12), []);
  assert.deepEqual(gaps([], 1, 2), [span(1, 2)]);
  assert.deepEqual(gaps([span(0, 3), span(9, 20)], 2, 10), [span(3, 9)]);
});

test("counts overlaps once", () => {
  assert.equal(covered([span(0, 5), span(0, 5), span(5, 6)]), 6);
  assert.equal(covered([]), 0);
});

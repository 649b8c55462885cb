"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { createBucket } = require("../src/token-bucket.cjs");

test("lets a burst through, then no more", () => {
  const bucket = createBucket({ capacity: 2, perSecond: 1 });
  assert.deepEqual([bucket.take(0), bucket.take(0), bucket.take(0)], [true, true, false]);
});

test("fills again with time", () => {
  const bucket = createBucket({ capacity: 2, perSecond: 1 });
  bucket.take(0, 2);
  assert.equal(bucket.take(1), true);
  assert.equal(bucket.take(1), false);
});

test("never holds more than fits", () => {
  const bucket = createBucket({ capacity: 5, perSecond: 1 });
  bucket.take(1000, 0);
  assert.equal(bucket.available(), 5);
});

test("counts time once", () => {
  const bucket = createBucket({ capacity: 5, perSecond: 1 });
  bucket.take(0, 5);
  bucket.take(2, 0);
  bucket.take(3, 0);
  bucket.take(4, 0);
  assert.equal(bucket.available(), 4);
});

test("says how long to wait", () => {
  const bucket = createBucket({ capacity: 2, perSecond: 2 });
  bucket.take(0, 2);
  assert.equal(bucket.waitFor(0), 0.5);
  assert.equal(bucket.waitFor(0, 3), Number.POSITIVE_INFINITY);
});

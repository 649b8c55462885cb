"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { createBucket } = require(`${APP}/src/token-bucket.cjs`);

test("keeps the rate in the long run", () => {
  const bucket = createBucket({ capacity: 3, perSecond: 2 });
  let taken = 0;
  for (let now = 0; now <= 100; now += 0.25) if (bucket.take(now)) taken += 1;
  assert.equal(taken, 203);
});

test("a long pause fills it once", () => {
  const bucket = createBucket({ capacity: 4, perSecond: 10, start: 50 });
  assert.equal(bucket.take(50, 4), true);
  assert.equal(bucket.take(1000, 4), true);
  assert.equal(bucket.take(1000, 1), false);
});

test("fills in part", () => {
  const bucket = createBucket({ capacity: 4, perSecond: 1 });
  bucket.take(0, 4);
  bucket.take(1, 0);
  bucket.take(1.5, 0);
  assert.equal(bucket.available(), 1.5);
  assert.equal(bucket.waitFor(2, 3), 1);
});

test("a clock that goes back does nothing", () => {
  const bucket = createBucket({ capacity: 4, perSecond: 1, start: 10 });
  bucket.take(10, 4);
  bucket.take(12, 0);
  bucket.take(11, 0);
  assert.equal(bucket.available(), 2);
});

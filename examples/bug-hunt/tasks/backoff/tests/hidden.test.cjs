"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { delay, schedule, nextDelay } = require(`${APP}/src/backoff.cjs`);

test("grows by the factor", () => {
  const waits = [1, 2, 3, 4].map((attempt) => delay(attempt, { base: 10, factor: 3 }));
  assert.deepEqual(waits, [10, 30, 90, 270]);
});

test("a factor of one never grows", () => {
  assert.equal(delay(9, { base: 50, factor: 1 }), 50);
});

test("jitter never lengthens", () => {
  assert.equal(delay(2, { jitter: 1, random: () => 0 }), 200);
  assert.equal(delay(2, { jitter: 0.1, random: () => 1 }), 180);
});

test("fits exactly", () => {
  assert.deepEqual(schedule(300), [100, 200]);
  assert.deepEqual(schedule(99), []);
});

test("attempts count from one", () => {
  assert.throws(() => delay(0), RangeError);
  assert.throws(() => delay(1.5), RangeError);
});

test("the longer wait wins", () => {
  assert.equal(nextDelay(3, 0.1), 400);
  assert.equal(nextDelay(3), 400);
});

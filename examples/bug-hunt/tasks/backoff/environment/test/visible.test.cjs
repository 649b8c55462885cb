"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { delay, schedule, nextDelay } = require("../src/backoff.cjs");

test("starts with the base", () => {
  assert.equal(delay(1), 100);
});

test("doubles", () => {
  assert.equal(delay(3), 400);
});

test("keeps the limit", () => {
  assert.equal(delay(20), 10_000);
});

test("jitter shortens", () => {
  assert.equal(delay(8, { limit: 1000, jitter: 0.5, random: () => 0.5 }), 750);
});

test("fits a schedule into a budget", () => {
  assert.deepEqual(schedule(750), [100, 200, 400]);
});

test("obeys the server", () => {
  assert.equal(nextDelay(1, 3), 3000);
  assert.equal(nextDelay(12, 3), 10_000);
});

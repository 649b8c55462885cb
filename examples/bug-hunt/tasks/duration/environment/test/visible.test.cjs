"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { parse, format, about } = require("../src/duration.cjs");

test("reads durations", () => {
  assert.equal(parse("1h 30m"), 5400);
  assert.throws(() => parse("soon"), SyntaxError);
});

test("writes minutes", () => {
  assert.equal(format(75), "1:15");
  assert.equal(format(-5), "-0:05");
});

test("writes hours", () => {
  assert.equal(format(5400), "1:30:00");
});

test("writes whole hours", () => {
  assert.equal(format(7200), "2:00:00");
});

test("writes roughly", () => {
  assert.equal(about(7000), "2 h");
  assert.equal(about(0.5), "0 s");
});

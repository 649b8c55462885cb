"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { parse, format, about } = require(`${APP}/src/duration.cjs`);

test("writes every part", () => {
  assert.equal(format(3661), "1:01:01");
  assert.equal(format(3599), "59:59");
  assert.equal(format(36_000 + 59 * 60 + 9), "10:59:09");
  assert.equal(format(100 * 3600), "100:00:00");
});

test("drops fractions", () => {
  assert.equal(format(59.9), "0:59");
  assert.equal(format(-3600.5), "-1:00:00");
  assert.equal(format(0), "0:00");
});

test("reads parts in any order", () => {
  assert.equal(parse("10s 1d"), 86_410);
  assert.equal(parse("1.5h"), 5400);
});

test("writes roughly", () => {
  assert.equal(about(86_400 * 2), "2 d");
  assert.equal(about(59), "59 s");
  assert.equal(about(60), "1 m");
});

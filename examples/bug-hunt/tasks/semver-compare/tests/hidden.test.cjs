"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { compare, newest } = require(`${APP}/src/semver.cjs`);

test("keeps the order of the specification", () => {
  const order = [
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
  ];
  order.push("1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0", "2.0.0");
  for (const [i, a] of order.entries()) {
    for (const [j, b] of order.entries()) assert.equal(compare(a, b), Math.sign(i - j));
  }
});

test("ignores build metadata", () => {
  assert.equal(compare("1.0.0+linux", "1.0.0+mac"), 0);
});

test("a number is older than a word", () => {
  assert.equal(compare("1.0.0-9", "1.0.0-a"), -1);
  assert.equal(compare("1.0.0-x.10", "1.0.0-x.9a"), -1);
});

test("refuses what is no version", () => {
  assert.throws(() => compare("1.0", "1.0.0"), SyntaxError);
});

test("finds the newest", () => {
  assert.equal(newest(["3.0.0-beta.9", "3.0.0-beta.10", "2.9.9"]), "3.0.0-beta.10");
});

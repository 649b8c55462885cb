"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { compare, newest } = require("../src/semver.cjs");

test("compares numbers", () => {
  assert.equal(compare("1.2.3", "1.10.0"), -1);
  assert.equal(compare("2.0.0", "v2.0.0"), 0);
});

test("a pre-release is older than its release", () => {
  assert.equal(compare("1.0.0-rc.1", "1.0.0"), -1);
});

test("compares pre-release numbers as numbers", () => {
  assert.equal(compare("2.0.0-beta.10", "2.0.0-beta.9"), 1);
  assert.equal(compare("2.0.0-beta.2", "2.0.0-beta.11"), -1);
});

test("compares pre-release words as text", () => {
  assert.equal(compare("1.0.0-alpha", "1.0.0-beta"), -1);
});

test("finds the newest", () => {
  assert.equal(newest(["1.0.0", "1.2.0-rc.1", "1.1.9"]), "1.2.0-rc.1");
});

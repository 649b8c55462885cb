"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { matches, select } = require("../src/glob.cjs");

test("a star stays inside a folder", () => {
  assert.equal(matches("src/*.js", "src/a.js"), true);
  assert.equal(matches("src/*.js", "src/lib/a.js"), false);
});

test("two stars go one deeper", () => {
  assert.equal(matches("src/**/*.js", "src/lib/a.js"), true);
});

test("two stars go deeper still", () => {
  assert.equal(matches("src/**/*.js", "src/lib/deep/a.js"), true);
});

test("two stars may stand for nothing", () => {
  assert.equal(matches("src/**/*.js", "src/a.js"), true);
  assert.equal(matches("src/**/*.js", "test/a.js"), false);
});

test("leaves out", () => {
  assert.deepEqual(select(["*.js", "!b.*"], ["a.js", "b.js", "c.ts"]), ["a.js"]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { matches, select } = require(`${APP}/src/glob.cjs`);

test("two stars at either end", () => {
  assert.equal(matches("**", "a/b/c"), true);
  assert.equal(matches("**/c", "a/b/c"), true);
  assert.equal(matches("**/c", "c"), true);
  assert.equal(matches("a/**", "a/b/c"), true);
  assert.equal(matches("a/**", "b/a/c"), false);
});

test("two stars twice", () => {
  assert.equal(matches("**/x/**/y", "a/x/b/c/y"), true);
  assert.equal(matches("**/x/**/y", "x/y"), true);
  assert.equal(matches("**/x/**/y", "a/b/y"), false);
});

test("question marks and stars", () => {
  assert.equal(matches("a?c", "abc"), true);
  assert.equal(matches("a?c", "ac"), false);
  assert.equal(matches("a*b*c", "aXbYbc"), true);
  assert.equal(matches("a*", "a"), true);
});

test("leaves out at any depth", () => {
  assert.deepEqual(select(["**/*.js", "!**/vendor/**"], ["a.js", "x/vendor/b.js", "x/c.js"]), [
    "a.js",
    "x/c.js",
  ]);
});

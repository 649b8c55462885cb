"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { normalize, resolve, basename } = require("../src/paths.cjs");

test("resolves dots", () => {
  assert.equal(normalize("/a/./b//c/../d"), "/a/b/d");
});

test("stays below the root", () => {
  assert.equal(normalize("/a/../../b"), "/b");
});

test("keeps what a relative path cannot resolve", () => {
  assert.equal(normalize("../a/../../b"), "../../b");
});

test("names the current folder", () => {
  assert.equal(normalize("a/.."), ".");
});

test("joins", () => {
  assert.equal(resolve("/home", "me", "../you"), "/home/you");
});

test("takes the last part", () => {
  assert.equal(basename("/a/b.txt", ".txt"), "b");
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { diff } = require("../src/diff.cjs");

const lines = (text) => [...text];

test("equal texts have no marks", () => {
  assert.deepEqual(diff(lines("ab"), lines("ab")), ["  a", "  b"]);
});

test("marks new lines", () => {
  assert.deepEqual(diff(lines("ac"), lines("abc")), ["  a", "+ b", "  c"]);
});

test("marks old lines", () => {
  assert.deepEqual(diff(lines("abc"), lines("ac")), ["  a", "- b", "  c"]);
});

test("of a change the old line comes first", () => {
  assert.deepEqual(diff(lines("axc"), lines("ayc")), ["  a", "- x", "+ y", "  c"]);
});

test("starts from nothing", () => {
  assert.deepEqual(diff([], lines("a")), ["+ a"]);
});

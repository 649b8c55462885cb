"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { parse, stringify } = require("../src/query.cjs");

test("reads pairs", () => {
  assert.deepEqual(parse("?a=1&b=two"), { a: "1", b: "two" });
});

test("keeps equals signs in values", () => {
  assert.deepEqual(parse("?token=abc==&page=2"), { token: "abc==", page: "2" });
});

test("reads repeated names as a list", () => {
  assert.deepEqual(parse("tag=x&tag=y"), { tag: ["x", "y"] });
});

test("decodes", () => {
  assert.deepEqual(parse("q=a+b%26c"), { q: "a b&c" });
});

test("writes names in order", () => {
  assert.equal(stringify({ b: "2", a: ["1", "x y"] }), "a=1&a=x%20y&b=2");
});

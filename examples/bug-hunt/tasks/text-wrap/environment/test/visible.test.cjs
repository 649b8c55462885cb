"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { wrap, bullet, centre } = require("../src/wrap.cjs");

test("leaves short text alone", () => {
  assert.deepEqual(wrap("just a line", 20), ["just a line"]);
});

test("counts the space between words", () => {
  assert.deepEqual(wrap("aaaa bbbb cccc", 8), ["aaaa", "bbbb", "cccc"]);
});

test("fills a line to the end", () => {
  assert.deepEqual(wrap("aaaa bbbb cccc", 9), ["aaaa bbbb", "cccc"]);
});

test("gives a long word its own line", () => {
  assert.deepEqual(wrap("a extraordinarily b", 6), ["a", "extraordinarily", "b"]);
});

test("sets in behind a bullet", () => {
  assert.deepEqual(bullet("aaa bbb", 6), ["- aaa", "  bbb"]);
});

test("centres", () => {
  assert.deepEqual(centre(["ab"], 5), [" ab  "]);
});

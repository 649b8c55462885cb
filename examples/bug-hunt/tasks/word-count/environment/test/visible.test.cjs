"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { words, count, top } = require("../src/word-count.cjs");

test("finds words", () => {
  assert.deepEqual(words("Don't panic, don't!"), ["don't", "panic", "don't"]);
});

test("counts", () => {
  assert.equal(count("a b a").get("a"), 2);
});

test("ignores words", () => {
  assert.equal(count("the cat", ["the"]).has("the"), false);
});

test("names the most frequent first", () => {
  assert.deepEqual(top("b a b c b a", 2), ["b: 3", "a: 2"]);
});

test("orders equals by the alphabet", () => {
  assert.deepEqual(top("z y x", 2), ["x: 1", "y: 1"]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { words, count, top } = require(`${APP}/src/word-count.cjs`);

test("an empty text has no words", () => {
  assert.deepEqual(words("... 123 !"), []);
  assert.deepEqual(top("", 3), []);
});

test("mixes both orders", () => {
  assert.deepEqual(top("d d c c b a a a", 9), ["a: 3", "c: 2", "d: 2", "b: 1"]);
  assert.deepEqual(top("one two two three three three", 2), ["three: 3", "two: 2"]);
});

test("ignores words at the top", () => {
  assert.deepEqual(top("the the cat", 1, ["the"]), ["cat: 1"]);
});

test("counts all", () => {
  assert.deepEqual(
    [...count("A a B")],
    [
      ["a", 2],
      ["b", 1],
    ],
  );
});

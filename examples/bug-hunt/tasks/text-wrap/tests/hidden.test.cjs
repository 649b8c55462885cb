"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { wrap, bullet, centre } = require(`${APP}/src/wrap.cjs`);

const TEXT = "the quick brown fox jumps over the lazy dog while it rains in a faraway land";

test("never exceeds the width", () => {
  for (let width = 7; width < 40; width++) {
    for (const line of wrap(TEXT, width)) assert.ok(line.length <= width);
  }
});

test("never breaks too early", () => {
  for (let width = 7; width < 40; width++) {
    const lines = wrap(TEXT, width);
    for (let index = 1; index < lines.length; index++) {
      const [word] = lines[index].split(" ");
      assert.ok(lines[index - 1].length + 1 + word.length > width);
    }
    assert.equal(lines.join(" "), TEXT);
  }
});

test("has no line for nothing", () => {
  assert.deepEqual(wrap("", 5), []);
  assert.deepEqual(wrap("  a   b ", 9), ["a b"]);
});

test("sets in behind any mark", () => {
  assert.deepEqual(bullet("one two three", 11, "10. "), ["10. one two", "    three"]);
});

test("centres", () => {
  assert.deepEqual(centre(["a", "abcdef", ""], 4), [" a  ", "abcdef", "    "]);
});

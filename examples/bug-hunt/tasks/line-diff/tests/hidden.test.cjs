"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { diff } = require(`${APP}/src/diff.cjs`);

const lines = (text) => [...text];
const marks = (before, after) => diff(lines(before), lines(after)).join("|");

test("finds the longest common part", () => {
  const changed = diff(lines("abcabba"), lines("cbabac")).filter((line) => !line.startsWith(" "));
  assert.equal(changed.length, 5);
});

test("old before new, however many", () => {
  assert.equal(marks("abz", "cdz"), "- a|- b|+ c|+ d|  z");
  assert.equal(marks("za", "zb"), "  z|- a|+ b");
});

test("either side may be empty", () => {
  assert.equal(marks("", ""), "");
  assert.equal(marks("ab", ""), "- a|- b");
});

test("both texts can be read back", () => {
  const both = diff(lines("the old text"), lines("this is newer"));
  const side = (mark) =>
    both
      .filter((line) => line[0] !== mark)
      .map((line) => line[2])
      .join("");
  assert.equal(side("+"), "the old text");
  assert.equal(side("-"), "this is newer");
});

test("prefers lines that stay", () => {
  assert.equal(marks("abc", "bcd"), "- a|  b|  c|+ d");
  assert.equal(marks("bcd", "abc"), "+ a|  b|  c|- d");
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { encode, decode, saving } = require("../src/run-length.cjs");

test("encodes stretches", () => {
  assert.equal(encode("aaabb"), "3a2b");
});

test("encodes single characters as they are", () => {
  assert.equal(encode("abc"), "abc");
});

test("decodes", () => {
  assert.equal(decode("3a2b"), "aaabb");
  assert.equal(decode("12xy"), "xxxxxxxxxxxxy");
});

test("refuses a count of nothing", () => {
  assert.throws(() => decode("a3"), SyntaxError);
});

test("tells what it saves", () => {
  assert.equal(saving("aaaaaaaa"), 0.75);
  assert.equal(saving("abc"), 0);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { encode, decode, saving } = require(`${APP}/src/run-length.cjs`);

test("decodes what it encodes", () => {
  for (const text of ["", "a", "aa", "ab", "aabbaa", "xyzzzz", "ab".repeat(20), "q".repeat(120)]) {
    assert.equal(decode(encode(text)), text);
  }
});

test("encodes", () => {
  assert.equal(encode(""), "");
  assert.equal(encode("a"), "a");
  assert.equal(encode("baaa"), "b3a");
  assert.equal(encode("z".repeat(10)), "10z");
});

test("tells what it saves", () => {
  assert.equal(saving(""), 0);
  assert.equal(saving("aabb"), 0);
  assert.equal(saving("zzzzb"), 0.4);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { encode, decode } = require("../src/base64.cjs");

const bytes = (text) => [...text].map((character) => character.codePointAt(0));

test("encodes a whole group", () => {
  assert.equal(encode(bytes("Man")), "TWFu");
});

test("pads a short group", () => {
  assert.equal(encode(bytes("Ma")), "TWE=");
  assert.equal(encode(bytes("M")), "TQ==");
});

test("encodes nothing", () => {
  assert.equal(encode([]), "");
});

test("decodes", () => {
  assert.deepEqual(decode("TWFu"), bytes("Man"));
  assert.deepEqual(decode("TQ=="), bytes("M"));
});

test("refuses other characters", () => {
  assert.throws(() => decode("T*Fu"), SyntaxError);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { isValid, checkDigit } = require("../src/luhn.cjs");

test("accepts valid numbers", () => {
  assert.equal(isValid("79927398713"), true);
  assert.equal(isValid("4539 1488 0343 6467"), true);
});

test("refuses a wrong check digit", () => {
  assert.equal(isValid("79927398710"), false);
  assert.equal(isValid("8273 1232 7352 0569"), false);
});

test("refuses what is no number", () => {
  assert.equal(isValid("1234x"), false);
  assert.equal(isValid("0"), false);
});

test("computes the check digit", () => {
  assert.equal(checkDigit("7992739871"), 3);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { toRoman, fromRoman } = require("../src/roman.cjs");

test("writes numbers", () => {
  assert.equal(toRoman(3), "III");
  assert.equal(toRoman(1994), "MCMXCIV");
});

test("reads repeated letters", () => {
  assert.equal(fromRoman("III"), 3);
  assert.equal(fromRoman("XX"), 20);
});

test("reads subtracted letters", () => {
  assert.equal(fromRoman("XIV"), 14);
  assert.equal(fromRoman("MCMXC"), 1990);
});

test("refuses other letters", () => {
  assert.throws(() => fromRoman("ABC"), SyntaxError);
});

test("refuses what cannot be written", () => {
  assert.throws(() => toRoman(0), RangeError);
  assert.throws(() => toRoman(1.5), RangeError);
});

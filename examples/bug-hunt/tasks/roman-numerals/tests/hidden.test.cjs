"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { toRoman, fromRoman } = require(`${APP}/src/roman.cjs`);

test("reads what it writes", () => {
  for (let number = 1; number < 4000; number += 7) assert.equal(fromRoman(toRoman(number)), number);
});

test("writes every symbol", () => {
  assert.equal(toRoman(444), "CDXLIV");
  assert.equal(toRoman(999), "CMXCIX");
  assert.equal(toRoman(3999), "MMMCMXCIX");
});

test("refuses numbers out of range", () => {
  assert.throws(() => toRoman(4000), RangeError);
  assert.throws(() => toRoman(-1), RangeError);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { isValid, checkDigit } = require(`${APP}/src/luhn.cjs`);

test("accepts exactly one check digit", () => {
  for (const number of ["1", "12", "499273987", "123456781234567", "0000", "9999999"]) {
    const valid = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => isValid(number + digit));
    assert.deepEqual(valid, [checkDigit(number)]);
  }
});

test("known check digits", () => {
  assert.equal(checkDigit("0"), 0);
  assert.equal(checkDigit("5"), 9);
  assert.equal(checkDigit("1789372997"), 4);
  assert.equal(checkDigit("453914880343646"), 7);
});

test("dashes and spaces do not count", () => {
  assert.equal(isValid("1789-3729 974"), true);
  assert.equal(isValid(" - "), false);
});

test("refuses letters", () => {
  assert.throws(() => checkDigit("12a"), SyntaxError);
});

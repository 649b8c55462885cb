"use strict";

/** The digits of a number that may be written with spaces or dashes; undefined if there is anything else. */
function digitsOf(text) {
  const compact = text.replace(/[ -]/g, "");
  return /^\d+$/.test(compact) ? [...compact].map(Number) : undefined;
}

/** The sum of the digits, with every second one from the right doubled. */
function luhnSum(digits) {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const doubled = (digits.length - index) % 2 === 0;
    const value = doubled ? digits[index] * 2 : digits[index];
    sum += value > 9 ? value - 9 : value;
  }
  return sum;
}

/** True if the last digit of the number is the right check digit. */
function isValid(text) {
  const digits = digitsOf(text);
  if (!digits || digits.length < 2) return false;
  return luhnSum(digits) % 10 === 0;
}

/** The digit that makes the number valid when it is put behind it. */
function checkDigit(text) {
  const digits = digitsOf(text);
  if (!digits) throw new SyntaxError(`not a number: ${text}`);
  return (10 - (luhnSum([...digits, 0]) % 10)) % 10;
}

module.exports = { isValid, checkDigit };

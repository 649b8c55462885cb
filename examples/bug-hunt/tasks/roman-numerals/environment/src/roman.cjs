"use strict";

const SYMBOLS = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const VALUES = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };

/** Writes a whole number from 1 to 3999 in Roman numerals. */
function toRoman(number) {
  if (!Number.isInteger(number) || number < 1 || number > 3999)
    throw new RangeError(`cannot write ${number}`);
  let rest = number;
  let text = "";
  for (const [value, symbol] of SYMBOLS) {
    while (rest >= value) {
      text += symbol;
      rest -= value;
    }
  }
  return text;
}

/** Reads Roman numerals: a letter before a greater one is subtracted. */
function fromRoman(text) {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = VALUES[text[index]];
    if (value === undefined) throw new SyntaxError(`no numeral: ${text[index]}`);
    const next = VALUES[text[index + 1]] ?? 0;
    total += value <= next ? -value : value;
  }
  return total;
}

module.exports = { toRoman, fromRoman };

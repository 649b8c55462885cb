"use strict";

/** Shortens repeated characters to a count and the character: aaab becomes 3ab. */
function encode(text) {
  let result = "";
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (text[index] !== text[start]) {
      const count = index - start;
      result += (count > 1 ? count : "") + text[start];
      start = index;
    }
  }
  return result;
}

/** Undoes `encode`. The text must not have held digits. */
function decode(text) {
  let result = "";
  let count = 0;
  for (const character of text) {
    if (character >= "0" && character <= "9") {
      count = count * 10 + Number(character);
    } else {
      result += character.repeat(count === 0 ? 1 : count);
      count = 0;
    }
  }
  if (count > 0) throw new SyntaxError("the text ends with a count");
  return result;
}

/** How much shorter the encoded text is, from 0 (not at all) towards 1. */
function saving(text) {
  if (text === "") return 0;
  return Math.max(0, 1 - encode(text).length / text.length);
}

module.exports = { encode, decode, saving };

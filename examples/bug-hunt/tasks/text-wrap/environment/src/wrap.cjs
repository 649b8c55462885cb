"use strict";

/** Breaks text into lines of at most `width` characters; words that are longer get a line of their own. */
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (line !== "" && line.length + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Wraps text behind a bullet: the first line gets the bullet, the others are set in. */
function bullet(text, width, mark = "- ") {
  const lines = wrap(text, width - mark.length);
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}

/** Puts each line in the middle of `width` characters, the odd space to the right. */
function centre(lines, width) {
  return lines.map((line) => {
    const space = Math.max(width - line.length, 0);
    const left = Math.floor(space / 2);
    return " ".repeat(left) + line + " ".repeat(space - left);
  });
}

module.exports = { wrap, bullet, centre };

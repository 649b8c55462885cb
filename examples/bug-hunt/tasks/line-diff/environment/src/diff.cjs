"use strict";

/** table[i][j] is the number of lines that before[i…] and after[j…] have in common, in order. */
function commonLengths(before, after) {
  const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const same = before[i] === after[j];
      table[i][j] = same ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

/** The lines of both texts, marked with " ", "-" or "+"; of a change the old lines come first. */
function diff(before, after) {
  const table = commonLengths(before, after);
  const lines = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i]}`);
      i += 1;
      j += 1;
    } else if (j < after.length && (i === before.length || table[i][j + 1] >= table[i + 1][j])) {
      lines.push(`+ ${after[j]}`);
      j += 1;
    } else {
      lines.push(`- ${before[i]}`);
      i += 1;
    }
  }
  return lines;
}

module.exports = { diff };

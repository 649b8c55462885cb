"use strict";

/** The number of letters to add, drop or change to get from one word to the other. */
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j] ? 0 : 1;
      current[j] = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost);
    }
    previous = current;
  }
  return previous[b.length];
}

/** The words within `limit` edits of the given one, nearest first, then in alphabetical order. */
function suggest(word, words, limit = 2) {
  return words
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((x, y) => x.edits - y.edits || (x.candidate < y.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}

module.exports = { distance, suggest };

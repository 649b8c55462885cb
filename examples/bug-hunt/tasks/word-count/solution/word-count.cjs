"use strict";

function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The words of a text in lower case; an apostrophe inside a word belongs to it. */
function words(text) {
  return text.toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g) ?? [];
}

/** How often each word occurs. */
function count(text, ignored = []) {
  const counts = new Map();
  for (const word of words(text)) {
    if (ignored.includes(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent words, the most frequent first, equally frequent ones in alphabetical order. */
function top(text, limit, ignored) {
  return [...count(text, ignored)]
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .slice(0, limit)
    .map(([word, times]) => `${word}: ${times}`);
}

module.exports = { words, count, top };

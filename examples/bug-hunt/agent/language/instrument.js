import { parse, scan } from "./program.js";

/**
 * Adds a call of `__tick()` to every loop, so that an endless one can be stopped after a fixed number of
 * rounds. A clock would stop it too, but at a different place each time, and two attempts with one seed
 * must be equal. With `coverage`, `__hit(n)` says that statement n of the program was reached.
 *
 * @param {string} source
 * @param {{coverage?: boolean}} [options]
 * @returns {string}
 */
export function instrument(source, { coverage = false } = {}) {
  const program = coverage ? parse(source) : scan(source);
  const insertions = loopTicks(program);
  if (coverage) insertions.push(...statementHits(program));
  insertions.sort((a, b) => a.at - b.at);

  let result = "";
  let done = 0;
  for (const { at, text } of insertions) {
    result += source.slice(done, at) + text;
    done = at;
  }
  return result + source.slice(done);
}

function loopTicks({ tokens, partner }) {
  const insertions = [];
  tokens.forEach(({ type, text }, index) => {
    if (type !== "keyword" || (text !== "while" && text !== "for")) return;
    const open = index + 1;
    const close = partner[open] ?? -1;
    if (tokens[open]?.text !== "(" || close < 0) return;
    if (text === "while")
      insertions.push(...wrap("__tick() && (", ")", tokens[open].end, tokens[close].start));
    else insertions.push(...forTicks(tokens, partner, open, close));
  });
  return insertions;
}

function forTicks(tokens, partner, open, close) {
  const semicolons = [];
  for (let index = open + 1; index < close; index++) {
    const { text, end } = tokens[index];
    // An array may grow while it is walked, so that even `for … of` need not end.
    if (text === "of") return wrap("__each(", ")", end + 1, tokens[close].start);
    if (text === ";") semicolons.push(index);
    if (partner[index] > index) index = partner[index];
  }
  if (semicolons.length !== 2) return [];
  const [first, second] = semicolons;
  if (first + 1 === second) return [{ at: tokens[first].end, text: "__tick()" }];
  return wrap("__tick() && (", ")", tokens[first].end, tokens[second].start);
}

function wrap(before, after, start, end) {
  return [
    { at: start, text: before },
    { at: end, text: after },
  ];
}

function statementHits({ source, tokens, statements }) {
  const insertions = [];
  statements.forEach(({ from }, index) => {
    const { text, start } = tokens[from];
    // A directive such as "use strict" counts only while it is the first thing in its block.
    const isDirective = text.includes("use strict") && source[start] !== "u";
    if (!isDirective) insertions.push({ at: start, text: `__hit(${index});` });
  });
  return insertions;
}

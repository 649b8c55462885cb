/**
 * @typedef {object} Edit a change of one stretch of a source file
 * @property {number} start
 * @property {number} end
 * @property {string} text
 * @property {number} at index of the token that the edit is about
 */

/** Replaces one token. */
export function replace(program, at, text) {
  const { start, end } = program.tokens[at];
  return { start, end, text, at };
}

/** Replaces everything from token `from` to token `to`. */
export function replaceRange(program, from, to, text) {
  return { start: program.tokens[from].start, end: program.tokens[to].end, text, at: from };
}

/** Writes something directly before a token. */
export function insertBefore(program, at, text) {
  const { start } = program.tokens[at];
  return { start, end: start, text, at };
}

/** Writes something directly after a token. */
export function insertAfter(program, at, text) {
  const { end } = program.tokens[at];
  return { start: end, end, text, at };
}

/** The text from token `from` to token `to`, spaces included. */
export function textOf(program, from, to) {
  return program.source.slice(program.tokens[from].start, program.tokens[to].end);
}

/** Goes through all tokens and collects the edits that `suggest` has for them. */
export function forEachToken(program, suggest) {
  return program.tokens.flatMap((token, index) => suggest(token, index) ?? []);
}

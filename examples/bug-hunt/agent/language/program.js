import { statementLists } from "./statements.js";
import { tokenize } from "./tokens.js";

const OPENERS = new Set(["(", "[", "{"]);
const CLOSERS = new Set([")", "]", "}"]);

/**
 * @typedef {object} Program a source file as the operators see it
 * @property {string} source
 * @property {{type: string, text: string, start: number, end: number}[]} tokens without spaces and comments
 * @property {Int32Array} partner for a bracket the index of the other one, otherwise -1
 * @property {{from: number, to: number, list: number, children: boolean}[]} statements first and last token of each
 * @property {Int32Array} owner for each token its innermost statement, or -1
 */

/**
 * Reads a source file: its significant tokens, which bracket closes which, and where its statements are.
 * It never fails: text that is no JavaScript only yields fewer statements.
 *
 * @param {string} source
 * @returns {Program}
 */
export function parse(source) {
  const { tokens, partner } = scan(source);
  const statements = statementLists(tokens, partner);
  return { source, tokens, partner, statements, owner: owners(tokens.length, statements) };
}

/** The tokens and brackets alone, which is all that counting loops takes. */
export function scan(source) {
  const tokens = tokenize(source).filter(({ type }) => type !== "space" && type !== "comment");
  return { tokens, partner: matchBrackets(tokens) };
}

function matchBrackets(tokens) {
  const partner = new Int32Array(tokens.length).fill(-1);
  const open = [];
  tokens.forEach((token, index) => {
    if (closes(token) && open.length > 0) {
      const other = open.pop();
      partner[index] = other;
      partner[other] = index;
    }
    // The middle of a template closes one hole and opens the next; as a partner it keeps the later role.
    if (opens(token)) open.push(index);
  });
  return partner;
}

function opens({ type, text }) {
  return type === "punctuation" ? OPENERS.has(text) : type === "template" && text.endsWith("${");
}

function closes({ type, text }) {
  return type === "punctuation" ? CLOSERS.has(text) : type === "template" && text.startsWith("}");
}

/** Statements come outermost first, so an inner one overwrites the one around it. */
function owners(count, statements) {
  const owner = new Int32Array(count).fill(-1);
  statements.forEach(({ from, to }, index) => {
    owner.fill(index, from, to + 1);
  });
  return owner;
}

/** What stands before a brace that opens a list of statements; before any other brace it is an object. */
const BEFORE_A_BLOCK = new Set([")", "=>", "else", "do", "try", "finally", "catch", ";", "{", "}"]);
const WITH_HEADER = new Set(["if", "for", "while", "catch"]);

/**
 * Finds the statements of every block: of the file, of functions wherever they stand, of loops and branches.
 * Statements of one block share the number `list`, and are in order. A branch without braces is not
 * a list of its own: nothing could be put beside its one statement.
 *
 * @param {{type: string, text: string}[]} tokens without spaces and comments
 * @param {Int32Array} partner
 * @returns {{from: number, to: number, list: number, children: boolean}[]}
 */
export function statementLists(tokens, partner) {
  const statements = [];
  const text = (index) => tokens[index]?.text;
  const isOpening = (index) => partner[index] > index;

  function collect(from, to, list) {
    let index = from;
    while (index < to) {
      if (text(index) === "case" || text(index) === "default") {
        while (index < to && text(index) !== ":") index += 1;
        index += 1;
        continue;
      }
      const end = Math.min(endOf(index), to - 1);
      statements.push({ from: index, to: end, list, children: hasBlock(index, end) });
      index = end + 1;
    }
  }

  /** The last token of the statement that starts at `index`. */
  function endOf(index) {
    const word = text(index);
    if (word === "{") return partner[index] < 0 ? tokens.length : partner[index];
    if (WITH_HEADER.has(word)) {
      const end = endOf(partner[index + 1] + 1);
      return word === "if" && text(end + 1) === "else" ? endOf(end + 2) : end;
    }
    if (word === "switch") return partner[partner[index + 1] + 1];
    if (word === "try") {
      let end = partner[index + 1];
      while (text(end + 1) === "catch" || text(end + 1) === "finally") end = partner[nextBrace(end + 1)];
      return end;
    }
    if (word === "function" || word === "class") return partner[nextBrace(index)];
    return endOfExpression(index);
  }

  function endOfExpression(start) {
    let index = start;
    while (index < tokens.length && text(index) !== ";")
      index = isOpening(index) ? partner[index] + 1 : index + 1;
    return index;
  }

  function nextBrace(start) {
    let index = start;
    while (index < tokens.length && text(index) !== "{")
      index = isOpening(index) ? partner[index] + 1 : index + 1;
    return index;
  }

  function isBlock(index) {
    if (text(index) !== "{" || partner[index] < 0) return false;
    return BEFORE_A_BLOCK.has(text(index - 1));
  }

  function hasBlock(from, to) {
    for (let index = from; index <= to; index++) if (isBlock(index)) return true;
    return false;
  }

  collect(0, tokens.length, 0);
  let list = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (isBlock(index)) collect(index + 1, partner[index], ++list);
  }
  return statements;
}

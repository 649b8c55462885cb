/** Tokens that bind looser than arithmetic, so that an operand of `+` or `<` ends at them. */
const ENDS = new Set(
  "; , ? : => && || ?? = += -= *= /= %= === !== == != < <= > >= + - * / % & | ^ << >> >>> ...".split(" "),
);
const ENDING_KEYWORDS = new Set([
  "return",
  "throw",
  "case",
  "of",
  "in",
  "const",
  "let",
  "else",
  "if",
  "while",
]);

/** The tokens of the operand to the left of the operator at `operator`, as [from, to], or undefined. */
export function leftOperand({ tokens, partner }, operator) {
  let from = operator;
  while (from > 0) {
    const before = from - 1;
    const token = tokens[before];
    if (partner[before] >= 0 && partner[before] < before) from = partner[before];
    else if (partner[before] > before || isEnd(token)) break;
    else from = before;
  }
  return from < operator ? [from, operator - 1] : undefined;
}

/** The tokens of the operand to the right of the operator at `operator`, as [from, to], or undefined. */
export function rightOperand({ tokens, partner }, operator) {
  let to = operator;
  while (to + 1 < tokens.length) {
    const after = to + 1;
    const token = tokens[after];
    const isSign = after === operator + 1 && (token.text === "-" || token.text === "!");
    if (partner[after] > after) to = partner[after];
    else if (partner[after] >= 0 || (isEnd(token) && !isSign)) break;
    else to = after;
  }
  return to > operator ? [operator + 1, to] : undefined;
}

/** The arguments or elements between the brackets at `open`, each as [from, to]. */
export function listItems({ tokens, partner }, open) {
  const items = [];
  let from = open + 1;
  for (let index = from; index <= partner[open]; index++) {
    if (partner[index] > index) index = partner[index];
    else if (tokens[index].text === "," || index === partner[open]) {
      if (index > from) items.push([from, index - 1]);
      from = index + 1;
    }
  }
  return items;
}

/** The first token of `a.b[c].d(e)` for its last one. */
export function startOfValue({ tokens, partner }, at) {
  let from = at;
  for (;;) {
    while (partner[from] >= 0 && partner[from] < from) {
      from = partner[from];
      const isCalled = tokens[from - 1]?.type === "name" || [")", "]"].includes(tokens[from - 1]?.text);
      if (!isCalled) return from;
      from -= 1;
    }
    if (tokens[from - 1]?.text !== ".") return from;
    from -= 2;
  }
}

function isEnd({ type, text }) {
  if (type === "punctuation") return ENDS.has(text);
  return (type === "keyword" && ENDING_KEYWORDS.has(text)) || (type === "template" && text.startsWith("}"));
}

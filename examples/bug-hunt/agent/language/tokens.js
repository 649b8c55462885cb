const KEYWORDS = new Set(
  (
    "await break case catch class const continue default delete do else extends false finally for function if in " +
    "instanceof let new null of return static super switch this throw true try typeof undefined var void while yield"
  ).split(" "),
);

/** After one of these a slash divides; after anything else it opens a regular expression. */
const ENDS_AN_OPERAND = new Set([")", "]", "}", "this", "super", "null", "true", "false", "undefined"]);

const PATTERNS = [
  ["space", /\s+/y],
  ["comment", /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ["string", /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y],
  ["number", /0[xX][\da-fA-F_]+n?|0[bB][01_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?/y],
  ["name", /#?[A-Za-z_$][\w$]*/y],
];
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const PUNCTUATION =
  />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[\s\S]/y;

/**
 * Splits JavaScript into tokens that join to exactly the text they came from.
 * A template literal is cut at its `${` and `}`, so that the code inside it can be edited too.
 *
 * @param {string} source
 * @returns {{type: string, text: string, start: number, end: number}[]}
 */
export function tokenize(source) {
  const tokens = [];
  const openBraces = []; // one entry per open brace: true where it is the `${` of a template
  let at = 0;
  let previous; // the last token that is neither space nor comment

  function match(pattern, from = at) {
    pattern.lastIndex = from;
    return pattern.exec(source)?.[0];
  }

  function template() {
    const rest = match(TEMPLATE, at + 1);
    if (rest === undefined) return undefined;
    if (source[at] === "}") openBraces.pop();
    if (rest.endsWith("${")) openBraces.push(true);
    return ["template", source[at] + rest];
  }

  function next() {
    const character = source[at];
    if (character === "`" || (character === "}" && openBraces.at(-1))) {
      const found = template();
      if (found) return found;
    }
    for (const [type, pattern] of PATTERNS) {
      const text = match(pattern);
      if (text) return [type === "name" && KEYWORDS.has(text) ? "keyword" : type, text];
    }
    if (character === "/" && mayStartRegex(previous)) {
      const text = match(REGEX);
      if (text) return ["regex", text];
    }
    const text = match(PUNCTUATION);
    if (text === "{") openBraces.push(false);
    if (text === "}") openBraces.pop();
    return ["punctuation", text];
  }

  while (at < source.length) {
    const [type, text] = next();
    const token = { type, text, start: at, end: at + text.length };
    tokens.push(token);
    if (type !== "space" && type !== "comment") previous = token;
    at = token.end;
  }
  return tokens;
}

function mayStartRegex(previous) {
  if (previous === undefined) return true;
  if (previous.type === "keyword" || previous.type === "punctuation") return !ENDS_AN_OPERAND.has(previous.text);
  return previous.type === "template" && previous.text.endsWith("${");
}

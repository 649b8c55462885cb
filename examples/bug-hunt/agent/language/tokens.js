const KEYWORDS = new Set(
  (
    "await break case catch class const continue default delete do else extends false finally for function if in " +
    "instanceof let new null of return static super switch this throw true try typeof undefined var void while yield"
  ).split(" "),
);

/** After one of these a slash divides; after anything else it opens a regular expression. */
const ENDS_AN_OPERAND = new Set([")", "]", "}", "this", "super", "null", "true", "false", "undefined"]);

// One pattern for all tokens is several times faster than trying one after the other; the first character then
// tells what was found. Punctuation is longest first.
const TOKEN = new RegExp(
  [
    /\s+/,
    /\/\/[^\n]*|\/\*[\s\S]*?\*\//,
    /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/,
    /0[xX][\da-fA-F_]+n?|0[bB][01_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?/,
    /#?[A-Za-z_$][\w$]*/,
    />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=/,
    /=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[\s\S]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "y",
);
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;

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
  let start = 0;
  let previous; // the last token that is neither space nor comment

  /** The end of what `pattern` matches here; `start` if it does not. */
  function endOf(pattern) {
    pattern.lastIndex = start;
    return pattern.test(source) ? pattern.lastIndex : start;
  }

  function add(type, end) {
    const token = { type, text: source.slice(start, end), start, end };
    tokens.push(token);
    if (type !== "space" && type !== "comment") previous = token;
    start = end;
    return token;
  }

  while (start < source.length) {
    const first = source[start];
    if (first === "`" || (first === "}" && openBraces.at(-1) === true)) {
      const end = endOf(TEMPLATE);
      if (end > start) {
        if (first === "}") openBraces.pop();
        if (add("template", end).text.endsWith("${")) openBraces.push(true);
        continue;
      }
    }
    const end = endOf(TOKEN);
    const type = typeOf(source, start, end);
    if (first === "/" && type === "punctuation" && mayStartRegex(previous)) {
      const regexEnd = endOf(REGEX);
      if (regexEnd > start) {
        add("regex", regexEnd);
        continue;
      }
    }
    if (first === "{") openBraces.push(false);
    if (first === "}") openBraces.pop();
    const token = add(type, end);
    if (type === "name" && KEYWORDS.has(token.text)) token.type = "keyword";
  }
  return tokens;
}

function typeOf(source, start, end) {
  const first = source[start];
  if ((first >= "a" && first <= "z") || (first >= "A" && first <= "Z") || first === "_" || first === "$")
    return "name";
  if (first === " " || first === "\n" || first.trim() === "") return "space";
  if (first >= "0" && first <= "9") return "number";
  if (end - start === 1) return "punctuation";
  if (first === '"' || first === "'") return "string";
  if (first === "#") return "name";
  if (first === "/" && source[start + 1] !== "=") return "comment";
  return first === "." && source[start + 1] !== "." ? "number" : "punctuation";
}

function mayStartRegex(previous) {
  if (previous === undefined) return true;
  if (previous.type === "keyword" || previous.type === "punctuation")
    return !ENDS_AN_OPERAND.has(previous.text);
  return previous.type === "template" && previous.text.endsWith("${");
}

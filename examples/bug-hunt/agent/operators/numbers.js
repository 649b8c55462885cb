import { forEachToken, replace, replaceRange, textOf } from "./edit.js";
import { leftOperand, rightOperand, startOfValue } from "./operands.js";

const ARITHMETIC = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*", "%"],
  "%": ["/"],
  "<<": [">>"],
  ">>": ["<<"],
};
const ASSIGNMENTS = {
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "=": ["+="],
  "*=": ["/=", "="],
  "++": ["--"],
  "--": ["++"],
};
const FACTORS = new Set(["*", "/", "%", "**"]);
const ROUNDINGS = ["Math.round", "Math.floor", "Math.ceil", "Math.trunc"];

export const offByOne = {
  name: "off-by-one",
  description: "Add or subtract one after an index, a bound or a length. Finds fence posts.",
  edits: (program) =>
    forEachToken(program, (_, at) => {
      if (!endsValue(program, at)) return [];
      const from = startOfValue(program, at);
      const value = textOf(program, from, at);
      // Next to a multiplication, what is added needs parentheses to stay with its value.
      const binds = FACTORS.has(program.tokens[from - 1]?.text) || FACTORS.has(program.tokens[at + 1]?.text);
      return [" + 1", " - 1"].map((step) => ({
        ...replaceRange(program, from, at, binds ? `(${value}${step})` : value + step),
        at,
      }));
    }),
};

/** True for the last token of a value that stands where a number could: before a bracket, a comparison or an end. */
function endsValue({ tokens }, at) {
  const { type, text } = tokens[at];
  if (type !== "name" && text !== ")" && text !== "]") return false;
  if (tokens[at - 1]?.type === "keyword" && ["const", "let", "function"].includes(tokens[at - 1].text))
    return false;
  return [")", "]", ";", ",", "<", "<=", ">", ">=", "===", "!==", "+", "-", "*", "/", "%"].includes(
    tokens[at + 1]?.text,
  );
}

export const constant = {
  name: "constant",
  description:
    "Move a number by one, to zero or one, to its double, half, tenfold or opposite. Finds wrong constants.",
  edits: (program) =>
    forEachToken(program, ({ type, text }, at) => {
      const value = Number(text);
      if (type !== "number" || Number.isNaN(value)) return [];
      const others = [value + 1, value - 1, 0, 1, value * 2, value / 2, value * 10, value / 10, -value];
      const distinct = new Set(others.filter((other) => !Object.is(other, value) && !Object.is(other, -0)));
      return [...distinct].map((other) => replace(program, at, other < 0 ? `(${other})` : String(other)));
    }),
};

export const arithmetic = {
  name: "arithmetic",
  description: "Replace + by -, * by /, / by %, a left shift by a right shift. Finds wrong formulas.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) =>
      Object.hasOwn(ARITHMETIC, text) ? ARITHMETIC[text].map((other) => replace(program, at, other)) : [],
    ),
};

export const assignment = {
  name: "assignment",
  description: "Replace = by +=, += by -= or =, ++ by --. Finds lost or doubled accumulation.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      if (!Object.hasOwn(ASSIGNMENTS, text)) return [];
      const isDeclaration = ["const", "let"].includes(program.tokens[at - 2]?.text);
      return isDeclaration ? [] : ASSIGNMENTS[text].map((other) => replace(program, at, other));
    }),
};

export const rounding = {
  name: "rounding",
  description:
    "Change the way a number is rounded, or round a quotient or a product. Finds fractions that leak.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      const { tokens, source } = program;
      if (text === "Math" && ROUNDINGS.includes(`Math.${tokens[at + 2]?.text}`)) {
        const others = ROUNDINGS.filter((name) => name !== `Math.${tokens[at + 2].text}`);
        return others.map((name) => replaceRange(program, at, at + 2, name));
      }
      if (text !== "/" && text !== "*") return [];
      const left = leftOperand(program, at);
      const right = rightOperand(program, at);
      if (!left || !right) return [];
      const start = tokens[left[0]].start;
      const end = tokens[right[1]].end;
      return ROUNDINGS.slice(0, 3).map((name) => ({
        start,
        end,
        text: `${name}(${source.slice(start, end)})`,
        at,
      }));
    }),
};

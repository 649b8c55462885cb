import { forEachToken, insertAfter, insertBefore, replace, replaceRange } from "./edit.js";
import { leftOperand, rightOperand } from "./operands.js";

const RELATIONS = {
  "<": ["<=", ">"],
  "<=": ["<", ">="],
  ">": [">=", "<"],
  ">=": [">", "<="],
  "===": ["!==", ">=", "<="],
  "!==": ["===", "<", ">"],
};
const CONNECTIVES = { "&&": ["||"], "||": ["&&", "??"], "??": ["||"] };

export const relational = {
  name: "relational",
  description: "Replace a comparison by a neighbouring one: < by <= or >, === by !==. Finds wrong bounds.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) =>
      Object.hasOwn(RELATIONS, text) ? RELATIONS[text].map((other) => replace(program, at, other)) : [],
    ),
};

export const logical = {
  name: "logical",
  description: "Swap && with ||, and || with ??. Finds conditions that hold too often or too seldom.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) =>
      Object.hasOwn(CONNECTIVES, text) ? CONNECTIVES[text].map((other) => replace(program, at, other)) : [],
    ),
};

export const negate = {
  name: "negate",
  description: "Negate the condition of an if or a while, or take a negation away. Finds inverted checks.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      const { tokens, partner } = program;
      if (text === "!") return [replace(program, at, "")];
      if ((text !== "if" && text !== "while") || partner[at + 1] < 0) return [];
      if (tokens[at + 2].text === "!" && tokens[at + 3].text === "(") return [];
      const before = insertBefore(program, at + 2, "!(");
      const close = tokens[partner[at + 1]].start;
      return [{ ...before, end: close, text: `!(${program.source.slice(before.start, close)})` }];
    }),
};

export const dropTerm = {
  name: "drop-term",
  description:
    "Drop one side of &&, ||, ??, + or -. Finds a condition or a correction that should not be there.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      if (!["&&", "||", "??", "+", "-"].includes(text)) return [];
      const left = leftOperand(program, at);
      const right = rightOperand(program, at);
      if (!left || !right) return [];
      return [replaceRange(program, at, right[1], ""), { ...replaceRange(program, left[0], at, ""), at }];
    }),
};

export const optionalChain = {
  name: "optional-chain",
  description: "Turn a.b into a?.b. Finds values that may be missing.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      if (text !== ".") return [];
      return [replace(program, at, "?.")];
    }),
};

export const parenthesise = {
  name: "parenthesise",
  description:
    "Put a sum or a difference in parentheses before it is multiplied or divided. Finds lost precedence.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      if (text !== "+" && text !== "-") return [];
      const left = leftOperand(program, at);
      const right = rightOperand(program, at);
      if (!left || !right) return [];
      const next = program.tokens[right[1] + 1]?.text;
      if (!["*", "/", "%"].includes(next)) return [];
      const { start } = program.tokens[left[0]];
      const { end } = insertAfter(program, right[1], "");
      return [{ start, end, text: `(${program.source.slice(start, end)})`, at }];
    }),
};

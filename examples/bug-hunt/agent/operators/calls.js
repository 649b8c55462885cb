import { forEachToken, insertAfter, replace, replaceRange, textOf } from "./edit.js";
import { leftOperand, listItems, rightOperand } from "./operands.js";

/** Methods that are easily taken for one another. */
const SIMILAR = [
  ["push", "unshift"],
  ["pop", "shift"],
  ["min", "max"],
  ["indexOf", "lastIndexOf"],
  ["startsWith", "endsWith", "includes"],
  ["some", "every"],
  ["find", "findLast"],
  ["findIndex", "findLastIndex"],
  ["trim", "trimStart", "trimEnd"],
  ["toUpperCase", "toLowerCase"],
  ["replace", "replaceAll"],
  ["padStart", "padEnd"],
  ["keys", "values", "entries"],
  ["map", "flatMap", "filter"],
  ["reduce", "reduceRight"],
  ["slice", "splice"],
  ["substring", "substr", "slice"],
  ["encodeURI", "encodeURIComponent"],
  ["decodeURI", "decodeURIComponent"],
  ["getUTCDate", "getUTCDay"],
  ["parseInt", "parseFloat", "Number"],
  ["match", "matchAll"],
  ["has", "get"],
  ["charCodeAt", "codePointAt"],
  ["isInteger", "isFinite", "isSafeInteger"],
];
const ALTERNATIVES = new Map();
for (const group of SIMILAR) {
  for (const name of group) {
    const others = group.filter((other) => other !== name);
    ALTERNATIVES.set(name, [...new Set([...(ALTERNATIVES.get(name) ?? []), ...others])]);
  }
}

const SWAPPABLE = new Set(["-", "/", "%", "<", ">", "<=", ">=", "<<", ">>"]);

export const methodSwap = {
  name: "method-swap",
  description: "Call a similar method: push or unshift, min or max, indexOf or lastIndexOf, some or every.",
  edits: (program) =>
    forEachToken(program, ({ type, text }, at) =>
      type === "name" && program.tokens[at + 1]?.text === "(" && ALTERNATIVES.has(text)
        ? ALTERNATIVES.get(text).map((other) => replace(program, at, other))
        : [],
    ),
};

export const swapArguments = {
  name: "swap-arguments",
  description: "Swap two neighbouring arguments, parameters or elements. Finds confused order.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      if ((text !== "(" && text !== "[") || program.partner[at] < at) return [];
      const items = listItems(program, at);
      return items.slice(1).map((second, index) => swap(program, items[index], second, at));
    }),
};

export const swapOperands = {
  name: "swap-operands",
  description: "Swap the two sides of -, /, % or a comparison. Finds reversed differences and sort orders.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      const left = SWAPPABLE.has(text) && leftOperand(program, at);
      const right = left && rightOperand(program, at);
      return right ? [swap(program, left, right, at)] : [];
    }),
};

function swap(program, first, second, at) {
  const between = program.source.slice(program.tokens[first[1]].end, program.tokens[second[0]].start);
  const text = textOf(program, ...second) + between + textOf(program, ...first);
  return { ...replaceRange(program, first[0], second[1], text), at };
}

export const comparator = {
  name: "comparator",
  description: "Give sort() a numeric comparator, or reverse the one it has. Finds numbers sorted as text.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      const { tokens, partner } = program;
      if ((text !== "sort" && text !== "toSorted") || tokens[at + 1]?.text !== "(") return [];
      if (partner[at + 1] === at + 2) {
        return ["(a, b) => a - b", "(a, b) => b - a"].map((order) => insertAfter(program, at + 1, order));
      }
      return [insertAfter(program, partner[at + 1], ".reverse()")];
    }),
};

export const copy = {
  name: "copy",
  description:
    "Take a copy of a list before it is walked, sorted or handed out. Finds values shared by mistake.",
  edits: (program) =>
    forEachToken(program, ({ type, text }, at) => {
      const { tokens } = program;
      const previous = tokens[at - 1]?.text;
      const next = tokens[at + 1]?.text;
      if (type !== "name" && text !== ")") return [];
      if (next === "." && ["sort", "reverse", "splice", "forEach"].includes(tokens[at + 2]?.text)) {
        return [insertAfter(program, at, ".slice()")];
      }
      if (next === ")" && previous !== "(" && previous !== ",") return [insertAfter(program, at, ".slice()")];
      const isHandedOut = previous === "return" || previous === "of" || previous === "=";
      return isHandedOut && (next === ";" || next === ")") ? [replace(program, at, `[...${text}]`)] : [];
    }),
};

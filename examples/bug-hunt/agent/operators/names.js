import { forEachToken, insertAfter, replace } from "./edit.js";
import { startOfValue } from "./operands.js";

const GLOBALS = new Set([...Object.getOwnPropertyNames(globalThis), "require", "module", "exports"]);

export const identifier = {
  name: "identifier",
  description:
    "Use another variable of the same function, or another property of the same file. Finds mix-ups.",
  edits(program) {
    const properties = distinct(
      program,
      (at) => isProperty(program, at) && program.tokens[at + 1]?.text !== "(",
    );
    const scopes = variablesByScope(program);
    return forEachToken(program, ({ text }, at) => {
      const others = isProperty(program, at) ? properties : isVariable(program, at) ? scopes(at) : undefined;
      if (!others?.has(text)) return [];
      return [...others].filter((other) => other !== text).map((other) => replace(program, at, other));
    });
  },
};

export const defaultValue = {
  name: "default-value",
  description:
    "Give a looked-up value or a parameter a default: 0, 1, an empty text or list. Finds missing entries.",
  edits: (program) =>
    forEachToken(program, ({ text }, at) => {
      const { tokens, partner } = program;
      const endsLookup = text === "]" && partner[at] > 0 && tokens[partner[at] - 1].type === "name";
      const endsGet = text === ")" && ["get", "pop", "shift"].includes(tokens[partner[at] - 1]?.text);
      if ((!endsLookup && !endsGet) || tokens[at + 1]?.text === "=") return [];
      if (![";", ")", ",", "+"].includes(tokens[at + 1]?.text)) return [];
      const { start } = tokens[startOfValue(program, at)];
      return ["0", "1", '""', "[]"].map((value) => ({
        ...insertAfter(program, at, ""),
        start,
        text: `(${program.source.slice(start, tokens[at].end)} ?? ${value})`,
      }));
    }),
};

export const textLiteral = {
  name: "text-literal",
  description:
    "Replace a short text by another one of the same file, by nothing or by a space. Finds wrong separators.",
  edits(program) {
    const isShort = (at) => program.tokens[at].type === "string" && program.tokens[at].text.length <= 5;
    const texts = distinct(program, isShort).add('""').add('" "');
    return forEachToken(program, ({ text }, at) =>
      isShort(at)
        ? [...texts].filter((other) => other !== text).map((other) => replace(program, at, other))
        : [],
    );
  },
};

export const regexFlag = {
  name: "regex-flag",
  description:
    "Add the flag g or i to a regular expression, or remove it. Finds patterns that match once or too little.",
  edits: (program) =>
    forEachToken(program, ({ type, text }, at) => {
      if (type !== "regex") return [];
      const slash = text.lastIndexOf("/");
      const [pattern, flags] = [text.slice(0, slash + 1), text.slice(slash + 1)];
      return ["g", "i"].map((flag) =>
        replace(program, at, pattern + (flags.includes(flag) ? flags.replace(flag, "") : flags + flag)),
      );
    }),
};

function isProperty({ tokens }, at) {
  return tokens[at].type === "name" && (tokens[at - 1]?.text === "." || tokens[at - 1]?.text === "?.");
}

function isVariable({ tokens }, at) {
  const { type, text } = tokens[at];
  if (type !== "name" || GLOBALS.has(text) || isProperty({ tokens }, at)) return false;
  return (
    tokens[at + 1]?.text !== ":" && tokens[at - 1]?.text !== "function" && tokens[at - 1]?.text !== "class"
  );
}

function distinct({ tokens }, accepts) {
  return new Set(tokens.filter((_, at) => accepts(at)).map(({ text }) => text));
}

/** For each token the variables that occur in the outermost statement list, function or method around it. */
function variablesByScope(program) {
  const { tokens, partner } = program;
  const scopeOf = new Int32Array(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    const isBody = tokens[at].text === "{" && partner[at] > at && [")", "=>"].includes(tokens[at - 1]?.text);
    if (!isBody) continue;
    const from = tokens[at - 1].text === ")" ? partner[at - 1] : at;
    scopeOf.fill(from, from, partner[at] + 1);
    at = partner[at];
  }
  const names = new Map();
  tokens.forEach((token, at) => {
    if (!isVariable(program, at)) return;
    const scope = scopeOf[at];
    if (!names.has(scope)) names.set(scope, new Set());
    names.get(scope).add(token.text);
  });
  return (at) => names.get(scopeOf[at]);
}

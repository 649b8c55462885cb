import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { PairgateError } from "../../src/domain/error.ts";

const GOOD = {
  version: 1,
  "false-alarm": "5%",
  suites: {
    bench: { tasks: "a", attempts: 3, limits: { time: "5m", tokens: "500k", disk: "1g" }, sandbox: "auto" },
  },
  candidates: {
    agent: {
      command: ["node", "{model}"],
      model: "m",
      env: ["A"],
      settings: { a: 1 },
      usage: { format: "none" },
    },
  },
  checks: [{ suite: "bench", candidate: "agent", gates: { tokens: { margin: "30%" } } }],
  gates: {
    "pass-rate": { margin: "10%" },
    tokens: "off",
    cost: { tolerance: "5%", margin: "20%" },
    errors: { max: "5%" },
  },
  baseline: { attempts: 10, "max-age": "30d" },
  budget: { tokens: "40M", usd: 75, time: "60m" },
};

// Every line of every message names its file or is a hint, and holds nothing that a terminal would obey.
function survives(text: string): void {
  try {
    parseConfig({ text, file: "pairgate.yml" });
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const line of error.message.split("\n")) {
      expect(line).toMatch(/^(pairgate\.yml:\d+:\d+: | {2})/);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }
  }
}

const keys = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("__proto__", "constructor", "toString", "<<", "suites", "tasks", "gates", "", "a\n::b"),
);
const values = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.jsonValue(),
    fc.constantFrom("5%", "5m", "off", "{model}", "{x}", "\u202e\n::error::", Number.NaN, -0),
    fc.dictionary(keys, tie("any"), { maxKeys: 4 }),
    fc.array(tie("any"), { maxLength: 4 }),
  ),
})).any;

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), survives), { numRuns: 300 });
});

test("any text that looks like YAML", () => {
  const piece = fc.constantFrom(
    ..."abx01:-?&*!|>'\"%@`{}[],# \t\n",
    "\n  ",
    ": ",
    "- ",
    "---\n",
    "<<: ",
    "version: 1\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => survives(pieces.join(""))),
    { numRuns: 500 },
  );
});

test("any document", () => {
  fc.assert(
    fc.property(values, (value) => survives(stringify(value))),
    { numRuns: 500 },
  );
});

test("any value in any place of a good file", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(GOOD)), values, (path, value) =>
      survives(stringify(replaced(GOOD, path, value))),
    ),
    { numRuns: 500 },
  );
});

test("any cut of a good file", () => {
  const text = stringify(GOOD);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(20), (at, length) =>
      survives(text.slice(0, at) + text.slice(at + length)),
    ),
  );
});

type Path = readonly string[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path])),
  ];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const map = value as Record<string, unknown>;
  return { ...map, [key]: replaced(map[key], rest, by) };
}

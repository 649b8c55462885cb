import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { MODES } from "../src/commands/action/run-action.ts";

const root = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");

const text = z.object({ description: z.string().min(1).max(250) });
/** The keys that GitHub reads of a JavaScript action; others are refused, or passed over in silence. */
const action = z
  .strictObject({
    name: z.string(),
    description: z.string().max(125),
    author: z.string(),
    branding: z.strictObject({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), text.extend({ default: z.string() }).strict()),
    outputs: z.record(z.string(), text.strict()),
    runs: z.strictObject({ using: z.literal("node24"), main: z.literal("dist/action/index.js") }),
  })
  .parse(parse(read("action.yml")));

/** The names that a pattern's first group finds in the source. */
function namesIn(texts: readonly string[], pattern: RegExp): string[] {
  const found = texts.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ""));
  return [...new Set(found)].sort();
}

const modes = readdirSync(new URL("src/commands/action", root)).map((file) =>
  read(`src/commands/action/${file}`),
);

describe("action.yml", () => {
  it("has the form GitHub reads, and a runtime it has", () => {
    expect(action.runs.using).toBe("node24");
  });

  it("has the inputs that the Action reads, and no others", () => {
    const reading = read("src/action.ts").split("function readInputs")[1]?.split("\n}\n")[0] ?? "";
    const asked = namesIn([reading], /\b(?:input|oneOf(?:<\w+>)?|wholeNumber)\("([a-z-]+)"/gu);
    expect(Object.keys(action.inputs).sort()).toEqual(asked);
  });

  it("has the outputs that the modes set, and no others", () => {
    const set = namesIn(modes, /\bsetOutput\(\s*"([a-z-]+)"/gu);
    expect(Object.keys(action.outputs).sort()).toEqual(set);
  });

  it("has the defaults that the Action falls back to", () => {
    const given = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === "" ? [] : [[name, input.default]],
    );
    expect(Object.fromEntries(given)).toEqual({
      mode: "auto",
      token: `\${{ github.token }}`,
      config: "pairgate.yml",
      comment: "always",
      "fail-on": "regression,incomplete,not-comparable",
    });
    for (const [name, value] of given) {
      if (name !== "token")
        expect(read("src/action.ts"), name).toMatch(new RegExp(`"${name}".*"${value}"`, "u"));
    }
  });

  it("says for which mode each input and output is", () => {
    const named = (description: string) => MODES.filter((mode) => description.includes(`\`${mode}\``));
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
      if (name !== "config") expect(named(description), name).not.toEqual([]);
    }
    expect(named(action.inputs["mode"]?.description ?? "").sort()).toEqual([...MODES].sort());
  });
});

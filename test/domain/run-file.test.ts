import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { planSchema } from "../../src/domain/plan.ts";
import { formatRunFile, parseRunChunks, parseRunFile } from "../../src/domain/run-file.ts";

const manifest = {
  schema: "pairgate.run/1",
  id: "r1",
  suite: {
    name: "bug-hunt",
    engine: "local",
    fingerprint: "sha256:f",
    tasks: { a: "sha256:a", b: "sha256:b" },
  },
  candidate: { name: "mender" },
  commit: { sha: "abc1234" },
};
const lines = [
  manifest,
  { task: "a", attempt: 1, outcome: "pass", usage: { inputTokens: 10, outputTokens: 2 } },
  { task: "b", attempt: 1, outcome: "fail" },
  { task: "a", attempt: 2, outcome: "error", reason: "api-error", detail: "429 after 5 tries" },
  { end: "2026-11-22T10:00:00Z", complete: true },
];
const write = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join("");
const text = write(lines);
const parse = (content: string) => parseRunFile({ text: content, file: "x.run.jsonl" });

function said(content: string): string {
  try {
    parse(content);
  } catch (error) {
    if (error instanceof PairgateError) return error.message;
    throw error;
  }
  return "nothing";
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

describe("a run file", () => {
  it("is read with as little as the design needs", () => {
    const { run, warnings } = parse(text);
    expect(warnings).toEqual([]);
    expect(run.attempts.map((attempt) => attempt.outcome)).toEqual(["pass", "fail", "error"]);
    expect(run.attempts[0]?.usage).toEqual({
      inputTokens: 10,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      outputTokens: 2,
    });
    expect(run.end?.complete).toBe(true);
  });

  it("comes back as it was written", () => {
    const { run } = parse(text);
    expect(parse(formatRunFile(run)).run).toEqual(run);
  });

  it("loses at most its last line when it is torn at any byte, and is never taken for a whole one", () => {
    const bytes = Buffer.from(text);
    const firstLine = text.indexOf("\n");
    for (let cut = 0; cut < bytes.length - 1; cut += 1) {
      const torn = bytes.subarray(0, cut).toString("utf8");
      if (cut < firstLine) {
        expect(said(torn), `cut at ${cut}`).toMatch(/no whole line|not a run file/u);
        continue;
      }
      const whole = torn.split("\n").filter(isJson).length - 1;
      const { run } = parse(torn);
      expect(run.attempts.length + (run.end === null ? 0 : 1), `cut at ${cut}`).toBe(Math.min(whole, 4));
      if (cut < bytes.length - 2) expect(run.end, `cut at ${cut}`).toBeNull();
    }
  });

  it("is the same however its text is cut into pieces", () => {
    const text = `\uFEFF${write(lines.slice(0, 3))}\n${write(lines.slice(3))}{"task":"b","ü`;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(parseRunChunks({ chunks, file: "x.run.jsonl" })).toEqual(parse(text));
      }),
    );
  });

  it("names the torn line, so that a resumed run can cut it off", () => {
    const torn = `${write(lines.slice(0, 2))}{"task":"b","ü`;
    expect(parse(torn).torn).toBe('{"task":"b","ü');
    expect(parse(write(lines)).torn).toBe("");
    expect(parse(torn).warnings[0]?.message).toContain("torn");
  });

  it.each([
    [
      "another version",
      write([{ ...manifest, schema: "pairgate.run/2" }]),
      'x.run.jsonl:1: schema: the run file is "pairgate.run/2", and this pairgate reads pairgate.run/1\n  Use the version of pairgate that wrote it, or measure again with this one.',
    ],
    [
      "some other JSON",
      '{"a":1}\n',
      'x.run.jsonl:1: the first line has no `"schema":"pairgate.run/1"`, so this is not a run file\n  Name a *.run.jsonl file that pairgate wrote.',
    ],
    [
      "JSON null",
      "null\n",
      'x.run.jsonl:1: the first line has no `"schema":"pairgate.run/1"`, so this is not a run file\n  Name a *.run.jsonl file that pairgate wrote.',
    ],
    [
      "nothing",
      "",
      "x.run.jsonl: the file holds no whole line, so it is not a run file\n  If measuring was cut off before its first line was written, nothing was measured: start again.",
    ],
    [
      "damage before the last line",
      `${write(lines.slice(0, 2))}{"task"\n${write(lines.slice(2))}`,
      "x.run.jsonl:3: this line is not JSON, and it is not the last one: the file was damaged after it was written\n  Restore the file, or delete this line; its attempt is then measured again by --resume.",
    ],
  ])("refuses %s", (_, content, message) => {
    expect(said(content)).toBe(message);
  });

  it("names every bad field of every line at once", () => {
    const message = said(
      write([
        manifest,
        { task: "a", attempt: 0, outcome: "won" },
        { task: "a", attempt: 1, outcome: "pass", usage: { inputTokens: -1, outputTokens: 1e300 } },
      ]),
    );
    expect(message).toContain("x.run.jsonl:2: attempt:");
    expect(message).toContain("x.run.jsonl:2: outcome:");
    expect(message).toContain("x.run.jsonl:3: usage.inputTokens:");
    expect(message).toContain("x.run.jsonl:3: usage.outputTokens:");
  });

  it("leaves out attempts of unknown tasks and doubled lines, and says so", () => {
    const { run, warnings } = parse(
      write([
        ...lines.slice(0, 3),
        lines[1],
        { task: "zzz", attempt: 1, outcome: "pass" },
        { task: "__proto__x", attempt: 1, outcome: "pass" },
      ]),
    );
    expect(run.attempts).toHaveLength(2);
    expect(warnings.map((warning) => warning.message)).toEqual([
      'attempt 1 of "a" is here twice; the first one counts',
      '"zzz" is not a task of this run\'s suite; its attempt was left out',
      '"__proto__x" is not a task of this run\'s suite; its attempt was left out',
    ]);
  });

  it("counts the second try of a cancelled attempt, and forgets an end that came before it", () => {
    const { run } = parse(
      write([
        manifest,
        { task: "a", attempt: 1, outcome: "cancelled", costUsd: 3 },
        { end: "2026-11-22T10:00:00Z", complete: false },
        { task: "a", attempt: 1, outcome: "cancelled", costUsd: 2 },
        { end: "2026-11-22T10:01:00Z", complete: false },
        { task: "a", attempt: 1, outcome: "pass", costUsd: 1 },
      ]),
    );
    expect(run.attempts.map((attempt) => attempt.outcome)).toEqual(["pass"]);
    // All of them were paid for.
    expect(run.attempts[0]?.retried.map(({ reason, costUsd }) => [reason, costUsd])).toEqual([
      ["cancelled", 3],
      ["cancelled", 2],
    ]);
    expect(run.end).toBeNull();
  });

  it("counts the second try of an attempt that ended beyond a look", () => {
    const { run, warnings } = parse(
      write([
        manifest,
        { task: "a", attempt: 1, outcome: "pass", beyondLook: true },
        { end: "2026-11-22T10:00:00Z", complete: true, look: 1 },
        { task: "a", attempt: 1, outcome: "fail" },
      ]),
    );
    expect(run.attempts).toMatchObject([{ outcome: "fail", beyondLook: false }]);
    expect(warnings).toEqual([]);
  });

  it("throws nothing but a PairgateError, whatever the text", () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(...lines.map((item) => JSON.stringify(item))),
    );
    fc.assert(fc.property(fc.array(line), (items) => void said(items.join("\n"))));
  });
});

describe("a plan that cannot be", () => {
  const look = (attempts: number, share: number) => ({
    block: attempts,
    attempts,
    information: { "pass-rate": share },
  });
  const plan = { seed: 1, order: ["a", "b"], rounds: 2, looks: [look(2, 0.4), look(4, 1)] };
  const gates = { "pass-rate": { alpha: 0.05, passLevel: 0.05 } };

  it.each([
    ["a gate without any look", { gates, looks: [] }, "the last one is at the planned end"],
    ["looks that end too early", { gates, looks: [look(2, 1)] }, "the last one is at the planned end"],
    ["less than all that is known", { gates, looks: [look(4, 0.4)] }, "has all of the planned information"],
    [
      "blocks that stand still",
      { looks: [look(2, 0.4), { ...look(4, 1), block: 2 }] },
      "each waits for a later block",
    ],
    ["looks beyond its end", { looks: [look(2, 0.4), look(400, 1)] }, "more attempts than are planned"],
    ["looks that stand still", { looks: [look(2, 0.4), look(2, 1)] }, "more attempts than the one before"],
    ["information that shrinks", { looks: [look(2, 1), look(4, 0.4)] }, "grows from look to look"],
    [
      "spending that shrinks",
      {
        looks: [
          { ...look(2, 0.4), spend: 0.9 },
          { ...look(4, 1), spend: 0.1 },
        ],
      },
      "never shrinks",
    ],
    [
      "spending that one look does not say",
      { looks: [{ ...look(2, 0.4), spend: 0.9 }, look(4, 1)] },
      "either every look says what may be spent",
    ],
    [
      "more looks than anyone takes",
      { rounds: 500, looks: Array.from({ length: 33 }, (_, index) => look(2 * index + 2, (index + 1) / 33)) },
      "Too big",
    ],
    [
      "an extension without end",
      { extension: { rounds: 1e9, share: 0.2, information: { "pass-rate": 2 } } },
      "Too big",
    ],
    [
      "an extension of which nothing is known",
      { extension: { rounds: 1, share: 0.2, information: {} } },
      "more than the planned end's",
    ],
    ["a task twice", { order: ["a", "a"] }, "names a task twice"],
    ["values of other tasks", { values: [1, 2, 3] }, "3 values for 2 tasks"],
    [
      "an extension that adds nothing",
      { extension: { rounds: 1, share: 0.2, information: { "pass-rate": 1 } } },
      "more than the planned end's",
    ],
  ])("is refused: %s", (_, changed, message) => {
    const found = planSchema.safeParse({ ...plan, ...changed });
    expect(found.error?.issues[0]?.message).toContain(message);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(planSchema.safeParse({ ...plan, gates }).success).toBe(true);
  });
});

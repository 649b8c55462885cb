import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Verdict, verdictSchema } from "../../src/domain/verdict.ts";
import { makeScene, type Scene } from "./scene.ts";

type Tally = readonly [passes: number, attempts: number];

/** A run file written by hand, with nothing in it but what the design asks for. */
function byHand(id: string, tallies: readonly Tally[], end = true): string {
  const tasks = Object.fromEntries(tallies.map((_, index) => [`t${index}`, `sha256:${index}`]));
  const lines: unknown[] = [
    {
      schema: "pairgate.run/1",
      id,
      suite: { name: "bench", engine: "local", fingerprint: "sha256:f", tasks },
      candidate: { name: "agent" },
      commit: { sha: "abc1234" },
    },
  ];
  tallies.forEach(([passes, attempts], index) => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      lines.push({ task: `t${index}`, attempt, outcome: attempt <= passes ? "pass" : "fail" });
    }
  });
  if (end) lines.push({ end: "2026-11-22T10:00:00Z", complete: true });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

const repeat = (count: number, tally: Tally): Tally[] => Array.from({ length: count }, () => tally);

async function compared(scene: Scene, ...args: string[]): Promise<Verdict> {
  const shown = await scene.pairgate(
    "compare",
    "--baseline",
    "b.run.jsonl",
    "--candidate",
    "c.run.jsonl",
    "--json",
    ...args,
  );
  expect(shown.stderr).toBe("");
  return verdictSchema.parse(JSON.parse(shown.stdout));
}

/** Reference values of published tables; two-sided ones are left to test/stats. */
const references: readonly (readonly [
  name: string,
  baseline: readonly Tally[],
  candidate: readonly Tally[],
  p: number,
  digits: number,
])[] = [
  [
    "five tasks, 5 attempts against 3 (exact stratified test, mid-p .01295440)",
    [
      [5, 5],
      [4, 5],
      [3, 5],
      [0, 5],
      [5, 5],
    ],
    [
      [3, 3],
      [1, 3],
      [0, 3],
      [0, 3],
      [2, 3],
    ],
    0.0129544,
    8,
  ],
  [
    "McNemar's 12 against 2, one-sided mid-p .00369263 (Armitage and Berry)",
    [...repeat(12, [1, 1]), ...repeat(2, [0, 1]), ...repeat(20, [1, 1]), ...repeat(16, [0, 1])],
    [...repeat(12, [0, 1]), ...repeat(2, [1, 1]), ...repeat(20, [1, 1]), ...repeat(16, [0, 1])],
    0.00369263,
    8,
  ],
  [
    // Cured and died swap the arms, so that "fewer passes" is the direction of the published upper tail.
    "R's mantelhaen.test(Rabbits, exact = TRUE), mid-p .010675",
    [
      [0, 6],
      [3, 6],
      [6, 6],
      [5, 6],
      [2, 2],
    ],
    [
      [0, 5],
      [0, 6],
      [2, 6],
      [6, 6],
      [5, 5],
    ],
    0.010675,
    6,
  ],
];

describe("pairgate compare on run files written by hand", () => {
  it.each(references)("gives the reference p-value: %s", async (_, baseline, candidate, p, digits) => {
    using scene = makeScene({ "b.run.jsonl": byHand("b", baseline), "c.run.jsonl": byHand("c", candidate) });
    const [comparison] = (await compared(scene)).comparisons;
    expect(comparison?.gates[0]?.pValue).toBeCloseTo(p, digits);
  });

  it("exits with 1 on a regression and 0 on a pass, and says so", async () => {
    using scene = makeScene({
      "b.run.jsonl": byHand("b", repeat(40, [9, 10])),
      "c.run.jsonl": byHand("c", repeat(40, [2, 3])),
      "same.run.jsonl": byHand("s", repeat(40, [3, 3])),
    });
    const worse = await scene.pairgate("compare", "--baseline", "b.run.jsonl", "--candidate", "c.run.jsonl");
    expect(worse).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("got worse") });
    const same = await scene.pairgate(
      "compare",
      "--baseline",
      "b.run.jsonl",
      "--candidate",
      "same.run.jsonl",
      "--quiet",
    );
    expect(same).toMatchObject({ exitCode: 0, stdout: "pass\n" });
  });

  it("reads a long file whole, whatever bytes its letters take", async () => {
    const long = (id: string, tally: Tally) =>
      byHand(id, repeat(600, tally)).replaceAll(/"t(?=\d)/gu, '"tür-€-🚪-');
    using scene = makeScene({ "b.run.jsonl": long("b", [4, 5]), "c.run.jsonl": long("c", [3, 4]) });
    // Several pieces are read of each.
    expect(long("b", [4, 5]).length).toBeGreaterThan(2 * 2 ** 16);
    const [comparison] = (await compared(scene)).comparisons;
    expect(comparison?.tasks).toHaveLength(600);
    expect(comparison?.tasks.every(({ task }) => /^tür-€-🚪-\d+$/u.test(task))).toBe(true);
    expect(comparison?.tasks.reduce((sum, task) => sum + task.candidate.attempts, 0)).toBe(2400);
  });

  it("says of what cannot be read where it is and why", async () => {
    using scene = makeScene({ "c.run.jsonl": byHand("c", repeat(2, [2, 3])), "folder/x": "" });
    for (const [file, why] of [
      ["nowhere.run.jsonl", "ENOENT"],
      ["folder", "EISDIR"],
    ]) {
      const shown = await scene.pairgate("compare", `${file}`, "c.run.jsonl");
      expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
      expect(shown.stderr).toContain(`${file}: it cannot be read: ${why}`);
    }
  });

  it("takes the gates of a configuration", async () => {
    using scene = makeScene({
      "b.run.jsonl": byHand("b", repeat(10, [8, 10])),
      "c.run.jsonl": byHand("c", repeat(10, [2, 3])),
      "pairgate.yml":
        "version: 1\nsuites: { bench: { tasks: t } }\ncandidates: { agent: { command: [x] } }\ngates: { pass-rate: { margin: 40% } }\n",
    });
    expect((await compared(scene)).verdict).toBe("inconclusive");
    expect((await compared(scene, "--config", "pairgate.yml")).verdict).toBe("pass");
  });

  it("gives the same answer from the package as from the terminal", async () => {
    using scene = makeScene({
      "b.run.jsonl": byHand("b", repeat(20, [8, 10])),
      "c.run.jsonl": byHand("c", repeat(20, [2, 3])),
    });
    const { compare, gatesFor, parseRunFile, DEFAULT_RULES } = (await import(
      new URL("../../dist/api/index.js", import.meta.url).href
    )) as typeof import("../../src/index.ts");
    const read = (name: string) =>
      parseRunFile({ text: readFileSync(join(scene.folder, name), "utf8"), file: name }).run;
    const gates = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: false });
    expect(compare([read("b.run.jsonl")], read("c.run.jsonl"), gates)).toEqual(
      (await compared(scene)).comparisons[0],
    );
  });

  it("does not call unfinished what its own gate ended at a look, by a wider margin", async () => {
    const tasks = Array.from({ length: 10 }, (_, index) => `t${index}`);
    const looks = [20, 50].map((attempts, index) => ({
      block: index + 1,
      attempts,
      information: { "pass-rate": attempts / 50 },
    }));
    const plan = { seed: 1, order: tasks, rounds: 5, looks, baselineRuns: ["b"] };
    const [manifest = "", ...attempts] = byHand("c", repeat(10, [2, 2]), false)
      .trim()
      .split("\n");
    const lines = [
      JSON.stringify({ ...JSON.parse(manifest), plan }),
      ...attempts.map((line) => JSON.stringify({ ...JSON.parse(line), block: 1 })),
      JSON.stringify({ end: "2026-11-22T10:00:00Z", complete: true, look: 1 }),
    ];
    using scene = makeScene({
      "b.run.jsonl": byHand("b", repeat(10, [9, 10])),
      "c.run.jsonl": `${lines.join("\n")}\n`,
      "pairgate.yml":
        "version: 1\nsuites: { bench: { tasks: t } }\ncandidates: { agent: { command: [x] } }\ngates: { pass-rate: { margin: 40% } }\n",
    });
    const [comparison] = (await compared(scene)).comparisons;
    expect(comparison).toMatchObject({ verdict: "inconclusive", extension: null });
    expect(comparison?.reason).toBe(
      "its own gate ended measuring at look 1, by other rules than these; --config names its pairgate.yml",
    );
    expect((await compared(scene, "--config", "pairgate.yml")).verdict).toBe("pass");
  });

  it("never takes an unfinished run for a whole one", async () => {
    using scene = makeScene({
      "b.run.jsonl": byHand("b", repeat(40, [9, 10])),
      "c.run.jsonl": byHand("c", repeat(40, [3, 3]), false),
    });
    const verdict = await compared(scene);
    expect(verdict.verdict).toBe("incomplete");
    expect(verdict.comparisons[0]?.gates[0]?.pValue).toBeGreaterThan(0.5);
  });
});

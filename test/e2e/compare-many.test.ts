import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Verdict, verdictSchema } from "../../src/domain/verdict.ts";
import { makeScene, type Scene, type Shown } from "./scene.ts";

interface Written {
  readonly id: string;
  readonly passes: number;
  readonly attempts: number;
  readonly name?: string;
  readonly model?: string;
  readonly harness?: string;
  readonly fingerprint?: string;
}

const TASKS = 40;

/** A run file written by hand: forty tasks, each solved equally often. */
function byHand(written: Written): string {
  const { id, passes, attempts, name = "agent", model, harness, fingerprint = "sha256:f" } = written;
  const tasks = Array.from({ length: TASKS }, (_, task) => `t${task}`);
  const lines: unknown[] = [
    {
      schema: "pairgate.run/1",
      id,
      suite: {
        name: "bench",
        engine: "local",
        fingerprint,
        tasks: Object.fromEntries(tasks.map((task) => [task, `sha256:${task}`])),
      },
      candidate: { name, model, harness },
      commit: { sha: "abc1234" },
    },
  ];
  for (const task of tasks) {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      lines.push({ task, attempt, outcome: attempt <= passes ? "pass" : "fail" });
    }
  }
  lines.push({ end: "2026-11-22T10:00:00Z", complete: true });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

const FILES: Readonly<Record<string, Written>> = {
  main: { id: "main", passes: 9, attempts: 10, model: "opus", harness: "codex" },
  harness: { id: "harness", passes: 3, attempts: 3, model: "opus", harness: "copilot" },
  model: { id: "model", passes: 3, attempts: 3, model: "haiku", harness: "codex" },
  both: { id: "both", passes: 1, attempts: 3, model: "haiku", harness: "copilot" },
  same: { id: "same", passes: 3, attempts: 3, model: "opus", harness: "codex" },
  elsewhere: { id: "elsewhere", passes: 3, attempts: 3, name: "else", fingerprint: "sha256:other" },
};

function makeRuns(more: Readonly<Record<string, Written>> = {}): Scene {
  const all = Object.entries({ ...FILES, ...more });
  return makeScene(Object.fromEntries(all.map(([file, written]) => [`${file}.run.jsonl`, byHand(written)])));
}

const files = (...names: readonly string[]) => names.map((name) => `${name}.run.jsonl`);

function read(shown: Shown): Verdict {
  expect(shown.stderr).toBe("");
  return verdictSchema.parse(JSON.parse(shown.stdout));
}

const alphas = ({ comparisons }: Verdict) => comparisons.map(({ gates }) => gates[0]?.alpha);

describe("pairgate compare with several candidates", () => {
  it("judges each against the baseline, and fails when one of them does", async () => {
    using scene = makeRuns();
    const named = await scene.pairgate(
      ...["compare", "--baseline", "main.run.jsonl", "--candidate", "harness.run.jsonl"],
      ...["--candidate", "both.run.jsonl", "--json"],
    );
    expect(named.exitCode).toBe(1);
    const verdict = read(named);
    expect(verdict.verdict).toBe("regression");
    expect(verdict.comparisons.map((one) => [one.candidate, one.verdict])).toEqual([
      ["agent (opus in copilot)", "pass"],
      ["agent (haiku in copilot)", "regression"],
    ]);

    const inOrder = await scene.pairgate("compare", ...files("main", "harness", "both"), "--json");
    expect(inOrder).toEqual(named);

    const fine = await scene.pairgate("compare", ...files("main", "harness", "model"), "--quiet");
    expect(fine).toMatchObject({ exitCode: 0, stdout: "pass\n" });
  });

  it("divides the false-alarm rate over them, and says so", async () => {
    using scene = makeRuns({ third: { id: "third", passes: 3, attempts: 3 } });
    const one = read(await scene.pairgate("compare", ...files("main", "same"), "--json"));
    expect(alphas(one)).toEqual([0.05]);
    expect(one.comparisons[0]?.notes).toEqual([]);
    expect(one.comparisons[0]?.candidate).toBe("agent");
    expect(one.grid).toBeNull();

    const two = read(await scene.pairgate("compare", ...files("main", "same", "third"), "--json"));
    expect(alphas(two)).toEqual([0.025, 0.025]);
    expect(two.comparisons[0]?.notes).toEqual([
      "The false-alarm rate of 5 % is for both candidates of this command together: 2.5 % is this one's.",
    ]);

    scene.write({
      "pairgate.yml": `version: 1
false-alarm: 6%
suites: { bench: { tasks: t } }
candidates: { agent: { command: [x] }, b: { command: [x] }, c: { command: [x] } }
checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: b }, { suite: bench, candidate: c }]
`,
    });
    const three = read(
      await scene.pairgate(
        "compare",
        ...files("main", "same", "third"),
        "--config",
        "pairgate.yml",
        "--json",
      ),
    );
    for (const alpha of alphas(three)) expect(alpha).toBeCloseTo(0.02, 12);
    expect(three.comparisons[1]?.notes[0]).toContain("all 3 checks of the configuration");
  });

  it("says what the model and what the harness changes", async () => {
    using scene = makeRuns();
    const args = ["compare", ...files("main", "harness", "model", "both")];
    const { grid } = read(await scene.pairgate(...args, "--json"));
    expect(grid).toMatchObject({ models: ["opus", "haiku"], harnesses: ["codex", "copilot"], missing: [] });
    // Documents from before there was a grid have no such field.
    const { grid: _, ...old } = read(await scene.pairgate(...args, "--json"));
    expect(verdictSchema.parse(old).grid).toBeNull();
    const changes = grid?.effects.map(({ what, change }) => [what, Number(change.toFixed(4))]);
    expect(changes).toEqual([
      ["model", -0.2833],
      ["harness", -0.2833],
      ["interaction", -0.7667],
    ]);

    const shown = await scene.pairgate(...args, "--comment", "comment.md");
    expect(shown.exitCode).toBe(1);
    for (const text of [shown.stdout, readFileSync(join(scene.folder, "comment.md"), "utf8")]) {
      const plain = text.replaceAll("`", "").replaceAll("\u00a0", " ");
      expect(plain).toContain("Model and harness\n");
      expect(plain).toMatch(/Model: haiku instead of opus .*−28\.3 pts/u);
      expect(plain).toMatch(/Interaction: haiku in copilot .*−76\.7 pts/u);
      expect(plain).toContain("seems to depend on the harness");
    }
  });

  it("names the runs that it would need to tell model and harness apart", async () => {
    using scene = makeRuns();
    const shown = await scene.pairgate("compare", ...files("main", "both"));
    expect(shown.stdout.replaceAll(/\s+/gu, " ")).toContain(
      "(opus in codex, haiku in copilot), so the difference between them can be given to neither. To tell the model's effect from the harness's, also measure: opus in copilot, haiku in codex.",
    );
    const three = read(await scene.pairgate("compare", ...files("main", "both", "model"), "--json"));
    expect(three.grid).toMatchObject({ missing: [{ model: "opus", harness: "copilot" }], effects: [] });
  });

  it("keeps what cannot be compared apart from what can", async () => {
    using scene = makeRuns();
    const args = ["compare", ...files("main", "harness", "model", "both", "elsewhere", "main"), "--json"];
    const shown = await scene.pairgate(...args, "--fail-on", "not-comparable");
    expect(shown.exitCode).toBe(1);
    const { comparisons, grid } = read(shown);
    expect(comparisons.slice(3).map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["not-comparable", expect.stringContaining("suite differs")],
      ["not-comparable", "the baseline that was given is the candidate's own run"],
    ]);
    expect(grid?.effects).toHaveLength(3);
    expect(grid?.leftOut).toEqual([
      { run: "elsewhere", candidate: "else", why: expect.stringContaining("no model") },
    ]);
  });

  it.each<[string, string[], RegExp]>([
    [
      "a candidate twice",
      ["main", "same", "same"],
      /same\.run\.jsonl: two candidates are the same run: .*"same"/u,
    ],
    ["one file alone", ["main"], /needs a second run file/u],
    ["a file that is not there", ["main", "same", "nowhere"], /nowhere\.run\.jsonl: it cannot be read/u],
  ])("says what is wrong with %s", async (_, names, message) => {
    using scene = makeRuns();
    const shown = await scene.pairgate("compare", ...files(...names));
    expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(shown.stderr).toMatch(message);
    expect(shown.stderr).not.toMatch(/\n +at /u);
  });

  it("does not guess what a file beside an option is", async () => {
    using scene = makeRuns();
    const shown = await scene.pairgate("compare", "--baseline", ...files("main", "same"));
    expect(shown.exitCode).toBe(2);
    expect(shown.stderr).toMatch(/files by --baseline or without any option.*"same\.run\.jsonl"\?\n {2}Put/u);
  });

  it("lets no name break out of the report", async () => {
    const evil = "::add-mask::x | `@octocat` <!-- pairgate --> ##[group]\u001b[31m\u202e";
    using scene = makeRuns({
      evil: { id: "evil", passes: 2, attempts: 3, name: evil, model: evil, harness: evil },
      worse: { id: "worse", passes: 2, attempts: 3, name: evil, model: evil, harness: "codex" },
      last: { id: "last", passes: 2, attempts: 3, name: evil, model: "opus", harness: evil },
    });
    const shown = await scene.pairgate(
      ...["compare", ...files("main", "evil", "worse", "last"), "--comment", "comment.md"],
    );
    expect(shown.stdout).toContain("Interaction: ");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(shown.stdout).not.toMatch(/^\s*::|##\[|\u001b|\u202e/mu);
    const comment = readFileSync(join(scene.folder, "comment.md"), "utf8");
    expect(comment.split("<!-- pairgate -->")).toHaveLength(2);
    expect(comment.replaceAll(/(`+).*?\1(?!`)/gu, "")).not.toMatch(/@octocat|\u202e/u);
  });
});

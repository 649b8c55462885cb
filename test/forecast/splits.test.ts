import { describe, expect, it } from "vitest";
import { EXTENSION_SHARE, type Gates, gatesFor } from "../../src/decide/gates.ts";
import { judgeLooks } from "../../src/decide/judge-looks.ts";
import { COST_RULE, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import { bugHunt, terminalBench } from "../../src/forecast/noise.ts";
import { divisionOf, judgeSplit, type SplitTask, splitStored } from "../../src/forecast/split.ts";
import { forecastSplits } from "../../src/forecast/splits.ts";
import { makePlan } from "../../src/measure/plan.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { runOf } from "../decide/runs.ts";
import { historyOf } from "./history.ts";

const gates = (metered: boolean, priced = false): Gates =>
  gatesFor({
    falseAlarm: 0.05,
    changedChecks: 1,
    rules: priced ? { ...DEFAULT_RULES, cost: COST_RULE } : DEFAULT_RULES,
    metered,
    priced,
    extensionShare: EXTENSION_SHARE,
  });

describe("dividing a baseline", () => {
  it("takes as many rounds as the suite has, and at most half of what is stored", () => {
    const stored = historyOf(terminalBench(6), { attempts: 10 });
    expect(divisionOf(stored, 3)?.rounds).toBe(3);
    expect(divisionOf(stored, 8)?.rounds).toBe(5);
    expect(divisionOf(historyOf(terminalBench(6), { attempts: 1 }), 3)).toBeNull();
    expect(divisionOf([], 3)).toBeNull();
  });

  it("leaves out tasks with fewer attempts than most", () => {
    const [first, ...others] = historyOf(terminalBench(6), { attempts: 10 });
    const few = { task: "task-0", attempts: first?.attempts.slice(0, 2) ?? [] };
    const division = divisionOf([few, ...others], 3);
    expect(division).toMatchObject({ rounds: 3, leftOut: ["task-0"] });
    expect(division?.tasks).toHaveLength(5);
  });

  it("keeps every attempt, each in one arm", () => {
    const stored = historyOf(terminalBench(8), { attempts: 9 });
    const division = divisionOf(stored, 4);
    if (division === null) throw new Error("it can be divided");
    const split = splitStored(division, seededRandom("split"));
    expect(split.map(({ task }) => task).sort()).toEqual(stored.map(({ task }) => task).sort());
    for (const { task, baseline, candidate } of split) {
      expect([baseline.length, candidate.length]).toEqual([5, 4]);
      const uids = [...baseline, ...candidate].map(({ uid }) => uid).sort();
      expect(uids).toEqual(
        stored
          .find((one) => one.task === task)
          ?.attempts.map(({ uid }) => uid)
          .sort(),
      );
    }
  });
});

describe("judging a split", () => {
  it("says what production says of the same attempts, tokens, costs and errors too", () => {
    const words = new Map<string, number>();
    for (let index = 0; index < 120; index += 1) {
      const random = seededRandom(`split ${index}`);
      const priced = index % 3 === 0;
      const stored = historyOf(terminalBench(12), { attempts: 8, spread: 0.3, seed: `${index}` }).map(
        (task) => ({
          ...task,
          attempts: task.attempts.map((attempt, at) => ({
            ...attempt,
            outcome: random() < 0.02 ? ("error" as const) : attempt.outcome,
            costUsd: 0.01 * Math.exp(random() + (index % 5 === 0 && at < 3 ? 0.4 : 0)),
          })),
        }),
      );
      const division = divisionOf(stored, 3);
      if (division === null) throw new Error("it can be divided");
      const design = { rounds: 3, gates: gates(true, priced), early: index % 2 === 0 };
      // Dearer and worse candidates, too, so that every word comes up.
      const split = splitStored(division, random).map((task) => worsened(task, index % 4 === 1, random));
      const said = judgeSplit(split, design);
      const { judged, look } = inProduction(split, design);
      expect([said.word, said.attempts], `split ${index}`).toEqual([judged.verdict, look?.attempts]);
      words.set(said.word, (words.get(said.word) ?? 0) + 1);
    }
    for (const word of ["pass", "regression", "inconclusive"])
      expect(words.get(word) ?? 0, word).toBeGreaterThan(5);
  });

  it("calls about as many worse as the rule states, and never many more", () => {
    for (const [noise, metered] of [
      [bugHunt(), false],
      [terminalBench(30), true],
    ] as const) {
      const stored = historyOf(noise, { attempts: 10, ...(metered ? { spread: 0.35 } : {}) });
      const division = divisionOf(stored, 3);
      if (division === null) throw new Error("it can be divided");
      const result = forecastSplits({
        division,
        gates: gates(metered),
        early: true,
        splits: 600,
        seed: "size",
      });
      expect(result.worse.lower).toBeLessThan(0.04);
      expect(result.worse.rate).toBeGreaterThan(0.005);
      expect(result.used).toBeLessThan(1);
      expect(result.worseBy.tokens === null).toBe(!metered);
    }
  });

  it("gives the same numbers for the same seed", () => {
    const division = divisionOf(historyOf(terminalBench(10), { attempts: 6 }), 3);
    if (division === null) throw new Error("it can be divided");
    const options = { division, gates: gates(false), early: true, splits: 50 };
    expect(forecastSplits({ ...options, seed: "a" })).toEqual(forecastSplits({ ...options, seed: "a" }));
    expect(forecastSplits({ ...options, seed: "a" })).not.toEqual(forecastSplits({ ...options, seed: "b" }));
  });
});

function worsened(split: SplitTask, worse: boolean, random: () => number): SplitTask {
  if (!worse) return split;
  const candidate = split.candidate.map((attempt) =>
    attempt.outcome === "pass" && random() < 0.6 ? { ...attempt, outcome: "fail" as const } : attempt,
  );
  return { ...split, candidate };
}

/** The same attempts as run files, planned by `makePlan` and judged by `judgeLooks`. */
function inProduction(
  split: readonly SplitTask[],
  design: { readonly rounds: number; readonly gates: Gates; readonly early: boolean },
) {
  const numbered = (arm: "baseline" | "candidate") =>
    split.flatMap(({ task, [arm]: attempts }) =>
      attempts.map((attempt, index) => ({ ...attempt, task, attempt: index + 1, round: index + 1 })),
    );
  const baseline = runOf({ id: "baseline", attempts: numbered("baseline") });
  const known = new Map(
    split.map(({ task, baseline: attempts }) => [
      task,
      {
        attempts: attempts.filter(({ outcome }) => outcome !== "error").length,
        passes: attempts.filter(({ outcome }) => outcome === "pass").length,
      },
    ]),
  );
  const { passRate } = design.gates;
  const made = makePlan({
    tasks: split.map(({ task }) => task),
    rounds: design.rounds,
    seed: 1,
    gates: { "pass-rate": { ...passRate, tolerance: null } },
    extensionShare: design.gates.extensionShare,
    baseline: known,
    baselineRuns: ["baseline"],
    stopping: design.early ? "group-sequential" : "none",
  });
  // The first round's order is by chance; the split's is that of its tasks.
  const value = new Map(made.order.map((task, index) => [task, made.values?.[index] ?? 1]));
  const order = split.map(({ task }) => task);
  const values = made.values === null ? null : order.map((task) => value.get(task) ?? 1);
  return { made, order, values, ...judged(baseline) };

  function judged(stored: typeof baseline) {
    const plan = { ...made, order, values, extension: null };
    const candidateRun = runOf({
      id: "candidate",
      attempts: numbered("candidate"),
      manifest: { plan, suite: stored.manifest.suite },
    });
    return judgeLooks({ baselineRuns: [stored], candidateRun, gates: design.gates });
  }
}

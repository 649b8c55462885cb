import { ratesOf } from "../../src/commands/gate-plan.ts";
import { compare } from "../../src/decide/compare.ts";
import { confirm } from "../../src/decide/confirm.ts";
import type { Plan } from "../../src/domain/plan.ts";
import type { Attempt, Run } from "../../src/domain/run.ts";
import { plannedAttempts, type Slot, sequenceOf } from "../../src/domain/sequence.ts";
import type { Design } from "../../src/forecast/design.ts";
import type { Outcome } from "../../src/forecast/judge.ts";
import type { DrawnArm, PullRequest } from "../../src/forecast/pull-request.ts";
import { freshPlan, makePlan } from "../../src/measure/plan.ts";
import { runOf, usage } from "../decide/runs.ts";

/** Tokens that a log of 0 stands for: so many that rounding them to whole ones says nothing. */
const UNIT = 1e9;

/** What production makes of a simulated pull request: planned by `makePlan`, as run files, judged by `compare` and `confirm`. */
export function inProduction(pullRequest: PullRequest, design: Design, seed: number): Outcome {
  const { baselineAttempts } = pullRequest;
  const tasks = Array.from({ length: pullRequest.tasks }, (_, index) => `task-${index}`);
  const planned = (baseline: Parameters<typeof makePlan>[0]["baseline"]) =>
    makePlan({
      tasks,
      rounds: design.rounds,
      seed,
      gates: ratesOf(design.gates),
      extensionShare: design.extension === null ? 0 : design.gates.extensionShare,
      baseline,
      baselineRuns: ["baseline"],
      stopping: design.early ? "group-sequential" : "none",
    });
  // The simulator's first round is in the order of its tasks' numbers.
  const { order } = planned(null);
  const place = new Map(order.map((task, index) => [task, index]));
  const madeBy = (arm: DrawnArm) => (slot: Slot) =>
    attemptOf(arm, { slot, at: (slot.round - 1) * pullRequest.tasks + (place.get(slot.task) ?? 0) });
  const stored = Array.from({ length: baselineAttempts }, (_, index) =>
    order.map((task) => ({ task, round: index + 1 })),
  ).flat();
  const baseline = runOf({ id: "baseline", attempts: stored.map(madeBy(pullRequest.baseline)) });
  const known = new Map(
    order.map((task) => {
      const own = baseline.attempts.filter((attempt) => attempt.task === task);
      return [
        task,
        { attempts: own.length, passes: own.filter(({ outcome }) => outcome === "pass").length },
      ] as const;
    }),
  );
  const plan = planned(known);
  const hashes = baseline.manifest.suite;
  const run = (id: string, of: Plan, arm: DrawnArm, attempts: number): Run =>
    runOf({
      id,
      attempts: sequenceOf(plan).slice(0, attempts).map(madeBy(arm)),
      manifest: { plan: of, suite: hashes },
    });
  const due = plannedAttempts(plan);
  const judged = (attempts: number) => {
    const candidateRun = run("candidate", plan, pullRequest.candidate, attempts);
    return { candidateRun, comparison: compare([baseline], candidateRun, design.gates) };
  };
  let { candidateRun, comparison } = judged(due);
  if (comparison.verdict === "inconclusive" && design.extension?.used === true)
    ({ candidateRun, comparison } = judged(sequenceOf(plan).length));
  const look = comparison.path.at(-1)?.look ?? 0;
  const attempts = comparison.path.at(-1)?.attempts ?? 0;
  const end = { look, attempts, planned: due, fresh: 0 };
  if (comparison.verdict !== "regression" || !design.confirm)
    return { ...end, word: comparison.verdict as Outcome["word"] };
  const confirmRun = run("fresh", freshPlan(plan, attempts, new Set(order)), pullRequest.fresh(), attempts);
  const { verdict, confirmation } = confirm({ comparison, candidateRun, confirmRun, gates: design.gates });
  if (confirmation?.outcome === "not-measured") throw new Error(confirmation.reason ?? "not measured");
  return { ...end, word: verdict as Outcome["word"], fresh: attempts };
}

function attemptOf(
  { outcomes, logTokens }: DrawnArm,
  { slot, at }: { readonly slot: Slot; readonly at: number },
): Partial<Attempt> & { task: string } {
  return {
    task: slot.task,
    round: slot.round,
    outcome: outcomes[at] === 1 ? "pass" : "fail",
    usage: logTokens === null ? null : usage(Math.round(UNIT * Math.exp(logTokens[at] ?? 0))),
  };
}

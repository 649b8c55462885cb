import { canonicalJson, type Json } from "../domain/digest.ts";
import { PairgateError } from "../domain/error.ts";
import { type Run, roundOf } from "../domain/run.ts";
import { totalTokens } from "../domain/usage.ts";
import type { Comparison, GateResult, VerdictWord } from "../domain/verdict.ts";
import { commonEnd, undecided } from "./comparison.ts";
import { judgeErrors, withExcessErrorsFailed } from "./errors.ts";
import { figuresOf } from "./figures.ts";
import type { Gates } from "./gates.ts";
import { countedAttempts, pairTasks, untriedBefore } from "./pair.ts";
import { judgePassRate } from "./pass-rate.ts";
import { judgeTasks } from "./tasks.ts";
import { judgeTokens } from "./tokens.ts";
import { environmentMoved, treatmentDifferences } from "./treatment.ts";

/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at one final
 * look. Pure and synchronous: the same runs and gates always give the same comparison.
 *
 * Tasks pair by id and content hash; runs of another fingerprint are left out and named. A regression stands once a
 * gate has found one. A pass needs every gate to pass, every paired task to have been tried, and the run to be whole.
 * @param baselineRuns the pooled baseline, newest first; a run given twice counts once
 * @param gates the rates and margins, fixed before the first attempt (see `gatesFor`)
 * @throws PairgateError where two different runs have the same id
 */
export function compare(baselineRuns: readonly Run[], candidateRun: Run, gates: Gates): Comparison {
  // One list, which the comparison holds from the start: what is noted later is in it too.
  const notes = commonEnd(candidateRun);
  const own = uniqueRuns(baselineRuns, candidateRun, notes);
  const comparable = own.filter(
    (run) => run.manifest.suite.fingerprint === candidateRun.manifest.suite.fingerprint,
  );
  const base = undecided(candidateRun, comparable, notes);
  const none = (verdict: VerdictWord, reason: string): Comparison => ({ ...base, verdict, reason });

  const newest = comparable[0];
  if (baselineRuns.length > 0 && own.length === 0) {
    return none("not-comparable", "the baseline that was given is the candidate's own run");
  }
  if (own.length === 0) {
    const tasks = judgeTasks(untriedBefore(candidateRun));
    return { ...none("no-baseline", "there is no baseline to compare with"), tasks };
  }
  if (newest === undefined) return none("not-comparable", fingerprintReason(own, candidateRun));
  const strangers = own.length - comparable.length;
  if (strangers > 0) {
    notes.push(
      `Left out of the baseline: ${strangers} ${strangers === 1 ? "run" : "runs"} of another fingerprint.`,
    );
  }
  if (comparable.some((run) => run.end === null && run.manifest.plan === null)) {
    notes.push(
      "A run of the baseline has no end line. If it was cut off, it holds too few fails, which finish last.",
    );
  }
  if (newest.manifest.suite.name !== candidateRun.manifest.suite.name) {
    notes.push(
      `The suites have different names and the same fingerprint: ${newest.manifest.suite.name} and ${candidateRun.manifest.suite.name}.`,
    );
  }
  const treatment = treatmentDifferences(newest, candidateRun);
  const moved = environmentMoved(comparable, candidateRun);
  if (moved !== null) return { ...none("not-comparable", `the environment moved: ${moved}`), treatment };

  const { tasks, unpaired } = pairTasks(comparable, candidateRun);
  const paired = { ...base, treatment, unpaired };
  if (tasks.length === 0) {
    const reason = comparable.some((run) => countedAttempts(run).length > 0)
      ? "no task has the same id and content as in the baseline"
      : "the baseline has no attempt that counts";
    return { ...paired, verdict: "not-comparable", reason };
  }

  const { plan } = candidateRun.manifest;
  const { extensionShare } = gates;
  const plannedAttempts = plan === null ? null : plan.rounds * plan.order.length;
  const judged = { tasks, extensionShare, plannedAttempts };
  const results: GateResult[] = [judgePassRate({ ...judged, gate: gates.passRate })];
  if (gates.tokens !== null) results.push(judgeTokens({ ...judged, gate: gates.tokens }));
  const errors = judgeErrors({ tasks, gate: gates.errors, plannedAttempts });
  results.push(errors);

  const decided = { ...paired, gates: results, figures: figuresOf(tasks), tasks: judgeTasks(tasks) };
  const missing = whyIncomplete(candidateRun);
  if (missing !== null) return { ...decided, verdict: "incomplete", reason: missing };
  if (results.some((gate) => gate.verdict === "regression"))
    return { ...decided, verdict: "regression", reason: null };

  const robust = withExcessErrorsFailed(tasks);
  if (results.every((gate) => gate.verdict === "pass") && robust.failed > 0) {
    if (judgePassRate({ ...judged, tasks: robust.tasks, gate: gates.passRate }).verdict !== "pass") {
      errors.verdict = "inconclusive";
      errors.reason = `a pass would not survive counting ${robust.failed} more error${robust.failed === 1 ? "" : "s"} than the baseline's rate as failed`;
    }
  }
  const verdict = results.every((gate) => gate.verdict === "pass") ? "pass" : "inconclusive";
  return { ...decided, verdict, reason: null };
}

/** Whether any attempt of these runs has tokens; the token gate is active only then. */
export function isMetered(runs: readonly Run[]): boolean {
  return runs.some((run) => countedAttempts(run).some((attempt) => totalTokens(attempt.usage) !== null));
}

function uniqueRuns(baselineRuns: readonly Run[], candidateRun: Run, notes: string[]): Run[] {
  const seen = new Map([[candidateRun.manifest.id, candidateRun]]);
  const unique = baselineRuns.filter((run) => {
    const { id } = run.manifest;
    const same = seen.get(id);
    if (same !== undefined && JSON.stringify(same.attempts) !== JSON.stringify(run.attempts)) {
      throw new PairgateError({
        message: `two runs of different attempts have the same id ${JSON.stringify(id.slice(0, 80))}`,
        hint: "An id names one run. Give each run file an id of its own.",
      });
    }
    seen.set(id, run);
    return same === undefined;
  });
  const dropped = baselineRuns.length - unique.length;
  if (dropped > 0)
    notes.push(
      `${dropped} of the baseline's runs were given twice, or were the candidate's own, and were left out.`,
    );
  return unique;
}

function fingerprintReason(runs: readonly Run[], candidate: Run): string {
  const before = runs[0]?.manifest.suite.fingerprintOf ?? {};
  const after = candidate.manifest.suite.fingerprintOf;
  const differences: string[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const from = canonicalJson((before[key] ?? null) as Json);
    const to = canonicalJson((after[key] ?? null) as Json);
    if (from !== to) differences.push(`${key} was ${from} and is ${to}`);
  }
  const named = differences.length === 0 ? "and the files do not say in what" : differences.join("; ");
  return `the baseline's suite differs: ${named}`;
}

function whyIncomplete(run: Run): string | null {
  if (run.end === null) return "the run file has no end line: measuring was cut off";
  if (!run.end.complete) return run.end.reason ?? "measuring did not finish";
  const { plan } = run.manifest;
  if (plan === null) {
    const cancelled = run.attempts.filter((attempt) => attempt.outcome === "cancelled").length;
    return cancelled === 0 ? null : `${cancelled} attempts were cancelled and not made again`;
  }
  const made = new Set<string>();
  for (const attempt of countedAttempts(run)) made.add(`${roundOf(attempt)} ${attempt.task}`);
  const due = plan.rounds * plan.order.length;
  let done = 0;
  for (const task of plan.order) {
    for (let round = 1; round <= plan.rounds; round += 1) if (made.has(`${round} ${task}`)) done += 1;
  }
  return done < due ? `${done} of ${due} planned attempts are there` : null;
}

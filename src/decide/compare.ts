import { canonicalJson, type Json } from "../domain/digest.ts";
import { PairgateError } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { plannedAttempts, sequenceOf, slotKey } from "../domain/sequence.ts";
import { totalTokens } from "../domain/usage.ts";
import type { Comparison, VerdictWord } from "../domain/verdict.ts";
import { beyondTasks } from "./beyond.ts";
import { commonEnd, undecided } from "./comparison.ts";
import { cutExtension, extensionOf } from "./extension.ts";
import { figuresOf } from "./figures.ts";
import type { Gates } from "./gates.ts";
import { judgeLooks, type TakenLook } from "./judge-looks.ts";
import { countedAttempts, type PairedTask, pairTasks, untriedBefore } from "./pair.ts";
import { judgeTasks } from "./tasks.ts";
import { environmentMoved, treatmentDifferences } from "./treatment.ts";

/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at the looks of
 * its plan. Pure and synchronous: the same runs and gates always give the same comparison.
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
  if (comparable.some((run) => run.end?.complete === false && run.manifest.purpose !== "base")) {
    notes.push("A run of the baseline was not finished, so it may hold too few fails, which finish last.");
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
  const { judged, look, path } = judgeLooks({ baselineRuns: comparable, candidateRun, gates });
  const extension = extensionOf(candidateRun, look);
  const decided = {
    ...paired,
    unpaired: untried(unpaired, judged.tasks),
    gates: judged.gates,
    figures: figuresOf(judged.tasks),
    tasks: judgeTasks(judged.tasks),
    path,
    extension,
    notes: [...notes, ...cutExtension(candidateRun, { extension, decided: look?.decides === true })],
    beyond: beyondTasks(judged, candidateRun),
  };
  const missing = look?.decides === true ? null : whyIncomplete(candidateRun, look);
  if (missing !== null) return { ...decided, verdict: "incomplete", reason: missing };
  const stopped = look === null ? null : stoppedAt(look, candidateRun, judged.verdict);
  return { ...decided, stopped, verdict: judged.verdict, reason: null };
}

/** Tasks that the deciding look had not come to are not tried, also where another try at them has ended by now. */
function untried(unpaired: Comparison["unpaired"], tasks: readonly PairedTask[]): Comparison["unpaired"] {
  const named = new Set(unpaired.map(({ task }) => task));
  const later = tasks.filter(({ task, candidate }) => candidate.attempts === 0 && !named.has(task));
  return [...unpaired, ...later.map(({ task }) => ({ task, why: "not-tried" as const }))];
}

/** Where measuring stopped before the planned end, and what that saved; null where it did not. */
function stoppedAt(look: TakenLook, { manifest }: Run, verdict: VerdictWord): Comparison["stopped"] {
  const { plan } = manifest;
  if (plan === null) return null;
  const planned = plannedAttempts(plan);
  if (look.attempts >= planned) return null;
  const reason = verdict === "regression" ? "a gate found a regression" : "every gate had passed";
  return { reason, look: look.number, saved: 1 - look.attempts / planned };
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
      `Left out of the baseline: ${dropped} ${dropped === 1 ? "run that was given twice or is" : "runs that were given twice or are"} the candidate's own.`,
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
  return differences.length === 0
    ? "the baseline's suite differs, and the files do not say in what"
    : `the baseline's suite differs: ${differences.join("; ")}`;
}

/** Why no verdict stands although none was reached before the end, or null where the plan is done. */
function whyIncomplete(run: Run, look: TakenLook | null): string | null {
  const { plan } = run.manifest;
  if (plan === null) {
    if (run.end === null) return "the run file has no end line: measuring was cut off";
    if (!run.end.complete) return run.end.reason ?? "measuring did not finish";
    const cancelled = run.attempts.filter((attempt) => attempt.outcome === "cancelled").length;
    return cancelled === 0 ? null : `${cancelled} attempts were cancelled and not made again`;
  }
  const due = plannedAttempts(plan);
  // What is missing of an extension takes nothing from the verdict of the planned end.
  if (look !== null && look.attempts >= due) return null;
  if (run.end === null) return "the run file has no end line: measuring was cut off";
  if (!run.end.complete) return run.end.reason ?? "measuring did not finish";
  const made = new Set(countedAttempts(run).map(({ task, attempt }) => slotKey({ task, round: attempt })));
  const done = sequenceOf(plan)
    .slice(0, due)
    .filter((slot) => made.has(slotKey(slot))).length;
  return `${done} of ${due} planned attempts are there`;
}

import { type Run, roundOf } from "../domain/run.ts";
import { slotKey } from "../domain/sequence.ts";
import type { Gates } from "./gates.ts";
import { countedAttempts } from "./pair.ts";
import { environmentMoved } from "./treatment.ts";

interface Batch {
  /** With the attempts alone that the verdict rests on. */
  readonly candidateRun: Run;
  readonly confirmRun: Run;
  readonly gates: Gates;
  /** Those that the verdict rests on. */
  readonly tasks: ReadonlySet<string>;
}

/**
 * Why a fresh batch of the base commit can say nothing about a regression, or null where it can. It has to be whole: one
 * with gaps would let a regression go for want of attempts, and whoever brings a crash about would profit by it.
 */
export function whyUnfit(batch: Batch): string | null {
  const { candidateRun, confirmRun } = batch;
  const [fresh, own] = [confirmRun.manifest, candidateRun.manifest];
  if (fresh.id === own.id) return "the batch that was given is the candidate's own run";
  if (fresh.suite.fingerprint !== own.suite.fingerprint) return "its suite has another fingerprint";
  const moved = environmentMoved([confirmRun], candidateRun);
  if (moved !== null) return `the environment moved while it was measured: ${moved}`;
  if (confirmRun.end === null) return "it has no end line: measuring was cut off";
  if (!confirmRun.end.complete) return confirmRun.end.reason ?? "measuring it did not finish";
  return whyTooFew(batch) ?? whyTooManyErrors(batch);
}

/** One fresh attempt is due for each that the verdict rests on, of each task that can be compared. */
function whyTooFew({ candidateRun, confirmRun, tasks }: Batch): string | null {
  const hashes = { fresh: confirmRun.manifest.suite.tasks, own: candidateRun.manifest.suite.tasks };
  const made = new Set(
    countedAttempts(confirmRun)
      .filter(({ task }) => hashes.fresh[task] === hashes.own[task])
      .map((attempt) => slotKey({ task: attempt.task, round: roundOf(attempt) })),
  );
  const due = countedAttempts(candidateRun).filter(({ task }) => tasks.has(task));
  const missing = due.filter(
    (attempt) => !made.has(slotKey({ task: attempt.task, round: roundOf(attempt) })),
  ).length;
  return missing === 0 ? null : `${missing} of its ${due.length} attempts are missing`;
}

function whyTooManyErrors({ confirmRun, gates }: Batch): string | null {
  const attempts = countedAttempts(confirmRun);
  const errors = attempts.filter(({ outcome }) => outcome === "error").length;
  if (errors <= gates.errors.max * attempts.length) return null;
  return `${errors} of its ${attempts.length} attempts ended in errors of infrastructure`;
}

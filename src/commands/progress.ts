import { type Attempt, countsNowhere, type Outcome } from "../domain/run.ts";
import type { Progress } from "../measure/measure.ts";
import type { Output } from "./terminal.ts";

/** Shows how far measuring is: one live line on a tty, a plain line every tenth of the way elsewhere. */
export interface ProgressView {
  update(progress: Progress): void;
  /** Ends the live line. */
  close(): void;
}

export function progressView(options: {
  readonly output: Output;
  readonly name: string;
  readonly now: () => number;
  /** What a run that is gone on with has made already. */
  readonly earlier?: readonly Attempt[];
}): ProgressView {
  const { output, name, now, earlier = [] } = options;
  const startedAt = now();
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, error: 0, cancelled: 0 };
  for (const attempt of earlier) if (!countsNowhere(attempt)) counts[attempt.outcome] += 1;
  let doneBefore: number | null = null;
  let nextTenth = 0;
  let live = false;
  return {
    update(progress) {
      doneBefore ??= progress.done;
      if (progress.last !== null) counts[progress.last.outcome] += 1;
      const made = progress.done - doneBefore;
      const left = progress.planned - progress.done;
      const perAttempt = made === 0 ? null : (now() - startedAt) / made;
      const text = describe({
        name,
        progress,
        counts,
        leftMs: perAttempt === null ? null : perAttempt * left,
      });
      if (output.isTTY === true) {
        live = true;
        output.write(`\r\u001b[2K${text.slice(0, Math.max(20, (output.columns ?? 80) - 1))}`);
        return;
      }
      const tenth = Math.floor((progress.done / Math.max(1, progress.planned)) * 10);
      if (tenth < nextTenth && left > 0) return;
      nextTenth = tenth + 1;
      output.write(`${text}\n`);
    },
    close() {
      if (live) output.write("\r\u001b[2K");
      live = false;
    },
  };
}

function describe(options: {
  readonly name: string;
  readonly progress: Progress;
  readonly counts: Record<Outcome, number>;
  readonly leftMs: number | null;
}): string {
  const { name, progress, counts, leftMs } = options;
  const said = [`${counts.pass} passed`, `${counts.fail} failed`];
  if (counts.error > 0) said.push(`${counts.error} errors`);
  if (counts.cancelled > 0) said.push(`${counts.cancelled} cancelled`);
  if (leftMs !== null && progress.done < progress.planned) said.push(`${duration(leftMs)} left`);
  return `${name}: ${progress.done} of ${progress.planned} attempts, ${said.join(", ")}`;
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

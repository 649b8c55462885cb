import type { Comparison } from "../domain/verdict.ts";
import { gateOn, isUnchanged, suiteSize, taskCount } from "./finding.ts";
import { count, counted, countOfPoints, money, plainPercent, tokens } from "./numbers.ts";
import type { Pen } from "./pen.ts";
import { ages } from "./time.ts";

/** What it cost, what it could have seen, and what it was compared with. */
export function spentLine({
  comparison,
  pen,
  now,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly now: Date;
}): string {
  return [spent(comparison, pen), detectable(comparison), baseline({ comparison, pen, now })]
    .filter((text) => text !== "")
    .join(" ");
}

function spent(comparison: Comparison, pen: Pen): string {
  const { measured } = comparison;
  if (isUnchanged(comparison)) return "";
  if (measured.attempts === 0) return "Nothing was measured.";
  const parts = [...tasks(comparison), `${rounds(comparison)}${saved(comparison)}`];
  const used = measured.tokens === null ? "" : `${tokens(measured.tokens)} tokens`;
  if (measured.costUsd !== null)
    parts.push(pen.own(money(measured.costUsd)) + (used === "" ? "" : ` (${used})`));
  else if (used !== "") parts.push(used);
  return `${parts.join(", ")}.`;
}

function tasks(comparison: Comparison): string[] {
  const [compared, all] = [taskCount(comparison), suiteSize(comparison)];
  if (all === 0) return [];
  return [`${compared === all ? "" : `${count(compared)} of `}${counted(all, "task")}`];
}

function rounds({ measured }: Comparison): string {
  if (measured.plannedRounds === null || measured.plannedRounds === measured.rounds) {
    return counted(measured.rounds, "round");
  }
  return `${measured.rounds} of ${counted(measured.plannedRounds, "round")}`;
}

const SHARES = [
  [1 / 4, "a quarter"],
  [1 / 3, "a third"],
  [1 / 2, "half"],
  [2 / 3, "two thirds"],
  [3 / 4, "three quarters"],
] as const;

function saved({ stopped }: Comparison): string {
  if (stopped === null || stopped.saved < 0.005) return "";
  const near = SHARES.find(([share]) => Math.abs(share - stopped.saved) < 0.01);
  return ` (${near?.[1] ?? plainPercent(stopped.saved, { digits: 0 })} saved)`;
}

function detectable(comparison: Comparison): string {
  const drop = gateOn(comparison, "pass-rate")?.minimumDetectable ?? null;
  const rise = gateOn(comparison, "tokens")?.minimumDetectable ?? null;
  const named = [
    ...(drop === null ? [] : [`A drop of ${countOfPoints(drop)} or more`]),
    ...(drop !== null || rise === null ? [] : [`A rise of tokens by ${plainPercent(rise)} or more`]),
  ];
  return named.length === 0 ? "" : `${named.join("")} would have been seen with 80 % certainty.`;
}

function baseline({
  comparison,
  pen,
  now,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly now: Date;
}): string {
  const runs = comparison.baselineRuns;
  const newest = runs[0];
  if (newest === undefined) return "";
  const commits = new Set(runs.map((run) => run.commit));
  const parts = [pen.commit(newest.commit)];
  if (newest.commit === comparison.base) parts.push("the base commit");
  else if (comparison.base !== null) parts.push(`for the base commit ${pen.commit(comparison.base)}`);
  if (commits.size > 1) parts.push(`with ${counted(commits.size - 1, "earlier commit")}`);
  const tried = comparison.tasks.map((task) => task.baseline.attempts).filter((attempts) => attempts > 0);
  if (tried.length > 0) parts.push(`${attemptsPerTask(tried)} per task`);
  const old = ages(
    runs.map((run) => run.createdAt),
    now,
  );
  if (old !== "") parts.push(old);
  return `Baseline: ${parts.join(", ")}.`;
}

/** `10 attempts`, `8 to 10 attempts`. */
function attemptsPerTask(tried: readonly number[]): string {
  const least = Math.min(...tried);
  const most = Math.max(...tried);
  return least === most ? counted(most, "attempt") : `${least} to ${counted(most, "attempt")}`;
}

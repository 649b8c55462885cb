import type { Comparison } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { gateOn, isUnchanged, suiteSize, taskCount } from "./finding.ts";
import { count, counted, countOfPoints, money, ordinal, plainPercent, tokens } from "./numbers.ts";
import type { Pen } from "./pen.ts";
import { ages } from "./time.ts";

interface Options {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
  readonly now: Date;
}

/** What it cost, what it could have seen, and what it was compared with. */
export function spentLine({ comparison, pen, arms, now }: Options): string {
  return [
    spent(comparison, pen, arms),
    detectable(comparison),
    baseline({ comparison, pen, arms, now }),
    tried(comparison),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function spent(comparison: Comparison, pen: Pen, arms: Arms): string {
  const { measured, alongside, confirmation } = comparison;
  if (isUnchanged(comparison)) return "";
  if (measured.attempts === 0) return "Nothing was measured.";
  const parts = [...tasks(comparison), `${rounds(comparison)}${saved(comparison)}`];
  const cost = price(measured, pen);
  if (cost !== "") parts.push(cost);
  const beside = alongside === null ? "" : price(alongside, pen);
  if (beside !== "") parts.push(`and ${beside} for ${arms.baseline}`);
  const confirming = confirmation === null ? "" : price(confirmation, pen);
  if (confirming !== "") parts.push(`and ${confirming} for the fresh batch`);
  return `${parts.join(", ")}.`;
}

/** `$42 (25.4 M tokens)`, or what is known of it. */
function price(
  { tokens: used, costUsd }: { readonly tokens: number | null; readonly costUsd: number | null },
  pen: Pen,
): string {
  const metered = used === null ? "" : `${tokens(used)} tokens`;
  if (costUsd === null) return metered;
  return `${pen.own(money(costUsd))}${metered === "" ? "" : ` (${metered})`}`;
}

function tasks(comparison: Comparison): string[] {
  const [compared, all] = [taskCount(comparison), suiteSize(comparison)];
  if (all === 0) return [];
  return [`${compared === all ? "" : `${count(compared)} of `}${counted(all, "task")}`];
}

function rounds({ measured, stopped, extension, gates }: Comparison): string {
  const planned = gates.find((gate) => gate.attempts.planned !== null)?.attempts.planned ?? null;
  if (stopped !== null && planned !== null)
    return `${count(Math.round((1 - stopped.saved) * planned))} of ${counted(planned, "attempt")}`;
  if (extension?.state === "used") return `${counted(measured.rounds, "round")} with the extension`;
  // Attempts of an extension that was cut off count nowhere yet.
  if (measured.plannedRounds === null || measured.plannedRounds <= measured.rounds) {
    return counted(measured.plannedRounds ?? measured.rounds, "round");
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
  const passRate = gateOn(comparison, "pass-rate");
  const drop = passRate?.minimumDetectable ?? null;
  const rise = gateOn(comparison, "tokens")?.minimumDetectable ?? null;
  const named = [
    ...(drop === null ? [] : [`A drop of ${countOfPoints(drop)} or more`]),
    ...(drop !== null || rise === null ? [] : [`A rise of tokens by ${plainPercent(rise)} or more`]),
  ];
  const whole = comparison.stopped === null ? "" : " by this plan";
  if (drop === null && passRate !== undefined && passRate.interval !== null)
    return `No drop, however large, would have been seen${whole} with 80 % certainty.`;
  return named.length === 0 ? "" : `${named.join("")} would have been seen${whole} with 80 % certainty.`;
}

function baseline({ comparison, pen, arms, now }: Options): string {
  const runs = comparison.baselineRuns;
  const newest = runs[0];
  if (newest === undefined) return "";
  const made = comparison.tasks.map((task) => task.baseline.attempts).filter((attempts) => attempts > 0);
  const size = made.length === 0 ? [] : [`${attemptsPerTask(made)} per task`];
  if (comparison.freshBaseline) {
    const parts = [pen.commit(newest.commit), ...size];
    return `No stored baseline fits, so ${arms.baseline} was measured too: ${parts.join(", ")}.`;
  }
  const parts = [pen.commit(newest.commit)];
  if (newest.commit === comparison.base) parts.push("the base commit");
  else if (comparison.base !== null) parts.push(`for the base commit ${pen.commit(comparison.base)}`);
  const commits = new Set(runs.map((run) => run.commit));
  if (commits.size > 1) parts.push(`with ${counted(commits.size - 1, "earlier commit")}`);
  parts.push(...size);
  const old = ages(
    runs.map((run) => run.createdAt),
    now,
  );
  if (old !== "") parts.push(old);
  return `Baseline: ${parts.join(", ")}.`;
}

/** Each treatment has a false-alarm rate of its own, so a reader must know how many were tried. */
function tried({ treatmentsTried }: Comparison): string {
  if (treatmentsTried === null || treatmentsTried < 2) return "";
  return `This is the ${ordinal(treatmentsTried)} treatment of this check that this pull request has had measured.`;
}

/** `10 attempts`, `8 to 10 attempts`. */
function attemptsPerTask(made: readonly number[]): string {
  const least = Math.min(...made);
  const most = Math.max(...made);
  return least === most ? counted(most, "attempt") : `${least} to ${counted(most, "attempt")}`;
}

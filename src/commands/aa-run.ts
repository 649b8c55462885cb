import type { Pool } from "../baseline/pool.ts";
import { PairgateError } from "../domain/error.ts";
import { plannedAttempts } from "../domain/sequence.ts";
import type { VerdictWord } from "../domain/verdict.ts";
import { meanUse, storedTasks } from "../forecast/stored.ts";
import type { Budget } from "../measure/budget.ts";
import { count, money, tokens } from "../report/numbers.ts";
import type { PreparedCheck } from "./check.ts";
import { judge } from "./gate-judge.ts";
import { measureTest } from "./gate-measure.ts";
import type { GatePlan } from "./gate-plan.ts";
import { say } from "./measuring.ts";
import type { Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";
import type { Terminal } from "./terminal.ts";

/** A pseudo pull request that was really measured. */
export interface AaRun {
  readonly verdict: VerdictWord;
  readonly reason: string | null;
  readonly attempts: number;
  readonly planned: number;
  readonly tokens: number | null;
  readonly costUsd: number | null;
  readonly file: string;
}

/** @throws PairgateError where the files here are another candidate than the baseline's, or there is none */
export function refuseOtherCandidate({ check, treatment }: PreparedCheck, pool: Pick<Pool, "runs">): void {
  const newest = pool.runs[0]?.manifest;
  if (newest === undefined) {
    throw new PairgateError({
      message: `no baseline of ${check.name} that fits is stored to measure against`,
      hint: "Record one by pairgate record.",
    });
  }
  if (newest.treatment?.hash === treatment.hash) return;
  throw new PairgateError({
    message: `the files of ${check.name} are not what its baseline was recorded from (${newest.commit.sha.slice(0, 7)}), so this would not be base against base`,
    hint: "Check that commit out, or record what is here anew by pairgate record --attempts 10.",
  });
}

/** What so many pseudo pull requests cost, in a sentence. */
export function priceOf(
  runs: number,
  { surveyed, fixed }: { surveyed: SurveyedCheck; fixed: GatePlan },
): string {
  const attempts = runs * plannedAttempts(fixed.plan);
  const use = meanUse(storedTasks(fixed.baselineRuns, surveyed.tasks));
  const known = [
    ...(use.tokens === null ? [] : [`${tokens(use.tokens * attempts)} tokens`]),
    ...(use.costUsd === null ? [] : [money(use.costUsd * attempts)]),
  ];
  const price = known.length === 0 ? "what they cost is not known" : `about ${known.join(" and ")}`;
  return `${surveyed.check.name}: measuring ${count(runs)} pseudo pull ${runs === 1 ? "request" : "requests"} of the unchanged candidate: at most ${count(attempts)} attempts, ${price}`;
}

/**
 * Measures unchanged candidates one after the other, each planned with a seed of its own, and judges each against the
 * stored baseline as a gate does without a fresh batch. What is measured is kept in run files and never becomes part of a
 * baseline. Ends early where it is interrupted or the budget is spent.
 */
export async function measurePseudo(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly prepared: PreparedCheck;
  readonly epoch: string;
  /** A plan for each, in their order. */
  readonly plans: readonly GatePlan[];
  readonly budget: Budget;
  readonly quiet: boolean;
}): Promise<AaRun[]> {
  const { terminal, plans, budget } = options;
  const done: AaRun[] = [];
  for (const { plan, gates, baselineRuns } of plans) {
    if (terminal.interrupted.aborted || budget.reached() !== null) break;
    const judging = {
      baselineRuns,
      gates,
      withBase: false,
      confirm: false,
      unmeasuredSince: null,
      unconfirmedSince: null,
      unmeasuredMerges: null,
      forecast: null,
      treatmentsTried: null,
      notes: [],
    };
    const { runs, files } = await measureTest({
      ...options,
      base: null,
      plan,
      extended: false,
      judging,
      source: null,
      asked: { attempts: null, seed: null, concurrency: null, sandbox: null, resume: [] },
      resumed: {},
    });
    const { verdict, reason, stopped, measured } = judge(runs, judging);
    const planned = plannedAttempts(plan);
    const { tokens, costUsd } = measured;
    const attempts = stopped === null ? measured.attempts : Math.round((1 - stopped.saved) * planned);
    done.push({ verdict, reason, attempts, planned, tokens, costUsd, file: files[0] ?? "" });
    say(terminal, options.quiet, `pseudo pull request ${done.length} of ${plans.length}: ${verdict}`);
  }
  return done;
}

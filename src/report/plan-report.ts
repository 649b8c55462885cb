import { wrap } from "./columns.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import { count, counted, plainPercent, rate } from "./numbers.ts";
import { type PlanTableRow, planTable } from "./plan-table.ts";

/** What a report of `pairgate plan` says of one check. Rates are fractions. */
export interface PlanFacts {
  readonly check: string;
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
  /** The mean pass rate of the stored baseline; null where none is stored. */
  readonly solved: number | null;
  readonly rates: readonly { readonly gate: string; readonly alpha: number }[];
  readonly extensionShare: number;
  readonly changedChecks: number;
  /** The profile that the numbers come from; null where they come from the baseline's own attempts. */
  readonly profile: string | null;
  readonly attempts: number | null;
  readonly metered: boolean;
  readonly spreadKnown: boolean;
  readonly costGated: boolean;
  readonly confirm: boolean;
  readonly pullRequests: number;
  readonly rows: readonly PlanTableRow[];
  readonly own: number;
}

/** The lines of one check; `brief` leaves out all prose. */
export function planReport(
  facts: PlanFacts,
  { columns, brief }: { columns: number; brief: boolean },
): string[] {
  const table = planTable({ ...facts, columns });
  const title = escapeTerminal(facts.check);
  if (brief) return [title, ...table];
  const prose = (text: string) => wrap(text, { columns });
  return [
    title,
    ...prose(planned(facts)),
    ...prose(spending(facts)),
    ...prose(from(facts)),
    "",
    ...table,
    "",
    ...prose(meaning(facts)),
    ...lastLook(facts).flatMap(prose),
  ];
}

function planned({ tasks, rounds, baselineAttempts, solved }: PlanFacts): string {
  const size = `Planned: ${counted(tasks, "task")}, ${counted(rounds, "attempt")} of each, ${count(tasks * rounds)} in all`;
  return solved === null
    ? `${size}. No baseline that fits is stored; below, one with ${counted(baselineAttempts, "attempt")} of each task is supposed, as pairgate record makes it.`
    : `${size}; against a stored baseline with ${counted(baselineAttempts, "attempt")} of each, which solved ${plainPercent(solved)}.`;
}

function spending({ rates, extensionShare, changedChecks }: PlanFacts): string {
  const together = rates.reduce((sum, { alpha }) => sum + alpha, 0);
  const parts = rates.map(({ gate, alpha }) => `${rate(alpha * (1 - extensionShare))} by ${gate}`);
  const shared =
    changedChecks === 1
      ? ""
      : ` The false-alarm rate is divided over the ${changedChecks} checks of this candidate.`;
  const kept =
    extensionShare === 0 ? "" : `, and ${rate(together * extensionShare)} more by an extension of the test`;
  return `Of pull requests that change nothing it calls about ${rate(together * (1 - extensionShare))} worse by chance (${parts.join(", ")})${kept}.${shared}`;
}

function from({ profile, attempts, metered, spreadKnown, costGated }: PlanFacts): string {
  const source =
    profile === null
      ? `The numbers come from this baseline's own history, ${counted(attempts ?? 0, "attempt")}; another number of tasks is drawn from its tasks.`
      : `The numbers come from the profile ${profile}, of agents that were measured elsewhere; yours may vary more or less.`;
  const spread =
    metered && !spreadKnown ? " Tokens are taken to vary as those of known agents do, by about a third." : "";
  const cost = costGated ? " The gate on cost is not simulated." : "";
  return `${source}${spread}${cost}`;
}

function meaning({ own, pullRequests, confirm, rows }: PlanFacts): string {
  const half = 98 / Math.sqrt(pullRequests);
  const star = own < 0 ? "" : "* as it is now. ";
  const priced = rows.some(({ tokens, costUsd }) => tokens !== null || costUsd !== null);
  const confirming = confirm ? ", and as many of main to confirm a drop" : "";
  const most = priced ? ` At most: all attempts are made${confirming}.` : "";
  return `${star}The smallest drop is the one seen with 80 % certainty; drops are true ones, spread over all tasks. Each row is of ${counted(pullRequests, "simulated pull request")}, so that 50 % may be ${Math.ceil(half)} points off.${most}`;
}

function lastLook({ rounds, rows }: PlanFacts): string[] {
  if (rounds > 1 && rows.every((row) => row.rounds > 1)) return [];
  return [
    "With 1 attempt of each task a pass can come only at the last look, since it needs every task to have been tried: an unchanged agent takes all attempts.",
  ];
}

import type { Gates } from "../decide/gates.ts";
import type { RunFacts, SplitFacts } from "../report/aa-report.ts";
import { clopperPearson } from "../stats/binomial.ts";
import type { AaRun } from "./aa-run.ts";
import type { AaSplits } from "./aa-splits.ts";

/** What came of one check. */
export interface Held {
  readonly check: string;
  /** Or why there are none. */
  readonly splits: AaSplits | string;
  readonly gates: Gates;
  /** Null where nothing was to be measured. */
  readonly runs: readonly AaRun[] | null;
  /** How many were to be measured. */
  readonly asked: number;
  /** Why not all of them were, or null. */
  readonly cutOff: string | null;
}

/** What each gate may call worse by the planned end. */
function statedRates({ passRate, tokens, cost, extensionShare }: Gates) {
  const stated = (alpha: number) => alpha * (1 - extensionShare);
  return {
    passRate: stated(passRate.alpha),
    tokens: tokens === null ? null : stated(tokens.alpha),
    cost: cost === null ? null : stated(cost.alpha),
  };
}

function allStated(gates: Gates): number {
  const { passRate, tokens, cost } = statedRates(gates);
  return passRate + (tokens ?? 0) + (cost ?? 0);
}

/** What the report says of the splits. */
export function splitFactsOf({ forecast, gates, ...sizes }: AaSplits): SplitFacts {
  const stated = statedRates(gates);
  const { passRate, tokens, cost } = forecast.worseBy;
  return {
    ...sizes,
    ...forecast,
    by: [
      { gate: "pass rate", worse: passRate, stated: stated.passRate },
      ...(tokens === null ? [] : [{ gate: "tokens", worse: tokens, stated: stated.tokens ?? 0 }]),
      ...(cost === null ? [] : [{ gate: "cost", worse: cost, stated: stated.cost ?? 0 }]),
    ],
  };
}

const JUDGED: ReadonlySet<string> = new Set(["pass", "regression", "inconclusive"]);

/** What the report says of what was measured. */
export function runFactsOf(options: {
  readonly runs: readonly AaRun[];
  readonly gates: Gates;
  readonly asked: number;
}): RunFacts {
  const { runs, gates, asked } = options;
  const judged = runs.filter(({ verdict }) => JUDGED.has(verdict)).length;
  const worse = runs.filter(({ verdict }) => verdict === "regression").length;
  const rate = judged === 0 ? 0 : worse / judged;
  return {
    asked,
    runs,
    stated: allStated(gates),
    judged,
    worse: { rate, ...clopperPearson({ successes: worse, trials: judged }) },
  };
}

/** What `--json` prints of one check. */
export function documentOf({ check, splits, gates, runs, asked, cutOff }: Held) {
  const stated = { all: allStated(gates), ...statedRates(gates) };
  const measured = runs === null ? null : runFactsOf({ runs, gates, asked });
  return {
    check,
    stated,
    splits: typeof splits === "string" ? null : splitFactsOf(splits),
    why: typeof splits === "string" ? splits : null,
    runs: measured === null ? null : { asked, runs, cutOff, judged: measured.judged, worse: measured.worse },
  };
}

import { NOTHING, type Total, withOutcome } from "../../src/forecast/forecast.ts";
import { judgePullRequest, type Outcome } from "../../src/forecast/judge.ts";
import { drawPullRequest, type PullRequest } from "../../src/forecast/pull-request.ts";
import { type Cell, cellName, worldOf } from "./cells.ts";
import { factsOf, RULES, type Rule, TOKEN_RULE } from "./rules.ts";
import { designOf, isMetered, RISES, type Setting } from "./settings.ts";
import { AS_PRODUCTION, judgeVariant, VARIANTS } from "./variants.ts";

/** What came of some of a cell's pull requests. */
export interface CellTotal {
  readonly settings: Partial<Record<Setting, Total>>;
  readonly variants: Record<string, Total>;
  /** How often each rule fails the pull request, of how many it was asked about. */
  readonly rules: Partial<Record<Rule, { readonly failed: number; readonly of: number }>>;
  /** Pull requests that only one of `alone` and `fixed` fails. */
  readonly onlyAlone: number;
  readonly onlyFixed: number;
  /** Verdicts in which the variant that is production's differs from production. */
  readonly unlike: number;
}

/** Simulates the pull requests of a cell from one index up to another. */
export function simulate(cell: Cell, from: number, to: number): CellTotal {
  const settings: Partial<Record<Setting, Total>> = {};
  const variants: Record<string, Total> = {};
  const rules: CellTotal["rules"] = {};
  let [onlyAlone, onlyFixed, unlike] = [0, 0, 0];
  const designs = cell.settings.map((setting) => ({ setting, design: designOf(cell.bench, setting) }));
  for (let index = from; index < to; index += 1) {
    const metered = index < cell.meteredSims;
    const pullRequest = drawPullRequest(worldOf(cell, metered), cellName(cell), index);
    const outcomes: Partial<Record<Setting, Outcome>> = {};
    for (const { setting, design } of designs) {
      if (isMetered(setting) && !metered) continue;
      if (RISES[setting] !== undefined && index >= cell.risenSims) continue;
      const outcome = judgePullRequest(withRise(pullRequest, RISES[setting] ?? 0), design);
      outcomes[setting] = outcome;
      settings[setting] = withOutcome(settings[setting] ?? NOTHING, outcome);
    }
    const alone = outcomes.alone?.word === "regression";
    const fixed = outcomes.fixed?.word === "regression";
    if (alone && !fixed) onlyAlone += 1;
    if (fixed && !alone) onlyFixed += 1;
    if (index < cell.variantSims) {
      for (const [name, variant] of Object.entries(VARIANTS)) {
        const outcome = judgeVariant(pullRequest, cell.bench.rounds, variant);
        variants[name] = withOutcome(variants[name] ?? NOTHING, outcome);
        if (name === AS_PRODUCTION && outcome.word !== outcomes.alone?.word) unlike += 1;
      }
    }
    const facts = factsOf(pullRequest, cell.bench.rounds);
    for (const [name, fails] of Object.entries(RULES)) {
      const rule = name as Rule;
      if (rule === TOKEN_RULE && !metered) continue;
      const { failed, of } = rules[rule] ?? { failed: 0, of: 0 };
      rules[rule] = { failed: failed + (fails(facts) ? 1 : 0), of: of + 1 };
    }
  }
  return { settings, variants, rules, onlyAlone, onlyFixed, unlike };
}

/** The same pull request with its candidate's tokens higher. */
function withRise(pullRequest: PullRequest, rise: number): PullRequest {
  const { candidate } = pullRequest;
  if (rise === 0) return pullRequest;
  const risen = candidate.logTokens?.map((value) => value + Math.log1p(rise)) ?? null;
  return { ...pullRequest, candidate: { ...candidate, logTokens: risen } };
}

/** The totals of two parts of a cell together. */
export function together(a: CellTotal, b: CellTotal): CellTotal {
  return {
    settings: merged(a.settings, b.settings, added),
    variants: merged(a.variants, b.variants, added),
    rules: merged(a.rules, b.rules, (x, y) => ({ failed: x.failed + y.failed, of: x.of + y.of })),
    onlyAlone: a.onlyAlone + b.onlyAlone,
    onlyFixed: a.onlyFixed + b.onlyFixed,
    unlike: a.unlike + b.unlike,
  };
}

function added(a: Total, b: Total): Total {
  return {
    pullRequests: a.pullRequests + b.pullRequests,
    pass: a.pass + b.pass,
    regression: a.regression + b.regression,
    inconclusive: a.inconclusive + b.inconclusive,
    used: a.used + b.used,
    fresh: a.fresh + b.fresh,
  };
}

function merged<Key extends string, Item>(
  a: Partial<Record<Key, Item>>,
  b: Partial<Record<Key, Item>>,
  add: (a: Item, b: Item) => Item,
): Record<Key, Item> {
  const both = { ...a } as Record<Key, Item>;
  for (const [name, item] of Object.entries(b) as [Key, Item][]) {
    const known = both[name] as Item | undefined;
    both[name] = known === undefined ? item : add(known, item);
  }
  return both;
}

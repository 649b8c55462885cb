import type { Gates } from "../decide/gates.ts";
import { clopperPearson } from "../stats/binomial.ts";
import { seededRandom } from "../stats/random.ts";
import type { Rate } from "./forecast.ts";
import { type Division, judgeSplit, splitStored } from "./split.ts";

/** How often a rule says what of a baseline that is held against itself. */
export interface SplitForecast {
  readonly splits: number;
  /** Of all splits: called worse by any gate, and by each. */
  readonly worse: Rate;
  readonly worseBy: { readonly passRate: Rate; readonly tokens: Rate | null; readonly cost: Rate | null };
  readonly passed: Rate;
  /** The mean share of the planned attempts that a split used. */
  readonly used: number;
}

interface SplitOptions {
  readonly division: Division;
  readonly gates: Gates;
  readonly early: boolean;
  readonly splits: number;
  readonly seed: string;
  readonly confidence?: number;
}

/**
 * Divides the stored attempts at random again and again, and judges each division by the gate's rule. The same options
 * always give the same answer. The splits are of the same attempts: what they tell is whether the rule keeps its rate on
 * noise such as this, and not whether the baseline itself was lucky.
 * @param options `confidence` is of the intervals (Clopper and Pearson), a fraction
 */
export function forecastSplits(options: SplitOptions): SplitForecast {
  const steps = splitByOne(options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same one by one, for whoever has something else to do in between: after each split how many are done. */
export function* splitByOne(options: SplitOptions): Generator<number, SplitForecast> {
  const { division, gates, early, splits, seed, confidence = 0.95 } = options;
  const { rounds } = division;
  const said = { regression: 0, pass: 0, inconclusive: 0 };
  const by = { "pass-rate": 0, tokens: 0, cost: 0 };
  let used = 0;
  for (let index = 0; index < splits; index += 1) {
    const split = splitStored(division, seededRandom(`${seed} ${index}`));
    const { word, worse, attempts, planned } = judgeSplit(split, { rounds, gates, early });
    said[word] += 1;
    for (const gate of worse) by[gate] += 1;
    used += attempts / planned;
    yield index + 1;
  }
  const rate = (successes: number): Rate => ({
    rate: successes / splits,
    ...clopperPearson({ successes, trials: splits, confidence }),
  });
  return {
    splits,
    worse: rate(said.regression),
    worseBy: {
      passRate: rate(by["pass-rate"]),
      tokens: gates.tokens === null ? null : rate(by.tokens),
      cost: gates.cost === null ? null : rate(by.cost),
    },
    passed: rate(said.pass),
    used: used / splits,
  };
}

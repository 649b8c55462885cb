import type { Look } from "../domain/plan.ts";
import { type BoundedLooks, boundariesForSpent, crossingProbabilities } from "../stats/boundaries.ts";
import { HIGHEST_BOUNDARY } from "../stats/looks.ts";
import { normalSurvival } from "../stats/normal.ts";

/**
 * Each side spends this power of the share of the information: the family of K. Kim and D. L. DeMets, Biometrika 74
 * (1987), 149-154. Measured in docs/calibration.md: against O'Brien and Fleming's type
 * the fail side's fourth power keeps a point more of power over many looks, the pass side's power of 1.5 ends an unchanged
 * pull request earlier; neither costs wrong verdicts.
 */
const FAIL_POWER = 4;
const PASS_POWER = 1.5;

/** Power at which a report says what it could have seen. */
const POWER = 0.8;

/** What one gate decides by at one look. */
export interface Critical {
  /** The critical value of the fail side, on the z scale. */
  readonly failZ: number;
  /** Of the pass side. */
  readonly passZ: number;
  /** The probability beyond `failZ`: a p-value up to here crosses it. */
  readonly failTail: number;
  /** Of the pass side. */
  readonly passTail: number;
  /** What may be spent of the gate's rates by the end: of the plan, or of its extension where this is its look. */
  readonly spent: { readonly fail: number; readonly pass: number };
  /** The share of the planned information that this look has. */
  readonly fraction: number;
  /**
   * The true change that the looks up to the planned end find with 80 % power, not passing it before. Both are counted in
   * standard errors at that end, from what is tolerated.
   * @param margin the harm that a pass rules out
   */
  readonly detectable: (margin: number) => number;
}

/**
 * The critical values of one gate at each look: four fifths of its rates are spent by the planned end and the rest at the
 * extension's look, where one is planned. Design section 5.
 * @param looks see `looksOf`; that of the extension last where `extended`
 * @param metric whose share of the information counts; a look that does not say it has all of it
 */
export function criticalValues(options: {
  readonly gate: { readonly alpha: number; readonly passLevel: number };
  readonly looks: readonly (Pick<Look, "information"> &
    Partial<Pick<Look, "attempts" | "spend" | "stretch">>)[];
  /** How many tasks are planned: before each has an attempt, nothing passes. */
  readonly tasks?: number;
  readonly extended: boolean;
  readonly extensionShare: number;
  readonly metric: string;
}): Critical[] {
  const { gate, looks, tasks = 0, extended, extensionShare, metric } = options;
  const fractions = looks.map(({ information }) => information[metric] ?? 1);
  const planned = extended ? fractions.slice(0, -1) : fractions;
  const side = (rate: number, shareAt: (look: number) => number) => {
    const kept = rate * (1 - extensionShare);
    const spent = planned.map((_, look) => kept * shareAt(look));
    if (extended) spent.push(rate);
    return { kept, boundaries: boundariesOf(fractions, spent) };
  };
  const fail = side(gate.alpha, (look) => {
    const planned = metric === "pass-rate" ? (looks[look]?.spend ?? null) : null;
    return planned ?? failShare(fractions[look] ?? 1);
  });
  const pass = side(gate.passLevel, (look) => Math.min(1, planned[look] ?? 1) ** PASS_POWER);
  const failZs = fail.boundaries.map(
    (boundary, look) => boundary * (metric === "pass-rate" ? (looks[look]?.stretch ?? 1) : 1),
  );
  const drifts = new Map<number, number>();
  const detectable = (margin: number) => {
    const known = drifts.get(margin);
    if (known !== undefined) return known;
    const floors = planned.map((fraction, look) =>
      (looks[look]?.attempts ?? tasks) < tasks
        ? Number.NEGATIVE_INFINITY
        : margin * Math.sqrt(fraction) - (pass.boundaries[look] ?? HIGHEST_BOUNDARY),
    );
    const boundaries = failZs.slice(0, planned.length);
    const drift = driftOf({ information: planned, boundaries, floors });
    drifts.set(margin, drift);
    return drift;
  };
  return fractions.map((fraction, index) => {
    const failZ = failZs[index] ?? Number.POSITIVE_INFINITY;
    const passZ = pass.boundaries[index] ?? Number.POSITIVE_INFINITY;
    return {
      failZ,
      passZ,
      failTail: normalSurvival(failZ),
      passTail: normalSurvival(passZ),
      spent:
        extended && index === fractions.length - 1
          ? { fail: gate.alpha, pass: gate.passLevel }
          : { fail: fail.kept, pass: pass.kept },
      fraction,
      detectable,
    };
  });
}

/** The critical values where all is judged at one look, and no extension follows. */
export function oneLook(
  gate: { readonly alpha: number; readonly passLevel: number },
  { extensionShare }: { readonly extensionShare: number },
): Critical {
  const looks = [{ information: {} }];
  const [only] = criticalValues({ gate, looks, extended: false, extensionShare, metric: "" });
  return only as Critical;
}

/** The part of the fail side's rate that is spent up to a share of the planned information. */
export function failShare(fraction: number): number {
  return Math.min(1, fraction) ** FAIL_POWER;
}

/** The critical values of the pass side at shares of the planned information, by the plan alone. */
export function passBoundaries(fractions: readonly number[], level: number): readonly number[] {
  return boundariesOf(
    fractions,
    fractions.map((fraction) => level * fraction ** PASS_POWER),
  );
}

const known = new Map<string, readonly number[]>();

/** Boundaries take milliseconds, and a calibration asks for the same ones a million times. */
function boundariesOf(information: readonly number[], spent: readonly number[]): readonly number[] {
  const key = `${information.join(" ")} | ${spent.join(" ")}`;
  const found = known.get(key) ?? boundariesForSpent({ information, spent });
  if (known.size > 5000) known.clear();
  known.set(key, found);
  return found;
}

/** The highest boundary there is, 38, at a look that knows a hundredth, is found by less. */
const MOST_DRIFT = 400;

/** The drift that the boundaries find with 80 % power: regula falsi with the Illinois step, within a bracket. */
function driftOf(looks: Omit<BoundedLooks, "drift">): number {
  const lacking = (drift: number) =>
    crossingProbabilities({ ...looks, drift }).reduce((sum, part) => sum + part, 0) - POWER;
  let [low, high] = [0, 8];
  let [below, above] = [lacking(low), lacking(high)];
  for (; above < 0 && high < MOST_DRIFT; high *= 2) above = lacking(2 * high);
  if (above < 0) return Number.POSITIVE_INFINITY;
  for (let round = 0; round < 60 && high - low > 1e-9; round += 1) {
    const drift = (low * above - high * below) / (above - below);
    const found = lacking(drift);
    if (Math.abs(found) < 1e-10) return drift;
    if (found < 0) {
      [low, below] = [drift, found];
      above /= 2;
    } else {
      [high, above] = [drift, found];
      below /= 2;
    }
  }
  return (low + high) / 2;
}

import type { Look } from "../domain/run.ts";
import { alphaSpent, boundariesForSpent, crossingProbabilities, type Spending } from "../stats/boundaries.ts";
import { normalSurvival } from "../stats/normal.ts";

/**
 * How each side's rate is spent over the information. Measured in docs/calibration.md: against O'Brien and Fleming's type
 * the fail side's fourth power keeps a point more of power over many looks, the pass side's square ends an unchanged pull
 * request earlier; neither costs wrong verdicts.
 */
export const FAIL_SPENDING: Spending = { power: 4 };
export const PASS_SPENDING: Spending = { power: 2 };

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
  /** The true change, in standard errors at the planned end, that the looks up to that end find with 80 % power. */
  readonly detectable: () => number;
}

/**
 * The critical values of one gate at each look: four fifths of its rates are spent by the planned end and the rest at the
 * extension's look, where one is planned. Design section 5.
 * @param looks see `looksOf`; that of the extension last where `extended`
 * @param metric whose share of the information counts; a look that does not say it has all of it
 */
export function criticalValues(options: {
  readonly gate: { readonly alpha: number; readonly passLevel: number };
  readonly looks: readonly Pick<Look, "information">[];
  readonly extended: boolean;
  readonly extensionShare: number;
  readonly metric: string;
}): Critical[] {
  const { gate, looks, extended, extensionShare, metric } = options;
  const fractions = looks.map(({ information }) => information[metric] ?? 1);
  const planned = extended ? fractions.slice(0, -1) : fractions;
  const side = (rate: number, spending: Spending) => {
    const kept = rate * (1 - extensionShare);
    const spent = planned.map((fraction) =>
      alphaSpent({ alpha: kept, fraction: Math.min(1, fraction), spending }),
    );
    if (extended) spent.push(rate);
    return { kept, boundaries: boundariesOf(fractions, spent) };
  };
  const fail = side(gate.alpha, FAIL_SPENDING);
  const pass = side(gate.passLevel, PASS_SPENDING);
  const detectable = () => driftOf(planned, fail.boundaries.slice(0, planned.length));
  return fractions.map((fraction, index) => {
    const failZ = fail.boundaries[index] ?? Number.POSITIVE_INFINITY;
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

const known = new Map<string, readonly number[]>();

/** Boundaries take milliseconds, and a calibration asks for the same ones a million times. */
function boundariesOf(information: readonly number[], spent: readonly number[]): readonly number[] {
  const key = `${information.join(" ")} | ${spent.join(" ")}`;
  const found = known.get(key) ?? boundariesForSpent({ information, spent });
  if (known.size > 5000) known.clear();
  known.set(key, found);
  return found;
}

/** The drift that the boundaries find with 80 % power, by the secant method. */
function driftOf(information: readonly number[], boundaries: readonly number[]): number {
  const lacking = (drift: number) =>
    crossingProbabilities({ information, boundaries, drift }).reduce((sum, part) => sum + part, 0) - POWER;
  const z = 0.8416212335729143;
  let [from, to] = [(boundaries.at(-1) ?? 0) + z, (boundaries.at(-1) ?? 0) + z + 0.1];
  let [low, high] = [lacking(from), lacking(to)];
  for (let round = 0; round < 20 && Math.abs(high) > 1e-9 && high !== low; round += 1) {
    const next = to - (high * (to - from)) / (high - low);
    [from, low] = [to, high];
    [to, high] = [next, lacking(next)];
  }
  return to;
}

import { PairgateError } from "../domain/error.ts";
import type { GateRules } from "../domain/gate-rules.ts";

/** The rate of wrong passes at the margin. It is not divided: a pass needs every gate to pass. Design section 5. */
const PASS_LEVEL = 0.05;

/** The part of each gate's rates that the planned looks leave to the one extension. */
export const EXTENSION_SHARE = 0.2;

export interface PassRateGate {
  /** This gate's part of the false-alarm rate, the extension's reserve included. */
  readonly alpha: number;
  readonly passLevel: number;
  /** The drop that a pass rules out. */
  readonly margin: number;
}

export interface TokenGate {
  readonly alpha: number;
  readonly passLevel: number;
  /** A rise up to here is nobody's regression. */
  readonly tolerance: number;
  /** The rise that a pass rules out. */
  readonly margin: number;
}

export interface ErrorGate {
  /** The share of attempts that may fail for reasons of infrastructure before a pass is withheld. */
  readonly max: number;
}

/** The gates of one check with the rates each was given. `tokens` is null where nothing is metered or it is off. */
export interface Gates {
  readonly passRate: PassRateGate;
  readonly tokens: TokenGate | null;
  readonly errors: ErrorGate;
  /** The part of every rate that this look may not spend, since a later extension may; 0 where there will be none. */
  readonly extensionShare: number;
}

/**
 * Divides one false-alarm rate: equally over the checks whose treatment changed, then within a check by the shares of
 * its active gates. By the union bound, all gates together raise a false alarm at most this often.
 * @param falseAlarm a fraction, for everything that can fail one pull request
 * @param changedChecks how many checks' treatments changed; at least 1
 * @param metered whether the baseline knows its tokens; the token gate is active only then
 * @param extensionShare the part of each rate kept for one later extension; by default none is planned
 * @throws PairgateError where no share is left for an active gate
 */
export function gatesFor(options: {
  readonly falseAlarm: number;
  readonly changedChecks: number;
  readonly rules: GateRules;
  readonly metered: boolean;
  readonly extensionShare?: number;
}): Gates {
  const { falseAlarm, changedChecks, rules, metered, extensionShare = 0 } = options;
  const tokenRules = metered ? rules.tokens : null;
  const shares = rules.passRate.share + (tokenRules?.share ?? 0);
  if (!(falseAlarm > 0 && falseAlarm < 1 && changedChecks >= 1 && rules.passRate.share > 0 && shares > 0)) {
    throw new PairgateError({
      message:
        "the false-alarm rate cannot be divided: the rate and the share of gates.pass-rate must be above 0",
      hint: "Give gates.pass-rate a share such as 70%, and false-alarm a rate such as 5%.",
    });
  }
  const perCheck = falseAlarm / changedChecks;
  return {
    passRate: {
      alpha: perCheck * (rules.passRate.share / shares),
      passLevel: PASS_LEVEL,
      margin: rules.passRate.margin,
    },
    tokens:
      tokenRules === null
        ? null
        : {
            alpha: perCheck * (tokenRules.share / shares),
            passLevel: PASS_LEVEL,
            tolerance: tokenRules.tolerance,
            margin: tokenRules.margin,
          },
    errors: rules.errors,
    extensionShare,
  };
}

import type { GateRules } from "../domain/gate-rules.ts";
/** The part of each gate's rates that the planned looks leave to the one extension. */
export declare const EXTENSION_SHARE = 0.2;
export interface PassRateGate {
    /** This gate's part of the false-alarm rate, the extension's reserve included. */
    readonly alpha: number;
    readonly passLevel: number;
    /** The drop that a pass rules out. */
    readonly margin: number;
}
/** A gate on what an attempt uses, which is compared by its ratio. */
export interface RatioGate {
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
/** The gates of one check with the rates each was given. */
export interface Gates {
    readonly passRate: PassRateGate;
    /** Null where nothing is metered or it is off. */
    readonly tokens: RatioGate | null;
    /** Null where it is off, as by default, or an attempt of the baseline has no cost above 0. */
    readonly cost: RatioGate | null;
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
 * @param priced whether every attempt of the baseline has a cost (see `isPriced`); the cost gate is active only then
 * @param extensionShare the part of each rate kept for one later extension; by default none is planned
 * @throws PairgateError where no share is left for an active gate
 */
export declare function gatesFor(options: {
    readonly falseAlarm: number;
    readonly changedChecks: number;
    readonly rules: GateRules;
    readonly metered: boolean;
    readonly priced?: boolean;
    readonly extensionShare?: number;
}): Gates;

/** The part of each gate's rates that the planned looks leave to the one extension. */
export declare const EXTENSION_SHARE = 0.2;
/** What the configuration asks of a check. Shares, margins and tolerances are fractions. */
export interface GateRules {
    readonly passRate: {
        readonly share: number;
        readonly margin: number;
    };
    readonly tokens: {
        readonly share: number;
        readonly tolerance: number;
        readonly margin: number;
    } | null;
    readonly errors: {
        readonly max: number;
    };
}
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
}
export declare const DEFAULT_RULES: GateRules;
export declare const DEFAULT_FALSE_ALARM = 0.05;
/**
 * Divides one false-alarm rate: equally over the checks whose treatment changed, then within a check by the shares of
 * its active gates. By the union bound, all gates together raise a false alarm at most this often.
 * @param falseAlarm a fraction, for everything that can fail one pull request
 * @param changedChecks how many checks' treatments changed; at least 1
 * @param metered whether the baseline knows its tokens; the token gate is active only then
 * @throws PairgateError where no share is left for an active gate
 */
export declare function gatesFor(options: {
    readonly falseAlarm: number;
    readonly changedChecks: number;
    readonly rules: GateRules;
    readonly metered: boolean;
}): Gates;
/** The critical values of the one final look, on the z scale's probability side: what each side may spend there. */
export declare function spentAtFinalLook(gate: {
    readonly alpha: number;
    readonly passLevel: number;
}, extensionShare: number): {
    readonly fail: number;
    readonly pass: number;
};

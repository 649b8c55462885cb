/** What the configuration asks of a check; all numbers are fractions. Shares are relative: they need not sum to one. */
export interface GateRules {
    readonly passRate: PassRateRule;
    /** Null where tokens are not gated. */
    readonly tokens: RatioRule | null;
    /** Null where cost is not gated, as it is by default. */
    readonly cost: RatioRule | null;
    readonly errors: ErrorsRule;
}
export interface PassRateRule {
    /** Its part of the false-alarm rate. Above 0: the pass rate is always gated. */
    readonly share: number;
    /** The drop that a pass rules out. */
    readonly margin: number;
}
/** Of what an attempt uses, which is compared by its ratio. */
export interface RatioRule {
    readonly share: number;
    /** A rise up to here is nobody's regression. */
    readonly tolerance: number;
    /** The rise that a pass rules out. */
    readonly margin: number;
}
export interface ErrorsRule {
    /** The share of attempts that may fail for reasons of infrastructure before a pass is withheld. */
    readonly max: number;
}
/** The rules of a check about which nothing is said. */
export declare const DEFAULT_RULES: {
    readonly passRate: {
        readonly share: 0.7;
        readonly margin: 0.1;
    };
    readonly tokens: {
        readonly share: 0.3;
        readonly tolerance: 0.05;
        readonly margin: 0.2;
    };
    readonly cost: null;
    readonly errors: {
        readonly max: 0.05;
    };
};
/** The rule of a cost gate about which nothing is said but that it is wanted. */
export declare const COST_RULE: {
    readonly share: 0.3;
    readonly tolerance: 0.05;
    readonly margin: 0.2;
};
/** Of everything that can fail one pull request, together. */
export declare const DEFAULT_FALSE_ALARM = 0.05;

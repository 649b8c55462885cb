import type { Look } from "../domain/plan.ts";
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
    readonly spent: {
        readonly fail: number;
        readonly pass: number;
    };
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
export declare function criticalValues(options: {
    readonly gate: {
        readonly alpha: number;
        readonly passLevel: number;
    };
    readonly looks: readonly (Pick<Look, "information"> & Partial<Pick<Look, "attempts" | "spend" | "stretch">>)[];
    /** How many tasks are planned: before each has an attempt, nothing passes. */
    readonly tasks?: number;
    readonly extended: boolean;
    readonly extensionShare: number;
    readonly metric: string;
}): Critical[];
/** The critical values where all is judged at one look, and no extension follows. */
export declare function oneLook(gate: {
    readonly alpha: number;
    readonly passLevel: number;
}, { extensionShare }: {
    readonly extensionShare: number;
}): Critical;
/** The part of the fail side's rate that is spent up to a share of the planned information. */
export declare function failShare(fraction: number): number;
/** The critical values of the pass side at shares of the planned information, by the plan alone. */
export declare function passBoundaries(fractions: readonly number[], level: number): readonly number[];

/** The sum of numbers; 0 of none. */
export declare function sum(values: readonly number[]): number;
/** The arithmetic mean; NaN of no numbers. */
export declare function mean(values: readonly number[]): number;

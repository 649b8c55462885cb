/** Every statistic refuses a number it has no meaning for, by name, instead of answering NaN. */
/** Throws RangeError unless `value` is a whole number of at least 0 that a double holds exactly. */
export declare function requireCount(name: string, value: number): void;
/** Throws RangeError unless `part` and `whole` are counts and `part` is at most `whole`. */
export declare function requirePart(partName: string, part: number, wholeName: string, whole: number): void;
/** Throws RangeError unless `value` is an ordinary number, not NaN and not infinite. */
export declare function requireFinite(name: string, value: number): void;
/** Throws RangeError unless `value` is a finite number above 0. */
export declare function requirePositive(name: string, value: number): void;
/** Throws RangeError unless `value` lies in [0, 1]. */
export declare function requireProbability(name: string, value: number): void;
/** Throws RangeError unless `value` lies strictly between 0 and 1. */
export declare function requireFraction(name: string, value: number): void;
/** Throws RangeError if `value` is NaN; infinities are welcome. */
export declare function requireNumber(name: string, value: number): void;

/** A rate whose odds are multiplied by a factor: a fraction. */
export declare function withOdds(rate: number, factor: number): number;
/**
 * The factor of all tasks' odds by which their mean rate falls by this much; where it cannot fall so far, one that is next
 * to nothing.
 * @param drop a fraction above 0
 */
export declare function factorOfDrop(rates: readonly number[], drop: number): number;

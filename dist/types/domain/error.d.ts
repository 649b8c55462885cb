/** A place in a file the user wrote; lines and columns count from 1. */
export interface Place {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly field?: string;
}
/** One thing that is wrong: what happened, where, and what to do about it. */
export interface Problem {
    readonly message: string;
    readonly hint?: string;
    /** The last lines that a program said, one each. They are not ours. */
    readonly quote?: readonly string[];
    readonly place?: Place;
}
/**
 * A failure the user can mend (wrong usage, configuration or input). It carries every problem found, so that one run
 * shows them all. It is printed without a stack; any other error is our fault and is printed with one.
 */
export declare class PairgateError extends Error {
    readonly problems: readonly Problem[];
    constructor(problems: Problem | readonly Problem[]);
}
/** `file:line:column: field: message`; the hint, and each line of a quotation, on a line of its own. */
export declare function describeProblem({ message, hint, quote, place }: Problem): string;

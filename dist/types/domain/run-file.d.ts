import { type Problem } from "./error.ts";
import { type Run } from "./run.ts";
/** A run read from text, what was odd about it, and how many bytes of it are whole lines (a torn last line is not). */
export interface ReadRun {
    readonly run: Run;
    readonly warnings: readonly Problem[];
    readonly wholeBytes: number;
}
/**
 * Reads a run file. A torn last line is dropped with a warning, as are attempts of unknown tasks and doubled lines, so
 * that nothing already measured is lost and nothing counts twice.
 * @throws PairgateError where the text is not a run file, is of another version, or is damaged before its last line.
 */
export declare function parseRunFile({ text, file }: {
    readonly text: string;
    readonly file: string;
}): ReadRun;
/** The text of a whole run file, one JSON object a line. */
export declare function formatRunFile(run: Run): string;

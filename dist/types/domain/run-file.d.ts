import { type Problem } from "./error.ts";
import { type Run } from "./run.ts";
/** A run read from text, what was odd about it, and its last line where that was torn; empty otherwise. */
export interface ReadRun {
    readonly run: Run;
    readonly warnings: readonly Problem[];
    readonly torn: string;
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
/**
 * The same of a file that is read piece by piece, since a very large one is more than a string can hold.
 * @param chunks the file's text in order, cut anywhere
 * @throws as `parseRunFile` does
 */
export declare function parseRunChunks(options: {
    readonly chunks: Iterable<string>;
    readonly file: string;
}): ReadRun;
/** The text of a whole run file, one JSON object a line. */
export declare function formatRunFile(run: Run): string;

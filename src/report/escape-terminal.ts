import { revealHidden } from "./hidden.ts";

/**
 * Foreign text for a terminal and for the log of a job: no control characters, no escape sequences, nothing that
 * reorders or hides, and no command to the runner, which obeys `::` where a line starts and `##[` anywhere.
 */
export function escapeTerminal(text: string): string {
  return withoutLeadingCommand(revealHidden(text).replaceAll("##[", "##⟦"));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
const LEADING_COLONS = /^((?:\s|\u001b\[[0-9;]*m)*):(?=:)/u;

/** A finished line that the runner will not take for a command, wherever it was broken. */
export function withoutLeadingCommand(line: string): string {
  return line.replace(LEADING_COLONS, "$1∶");
}

import { describeProblem, type Problem } from "../domain/error.ts";
import { escapeTerminal } from "../report/escape-terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Prints problems to stderr, one `error: `, `warning: ` or `note: ` each. Names of files and what programs said may be
 * anything: they cannot end a line, colour the terminal, or give the runner of a job a command.
 */
export function tellProblems(
  terminal: Terminal,
  kind: "error" | "warning" | "note",
  problems: readonly Problem[],
): void {
  for (const problem of problems) terminal.stderr.write(`${kind}: ${describeProblem(harmless(problem))}\n`);
}

function harmless({ message, hint, quote, place }: Problem): Problem {
  return {
    message: escapeTerminal(message),
    ...(hint === undefined ? {} : { hint: hint.split("\n").map(escapeTerminal).join("\n  ") }),
    ...(quote === undefined ? {} : { quote: quote.map(escapeTerminal) }),
    ...(place === undefined
      ? {}
      : {
          place: {
            ...place,
            file: escapeTerminal(place.file),
            ...(place.field === undefined ? {} : { field: escapeTerminal(place.field) }),
          },
        }),
  };
}

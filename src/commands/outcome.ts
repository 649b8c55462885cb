import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { verdictOf } from "../decide/verdict.ts";
import { PairgateError } from "../domain/error.ts";
import type { Grid } from "../domain/grid.ts";
import { type Comparison, type Verdict, type VerdictWord, verdictWordSchema } from "../domain/verdict.ts";
import { makeFolders } from "../measure/make-folders.ts";
import { terminalReport } from "../report/terminal.ts";
import { type Terminal, usesColor, widthOf } from "./terminal.ts";

/** Options of the commands that end in a verdict. */
export const verdictOptions = {
  "fail-on": { type: "string", default: "regression,incomplete,not-comparable" },
  comment: { type: "string" },
} as const;

/**
 * Reads `--fail-on`: the verdicts that make the command exit with 1.
 * @throws PairgateError where a word is no verdict
 */
export function readFailOn(text: string): ReadonlySet<VerdictWord> {
  const words = text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "" && word !== "never");
  const known = new Set<VerdictWord>();
  for (const word of words) {
    const parsed = verdictWordSchema.safeParse(word);
    if (!parsed.success) {
      throw new PairgateError({
        message: `--fail-on ${JSON.stringify(word)} is not a verdict`,
        hint: `Name some of ${verdictWordSchema.options.join(", ")}, separated by commas; or never.`,
      });
    }
    known.add(parsed.data);
  }
  return known;
}

/** Shows the verdict on stdout, writes the comment where asked, and says what the command's exit code is. */
export async function deliver(options: {
  readonly terminal: Terminal;
  readonly comparisons: readonly Comparison[];
  readonly grid?: Grid | null;
  readonly failOn: ReadonlySet<VerdictWord>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly comment: string | undefined;
}): Promise<{ readonly verdict: Verdict; readonly exitCode: 0 | 1 }> {
  const { terminal, comparisons, failOn } = options;
  const verdict = verdictOf(comparisons, options.grid);
  const now = terminal.now();
  if (options.json) terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else if (options.quiet) terminal.stdout.write(`${verdict.verdict}\n`);
  else {
    const width = widthOf(terminal.stdout, terminal.env);
    const color = usesColor(terminal.stdout, terminal.env);
    terminal.stdout.write(terminalReport({ verdict, width, color, now }));
  }
  if (options.comment !== undefined) {
    const { commentMarkdown } = await import("../report/comment.ts");
    writeText(resolve(terminal.cwd, options.comment), commentMarkdown({ verdict, now }));
  }
  const failed = comparisons.some((comparison) => failOn.has(comparison.verdict));
  return { verdict, exitCode: failed ? 1 : 0 };
}

function writeText(file: string, text: string): void {
  try {
    makeFolders(dirname(file));
    writeFileSync(file, text);
  } catch (error) {
    throw new PairgateError({
      message: `it cannot be written: ${(error as Error).message}`,
      hint: "Name a file in a folder that can be written.",
      place: { file },
    });
  }
}

import { randomInt } from "node:crypto";
import { relative, resolve } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { counted } from "../report/numbers.ts";
import { wholeNumber } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of the commands that measure. */
export const measureOptions = {
  check: { type: "string", multiple: true, default: [] as string[] },
  attempts: { type: "string" },
  seed: { type: "string" },
  concurrency: { type: "string" },
  sandbox: { type: "string" },
  resume: { type: "string", multiple: true, default: [] as string[] },
} as const;

/** What they come to; null where the option was not given. Resumed files are absolute paths. */
export interface MeasureOptions {
  readonly attempts: number | null;
  readonly seed: number | null;
  readonly concurrency: number | null;
  readonly sandbox: "auto" | "bubblewrap" | "none" | null;
  readonly resume: readonly string[];
}

/** @throws PairgateError where a value is of no use */
export function readMeasureOptions(
  given: {
    readonly attempts?: string | undefined;
    readonly seed?: string | undefined;
    readonly concurrency?: string | undefined;
    readonly sandbox?: string | undefined;
    readonly resume: readonly string[];
  },
  terminal: Terminal,
): MeasureOptions {
  const number = (option: "attempts" | "seed" | "concurrency", least: number, most?: number) =>
    given[option] === undefined ? null : wholeNumber(option, given[option], least, most);
  for (const option of ["attempts", "seed"] as const) {
    if (given.resume.length === 0 || given[option] === undefined) continue;
    throw new PairgateError({
      message: `--${option} cannot be given for a run that is gone on with: its plan is fixed before its first attempt`,
      hint: `Leave --${option} out, or start a new run.`,
    });
  }
  const { sandbox } = given;
  if (sandbox !== undefined && sandbox !== "auto" && sandbox !== "bubblewrap" && sandbox !== "none") {
    throw new PairgateError({
      message: `--sandbox ${JSON.stringify(sandbox)} is not a sandbox`,
      hint: "Write auto (bubblewrap where it works), bubblewrap (or fail), or none.",
    });
  }
  return {
    attempts: number("attempts", 1, 1000),
    seed: number("seed", 0),
    concurrency: number("concurrency", 1),
    sandbox: sandbox ?? null,
    resume: given.resume.map((file) => resolve(terminal.cwd, file)),
  };
}

/** A seed by chance, for where none was asked for. */
export function newSeed(): number {
  return randomInt(2 ** 31);
}

export function say(terminal: Terminal, quiet: boolean, line: string): void {
  if (!quiet) terminal.stderr.write(`${line}\n`);
}

/** How to go on with runs that did not finish. */
export function resumeHint(options: {
  readonly command: string;
  readonly files: readonly string[];
  /** Those of which an extension did not finish. */
  readonly extended?: readonly string[];
  readonly checks?: readonly string[];
  readonly comment?: string | undefined;
  readonly terminal: Terminal;
}): string {
  const { command, files, extended = [], checks = [], comment, terminal } = options;
  const resumed = named("resume", pathsFrom(terminal, files));
  const continued = named("continue", pathsFrom(terminal, extended));
  const written = named("comment", comment === undefined ? [] : [comment]);
  return `What was measured is kept. Go on with it by: pairgate ${command}${named("check", checks)}${resumed}${continued}${written}\n`;
}

/** How to measure the one extension of a test that could not tell; `check` where there are others, which it leaves alone. */
export function extensionHint(
  test: { readonly files: readonly string[]; readonly attempts: number; readonly check: string | null },
  terminal: Terminal,
): string {
  const check = named("check", test.check === null ? [] : [test.check]);
  const files = named("continue", pathsFrom(terminal, test.files));
  return `Its plan has one extension of ${counted(test.attempts, "attempt")}. Measure it by: pairgate gate${check}${files}\n`;
}

function pathsFrom(terminal: Terminal, files: readonly string[]): string[] {
  return files.map((file) => relative(terminal.cwd, file));
}

function named(option: string, values: readonly string[]): string {
  return values.map((value) => ` --${option} ${shellWord(value)}`).join("");
}

function shellWord(text: string): string {
  return /^[\w./~-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { findOnPath, isProgram } from "../sandbox/find-program.ts";
import { isWithin } from "../sandbox/within.ts";
import { hasPlaceholder } from "./placeholders.ts";

/** A command as the configuration has it, and where its parts are looked for. */
export interface CommandSource {
  readonly command: readonly string[];
  /** The tree that the command belongs to. */
  readonly repo: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Paths that programs are not shown: a command that lies in one could not run. */
  readonly hidden?: readonly string[];
  /** Begins the messages, such as "candidate mender". */
  readonly what: string;
}

/**
 * The command with its program, and the files of the repository it names, as absolute paths: it runs in a workspace of
 * its own, and `node agent/mender.js` has to work from there.
 * @throws PairgateError where there is no such program.
 */
export function resolveCommand(source: CommandSource): readonly [string, ...string[]] {
  const [program, ...args] = source.command;
  if (program === undefined || program === "") {
    throw new PairgateError({
      message: `${source.what}: the command is empty`,
      hint: 'Name a program and its arguments, such as [node, agent.js, "{instruction-file}"].',
    });
  }
  const repo = realpathSync(source.repo);
  const resolved = [
    resolveProgram({ ...source, repo, program }),
    ...args.map((argument) => resolveArgument(argument, repo)),
  ] as const;
  for (const path of resolved) refuseHidden({ path, source });
  return resolved as readonly [string, ...string[]];
}

function resolveProgram(options: CommandSource & { readonly program: string }): string {
  const { program, repo, environment, what } = options;
  if (!program.includes("/")) {
    const found = findOnPath({ name: program, path: environment["PATH"] ?? "" });
    if (found !== null) return found;
    throw new PairgateError({
      message: `${what}: the program ${JSON.stringify(program)} is not on PATH`,
      hint: "Install it in a step before, add its folder to PATH, or name it by its path in the repository.",
    });
  }
  const path = isAbsolute(program) ? program : resolve(repo, program);
  if (isProgram(path)) return path;
  const exists = statSync(path, { throwIfNoEntry: false }) !== undefined;
  throw new PairgateError({
    message: exists
      ? `${what}: ${path} is not an executable file`
      : `${what}: there is no program ${JSON.stringify(program)} (looked for ${path})`,
    hint: exists
      ? `Make it executable (git update-index --chmod=+x), or put its interpreter in front of it.`
      : "A program with a slash in its name is looked for in the repository. Is it built by a step that did not run?",
  });
}

function resolveArgument(argument: string, repo: string): string {
  if (argument === "" || argument.startsWith("-") || isAbsolute(argument) || hasPlaceholder(argument))
    return argument;
  const path = join(repo, argument);
  if (!isWithin({ path, folder: repo })) return argument;
  try {
    return statSync(path).isFile() ? path : argument;
  } catch {
    return argument;
  }
}

function refuseHidden({ path, source }: { readonly path: string; readonly source: CommandSource }): void {
  const folder = source.hidden?.find((hidden) => isAbsolute(path) && isWithin({ path, folder: hidden }));
  if (folder === undefined) return;
  throw new PairgateError({
    message: `${source.what}: ${path} lies in ${folder}, which agents are not shown`,
    hint: "Tasks, their tests and solutions are hidden from agents; keep the agent's own program elsewhere.",
  });
}

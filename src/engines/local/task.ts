import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse as parseToml, TomlError } from "smol-toml";
import { z } from "zod";
import { digestText } from "../../domain/digest.ts";
import type { Problem } from "../../domain/error.ts";
import { taskIdSchema } from "../../domain/task-id.ts";
import type { EngineTask } from "../engine.ts";
import { digestOf, readTree, type Tree } from "./task-tree.ts";

/** A task folder in Harbor's layout, read and hashed. */
export interface LocalTask extends EngineTask {
  readonly directory: string;
  readonly instruction: string;
  readonly environment: Tree;
  readonly tests: Tree;
  readonly hasSolution: boolean;
  readonly agentSeconds: number | null;
  readonly verifierSeconds: number | null;
}

const LARGEST_INSTRUCTION = 1024 * 1024;

const seconds = z.number().gt(0).max(1e6);
const settingsSchema = z.object({
  agent: z.object({ timeout_sec: seconds.optional() }).optional(),
  verifier: z.object({ timeout_sec: seconds.optional() }).optional(),
  metadata: z.object({ cluster: z.string().min(1).max(200).optional() }).optional(),
});
type Settings = z.infer<typeof settingsSchema>;

/** Reads a task. What is wrong with it is added to `problems`, and the task is then null. */
export async function readTask(options: {
  readonly directory: string;
  readonly problems: Problem[];
}): Promise<LocalTask | null> {
  const { directory } = options;
  const problems: Problem[] = [];
  try {
    return await readParts({ directory, problems });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    problems.push({
      message: `the task cannot be read: ${(error as Error).message}`,
      hint: "Make its files readable for the user that runs pairgate.",
      place: { file: directory },
    });
    return null;
  } finally {
    options.problems.push(...problems);
  }
}

async function readParts({
  directory,
  problems,
}: {
  readonly directory: string;
  readonly problems: Problem[];
}): Promise<LocalTask | null> {
  const id = basename(directory);
  const checkedId = taskIdSchema.safeParse(id);
  if (!checkedId.success) {
    const message = checkedId.error.issues[0]?.message ?? "it cannot be a task id";
    problems.push({ message, hint: "Rename the folder.", place: { file: directory } });
  }
  const instruction = await readInstruction({ directory, problems });
  const toml = await readOptional(join(directory, "task.toml"));
  const settings = toml === null ? {} : readSettings({ file: join(directory, "task.toml"), toml, problems });
  const environment = await readTree(join(directory, "environment"));
  const tests = await readTree(join(directory, "tests"));
  for (const message of [...environment.problems, ...tests.problems]) {
    problems.push({ message, hint: "Put a copy of the file in its place.", place: { file: directory } });
  }
  if (!tests.entries.some((entry) => entry.path === "test.sh" && entry.kind === "file")) {
    problems.push({
      message: "there is no tests/test.sh, which decides whether the task is solved",
      hint: "Write one that exits with 0 where it is solved, or writes a number to $LOGS_DIR/verifier/reward.txt.",
      place: { file: directory },
    });
  }
  if (problems.length > 0 || instruction === null || settings === null) return null;
  return {
    id,
    hash: hashOf({ instruction, toml, environment, tests }),
    cluster: settings.metadata?.cluster ?? null,
    directory,
    instruction,
    environment,
    tests,
    hasSolution: (await readOptional(join(directory, "solution", "solve.sh"))) !== null,
    agentSeconds: settings.agent?.timeout_sec ?? null,
    verifierSeconds: settings.verifier?.timeout_sec ?? null,
  };
}

async function readInstruction(options: {
  readonly directory: string;
  readonly problems: Problem[];
}): Promise<string | null> {
  const file = join(options.directory, "instruction.md");
  const found = await stat(file).catch(() => null);
  const refuse = (message: string, hint: string) => {
    options.problems.push({ message, hint, place: { file: options.directory } });
    return null;
  };
  if (found === null) {
    return refuse("there is no instruction.md, which tells the agent what to do", "Write one, in words.");
  }
  if (!found.isFile())
    return refuse("instruction.md is not a file", "Write the instruction to a file of that name.");
  if (found.size > LARGEST_INSTRUCTION) {
    return refuse(
      "instruction.md is over 1 MiB",
      "Put long material into environment/, where the agent reads it.",
    );
  }
  const text = await readFile(file, "utf8");
  if (text.trim() === "") return refuse("instruction.md is empty", "Say in it what the agent is to do.");
  if (text.includes("\0"))
    return refuse("instruction.md holds a NUL character", "Save it as plain UTF-8 text.");
  return text;
}

/** Null where the settings cannot be read. */
function readSettings(options: {
  readonly file: string;
  readonly toml: string;
  readonly problems: Problem[];
}): Settings | null {
  const { file, toml, problems } = options;
  try {
    const parsed = settingsSchema.safeParse(parseToml(toml));
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const hint = "Times are seconds, above 0.";
      problems.push({
        message: issue.message,
        hint,
        place: { file, field: issue.path.map(String).join(".") },
      });
    }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    problems.push({
      message: `this is not TOML: ${(error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /u, "")}`,
      hint: "See https://toml.io/en/v1.0.0 for the syntax.",
      place: { file, line: error.line, column: error.column },
    });
  }
  return null;
}

/** Null where there is no such file. */
async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** All that decides what a task is. Not its solution: a better one must not break the pairing with older runs. */
function hashOf(parts: {
  readonly instruction: string;
  readonly toml: string | null;
  readonly environment: Tree;
  readonly tests: Tree;
}): string {
  const text = (path: string, content: string) => ["file", path, "-", digestOf(Buffer.from(content))];
  const rows = [
    text("instruction.md", parts.instruction),
    ...(parts.toml === null ? [] : [text("task.toml", parts.toml)]),
    ...rowsOf("environment", parts.environment),
    ...rowsOf("tests", parts.tests),
  ];
  return digestText(JSON.stringify(rows));
}

/** Of a mode only the executable bit, as in git, so that a checkout's umask changes nothing. */
function rowsOf(folder: string, tree: Tree): readonly (readonly string[])[] {
  return tree.entries.flatMap((entry) => {
    const path = `${folder}/${entry.path}`;
    if (entry.kind === "file") return [["file", path, (entry.mode & 0o100) === 0 ? "-" : "x", entry.digest]];
    // An empty folder is nothing to git, and so to the hash.
    return entry.kind === "link" ? [["link", path, "-", entry.target]] : [];
  });
}

import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { PairgateError, type Problem } from "../../domain/error.ts";
import { type LocalTask, readTask } from "./task.ts";
import { inBatches } from "./task-tree.ts";

/** A suite's tasks, and the folders that must be hidden from agents so that tests and solutions are. */
export interface FoundTasks {
  readonly tasks: readonly LocalTask[];
  readonly folders: readonly string[];
}

/**
 * Finds a suite's tasks: all task folders in one folder, or a list of task folders.
 * @throws PairgateError with everything that is wrong with any of them.
 */
export async function findTasks(options: {
  readonly tasks: string | readonly string[];
  /** What relative paths are relative to. */
  readonly root: string;
}): Promise<FoundTasks> {
  const { tasks, root } = options;
  const problems: Problem[] = [];
  const { directories, folders } =
    typeof tasks === "string"
      ? await listFolder({ folder: resolve(root, tasks), problems })
      : await listGiven({ paths: tasks.map((path) => resolve(root, path)), problems });
  const read = await inBatches(directories, (directory) => readTask({ directory, problems }));
  const found = read.filter((task) => task !== null);
  refuseDuplicates(directories, problems);
  if (problems.length > 0) throw new PairgateError(problems.sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1)));
  return { tasks: found.sort((a, b) => (a.id < b.id ? -1 : 1)), folders };
}

interface Listing {
  readonly directories: readonly string[];
  readonly folders: readonly string[];
}

async function listFolder({
  folder,
  problems,
}: {
  readonly folder: string;
  readonly problems: Problem[];
}): Promise<Listing> {
  const hint = "Name a folder of task folders, each with an instruction.md and a tests/test.sh.";
  const place = { file: folder };
  const real = await realOf(folder);
  const names = real === null ? null : await readdir(real).catch(() => null);
  if (real === null || names === null) {
    problems.push({ message: "there is no such folder of tasks, or it cannot be read", hint, place });
    return { directories: [], folders: [] };
  }
  const checked = await inBatches(names.sort(), async (name) => {
    const path = join(real, name);
    const parts = await Promise.all([
      isThere(join(path, "instruction.md")),
      isThere(join(path, "task.toml")),
    ]);
    return parts.includes(true) ? path : null;
  });
  const directories = checked.filter((path) => path !== null);
  if (directories.length === 0) problems.push({ message: "the folder holds no task", hint, place });
  return { directories, folders: [real, ...(await realDirectories(directories))] };
}

async function listGiven({
  paths,
  problems,
}: {
  readonly paths: readonly string[];
  readonly problems: Problem[];
}): Promise<Listing> {
  const hint = "Name task folders, each with an instruction.md and a tests/test.sh.";
  if (paths.length === 0) problems.push({ message: "the list of tasks is empty", hint });
  const directories: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) directories.push(path);
    else problems.push({ message: "there is no such task folder", hint, place: { file: path } });
  }
  return { directories, folders: await realDirectories(directories) };
}

/** A task folder may itself be a link; what it leads to must be hidden as well. */
async function realDirectories(directories: readonly string[]): Promise<readonly string[]> {
  const real = await Promise.all(directories.map(realOf));
  return real.filter((path) => path !== null);
}

function refuseDuplicates(directories: readonly string[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const directory of directories) {
    const id = basename(directory);
    const earlier = seen.get(id);
    if (earlier === undefined) seen.set(id, directory);
    else {
      problems.push({
        message: `the task id ${JSON.stringify(id)} is taken twice, by ${earlier} too`,
        hint: "A task's id is the name of its folder. Rename one, or list it once.",
        place: { file: directory },
      });
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function realOf(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

function fileOf(problem: Problem): string {
  return problem.place?.file ?? "";
}

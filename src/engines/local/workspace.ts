import { lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { AttemptPlaces } from "../../harnesses/agent.ts";
import { keepOnlyPlain } from "../../sandbox/plain-tree.ts";
import { removeTree } from "../../sandbox/remove-tree.ts";
import { digestOf, inBatches, type Tree, type TreeEntry } from "./task-tree.ts";

/** An attempt's folders, and what tells them from others put in their place. */
export interface Workspace {
  readonly places: AttemptPlaces;
  readonly instruction: string;
  /** Where the tests go once the agent is gone; it does not exist before. */
  readonly tests: string;
  readonly identity: string;
}

/** A task's files changed on disk after the task was read: what would be measured is not what was announced. */
export class TaskChanged extends Error {}

/** Makes an attempt's folders. @throws where the attempt's own folder exists already, or cannot be made. */
export function makeWorkspace(options: {
  readonly directory: string;
  readonly instruction: string;
}): Workspace {
  mkdirSync(dirname(options.directory), { recursive: true });
  // Without links, since files are later held to be where their names say.
  const directory = join(realpathSync(dirname(options.directory)), basename(options.directory));
  mkdirSync(directory, { mode: 0o700 });
  const at = (...parts: readonly string[]) => join(directory, ...parts);
  const places = { directory, app: at("app"), logs: at("logs"), tmp: at("tmp"), output: at("output") };
  const folders = [
    "app",
    "output",
    "tmp",
    "tmp/home",
    "logs",
    "logs/agent",
    "logs/verifier",
    "logs/artifacts",
  ];
  for (const folder of folders) mkdirSync(at(folder));
  const instruction = join(places.logs, "agent", "instruction.md");
  writeFileSync(instruction, options.instruction, { flag: "wx" });
  return { places, instruction, tests: at("tests"), identity: identityOf(places) };
}

/** Whether the folders are still those that were made. Without a sandbox an agent can put a link in place of one. */
export function isIntact({ places, identity }: Workspace): boolean {
  return identityOf(places) === identity;
}

function identityOf({ directory, app, logs, output }: AttemptPlaces): string {
  const entries = [directory, app, logs, output].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return entries.map((entry) => `${entry?.dev}:${entry?.ino}`).join(" ");
}

/** Fresh folders for the verifier, whatever the agent left under these names. */
export async function clearForVerifier({ places, tests }: Workspace): Promise<void> {
  const verifier = join(places.logs, "verifier");
  const tmp = `${places.tmp}-verifier`;
  for (const path of [verifier, tests, tmp]) {
    const problem = await removeTree(path);
    if (problem !== null) throw Object.assign(new Error(problem), { code: "EBUSY" });
  }
  for (const path of [verifier, tmp, join(tmp, "home")]) mkdirSync(path);
}

/**
 * Copies a tree into a fresh folder, links as links and modes as they are, and makes sure that its files are still those
 * that were read: a setup step, or without a sandbox any agent before, could have changed them.
 */
export async function copyTree(options: {
  readonly tree: Tree;
  readonly from: string;
  readonly to: string;
}): Promise<void> {
  const { tree, from, to } = options;
  const folders = tree.entries.filter((entry) => entry.kind === "folder");
  // Sorted by path, so that a folder comes before what is in it.
  for (const { path } of folders) await mkdir(join(to, path));
  const others = tree.entries.filter((entry) => entry.kind !== "folder");
  await inBatches(others, (entry) => copyEntry({ entry, from, to }));
  // Last, and inner ones first: a folder may be one that nothing can be written to.
  for (const { path, mode } of folders.reverse()) await chmod(join(to, path), mode);
}

async function copyEntry(options: {
  readonly entry: Exclude<TreeEntry, { kind: "folder" }>;
  readonly from: string;
  readonly to: string;
}): Promise<void> {
  const { entry, from } = options;
  const to = join(options.to, entry.path);
  if (entry.kind === "link") return symlink(entry.target, to);
  const bytes = await readFile(join(from, entry.path));
  if (digestOf(bytes) !== entry.digest) throw new TaskChanged(`${join(from, entry.path)} is not what it was`);
  await writeFile(to, bytes, { flag: "wx" });
  await chmod(to, entry.mode);
}

/**
 * Removes what an attempt needed only while it ran; its logs and outputs stay. What cannot be removed stays too: it must
 * not change what came of the attempt.
 */
export async function clearAway(options: {
  readonly workspace: Workspace;
  readonly keep: boolean;
}): Promise<void> {
  const { places, tests } = options.workspace;
  // The folder of logs may itself have become a link, or a file.
  if (isFolder(places.logs)) await keepOnlyPlain(places.logs);
  else await removeTree(places.logs);
  if (options.keep) return;
  for (const path of [places.app, tests, places.tmp, `${places.tmp}-verifier`]) await removeTree(path);
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

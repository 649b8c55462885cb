import { createHash } from "node:crypto";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize } from "node:path";

/** A file, folder or link below one of a task's folders. */
export type TreeEntry =
  | { readonly kind: "folder"; readonly path: string; readonly mode: number }
  | { readonly kind: "file"; readonly path: string; readonly mode: number; readonly digest: string }
  | { readonly kind: "link"; readonly path: string; readonly target: string };

/** What a folder holds, in the order of its paths, and what in it cannot be used. */
export interface Tree {
  readonly entries: readonly TreeEntry[];
  readonly problems: readonly string[];
}

const EMPTY: Tree = { entries: [], problems: [] };

/** Reads a folder to its depths. One that is not there is empty. */
export async function readTree(folder: string): Promise<Tree> {
  const root = await lstat(folder).catch(() => null);
  if (root === null) return EMPTY;
  if (!root.isDirectory()) return { entries: [], problems: [`${folder} is not a folder`] };
  const entries: TreeEntry[] = [];
  const problems: string[] = [];
  const open = [""];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    const names = await readdir(join(folder, inside));
    const paths = names.map((name) => join(inside, name));
    for (const found of await inBatches(paths, (path) => readEntry({ folder, path }))) {
      if (typeof found === "string") {
        problems.push(found);
        continue;
      }
      entries.push(found);
      if (found.kind === "folder") open.push(found.path);
    }
  }
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** `sha256:` of a file's bytes, in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function readEntry({
  folder,
  path,
}: {
  readonly folder: string;
  readonly path: string;
}): Promise<TreeEntry | string> {
  const whole = join(folder, path);
  const entry = await lstat(whole);
  const mode = entry.mode & 0o777;
  if (entry.isDirectory()) return { kind: "folder", path, mode };
  if (entry.isFile()) return { kind: "file", path, mode, digest: digestOf(await readFile(whole)) };
  if (!entry.isSymbolicLink()) return `${whole} is neither a file nor a folder nor a link`;
  const target = await readlink(whole);
  const leadsTo = normalize(join(dirname(path), target));
  // It would be copied as it is, and then lead to something else on another machine, or out of the sandbox's sight.
  if (isAbsolute(target) || leadsTo === ".." || leadsTo.startsWith("../")) {
    return `the link ${whole} leads out of its folder, to ${target}`;
  }
  return { kind: "link", path, target };
}

/** Some at a time: as fast as all at once, and within the limit of open files. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += BATCH) {
    results.push(...(await Promise.all(items.slice(at, at + BATCH).map(work))));
  }
  return results;
}

const BATCH = 32;

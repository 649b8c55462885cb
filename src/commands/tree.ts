import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join, matchesGlob, sep } from "node:path";
import { digest, digestText } from "../domain/digest.ts";
import { PairgateError } from "../domain/error.ts";
import { trackedFiles } from "./repository.ts";

/**
 * The tree hash of a candidate's `paths`: every matching file's path, kind and content. In a git repository these are the
 * files that git tracks or would track; elsewhere all files but `.git`, `.pairgate` and `node_modules`.
 * @param root the folder that the globs start from
 * @throws PairgateError where no file matches: such a candidate would never change
 */
export async function candidateTree(root: string, globs: readonly string[], field: string): Promise<string> {
  const files = ((await trackedFiles(root)) ?? (await walk(root, ""))).filter(
    (file) => !file.startsWith(".pairgate/") && globs.some((glob) => matchesGlob(file, glob)),
  );
  const entries: Record<string, string> = {};
  for (const file of files.sort()) {
    const entry = await describe(join(root, file));
    if (entry !== null) entries[file] = entry;
  }
  if (Object.keys(entries).length === 0) {
    throw new PairgateError({
      message: `no file matches ${globs.map((glob) => JSON.stringify(glob)).join(", ")}, so a change of the candidate could not be noticed`,
      hint: `Paths are globs from the folder of pairgate.yml (${root}), such as "agent/**".`,
      place: { file: "pairgate.yml", field },
    });
  }
  return digest(entries);
}

async function describe(path: string): Promise<string | null> {
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) return `link ${await readlink(path)}`;
    if (!stat.isFile()) return null;
    return `${(stat.mode & 0o111) === 0 ? "file" : "program"} ${digestText(await readFile(path))}`;
  } catch (error) {
    // Tracked by git and deleted in the working tree: not there is what it is.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function walk(root: string, below: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if ([".git", ".pairgate", "node_modules"].includes(entry.name)) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await walk(root, path)));
    else files.push(path.split(sep).join("/"));
  }
  return files;
}

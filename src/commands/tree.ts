import { lstat, readdir, readFile, readlink, stat } from "node:fs/promises";
import { join, matchesGlob, sep } from "node:path";
import { digest, digestText } from "../domain/digest.ts";
import { PairgateError } from "../domain/error.ts";
import { keptFiles, trackedFiles } from "./repository.ts";

/**
 * The tree hash of a candidate's `paths`: every matching file's path, kind and content. In a git repository these are the
 * files that git tracks or would track, those of submodules too; elsewhere all files but `.git` and `node_modules`.
 * Pairgate's own files are never part of it.
 * @param root the folder that the globs start from
 * @param always files that count whatever the globs say: those that the command names
 * @throws PairgateError where no file matches: such a candidate would never change
 */
export async function candidateTree(options: {
  readonly root: string;
  readonly globs: readonly string[];
  readonly always: readonly string[];
  /** Folders of pairgate's own, relative to the root. */
  readonly own: readonly string[];
  readonly field: string;
}): Promise<string> {
  const { root, globs, always, own, field } = options;
  const kept = new Set((await keptFiles(root)).filter((file) => !isWithinOwn(file, own)));
  // A run file that git keeps is the candidate's, whatever it is named.
  const files = (await filesBelow(root)).filter(
    (file) => (kept.has(file) || !isOwn(file, own)) && matchesAny(file, globs),
  );
  const entries: Record<string, string> = {};
  for (const file of [...new Set([...files, ...always])].sort()) {
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

/** Whether a path matches one of the globs. Names that begin with a dot are names like any other. */
export function matchesAny(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(plainDots(file), plainDots(glob)));
}

/** `matchesGlob` keeps `*` from a leading dot, and an agent's `.claude/` and `.env` are part of what it is. */
function plainDots(path: string): string {
  return path.replaceAll(/(^|\/)\.(?!\.?(?:\/|$))/gu, "$1\u{F0000}");
}

/** Whether a path is of pairgate's own files: its folders, and run files wherever they were put. */
export function isOwn(file: string, own: readonly string[]): boolean {
  return /\.run\.jsonl(?:\.lock)?$/u.test(file) || isWithinOwn(file, own);
}

function isWithinOwn(file: string, own: readonly string[]): boolean {
  return own.some((folder) => file === folder || file.startsWith(`${folder}/`));
}

/** What git lists as one entry although it is a folder is a repository in the repository. */
async function filesBelow(root: string, below = ""): Promise<string[]> {
  const folder = join(root, below);
  const listed = (await trackedFiles(folder)) ?? (await walk(folder, ""));
  const files: string[] = [];
  for (const entry of listed) {
    const path = entry.replace(/\/$/u, "");
    const inner = below === "" ? path : `${below}/${path}`;
    const kind = await lstat(join(root, inner)).catch(() => null);
    if (kind === null) continue;
    // A submodule that is not checked out has nothing an agent could use, and asking git there would ask the outer one.
    const isRepository =
      kind.isDirectory() && (await lstat(join(root, inner, ".git")).catch(() => null)) !== null;
    if (isRepository) files.push(...(await filesBelow(root, inner)));
    else if (!kind.isDirectory()) files.push(inner);
  }
  return files;
}

async function describe(path: string): Promise<string | null> {
  try {
    const entry = await lstat(path);
    if (entry.isSymbolicLink()) {
      const target = await stat(path).catch(() => null);
      const content = target?.isFile() ? ` ${digestText(await readFile(path))}` : "";
      return `link ${await readlink(path)}${content}`;
    }
    if (!entry.isFile()) return "special";
    return `${(entry.mode & 0o111) === 0 ? "file" : "program"} ${digestText(await readFile(path))}`;
  } catch (error) {
    // Tracked by git and deleted in the working tree: not there is what it is.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function walk(root: string, below: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if (entry.name === ".git" || entry.name === "node_modules") continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await walk(root, path)));
    else files.push(path.split(sep).join("/"));
  }
  return files;
}

import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { PairgateError } from "../domain/error.ts";

const run = promisify(execFile);

/** What git knows of the folder a configuration lies in. Every field is null outside a repository or before its first commit. */
export interface Repository {
  /** The top of the working tree. */
  readonly top: string | null;
  readonly head: string | null;
  /** The tree of the head commit. */
  readonly tree: string | null;
  /** The commit the measured files were built on; see `baseCommit`. */
  readonly base: string | null;
  /** From the base commit backwards along first parents, newest first. */
  readonly ancestry: readonly string[] | null;
}

/**
 * Asks git about a folder.
 * @param base a revision to take as the base commit, or null to find it: the merge base with the default branch on any
 *   other branch, the head commit on the default branch itself or where there is no such branch; it stays null on a
 *   detached head without one, as in a shallow clone
 * @throws PairgateError where `base` is no commit of the repository
 */
export async function openRepository(folder: string, base: string | null): Promise<Repository> {
  const git = async (...args: string[]): Promise<string | null> => {
    try {
      const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: 2 ** 28 });
      const text = stdout.trim();
      return text === "" ? null : text;
    } catch {
      return null;
    }
  };
  const commit = (revision: string) =>
    git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  const top = await topOf(folder);
  const head = top === null ? null : await commit("HEAD");
  if (base !== null && base !== "HEAD" && (head === null || (await commit(base)) === null)) {
    throw new PairgateError({
      message: `--base ${JSON.stringify(base)} is not a commit of this repository`,
      hint: "Name a commit, a branch or a tag; `git fetch` it first where the clone is shallow.",
    });
  }
  if (top === null || head === null)
    return { top: top && (await realpath(top)), head: null, tree: null, base: null, ancestry: null };
  const baseSha = base === null ? await baseCommit(git, commit, head) : await commit(base);
  const list = baseSha === null ? null : await git("rev-list", "--first-parent", baseSha);
  return {
    top: await realpath(top),
    head,
    tree: await git("rev-parse", "HEAD^{tree}"),
    base: baseSha,
    ancestry: list?.split("\n") ?? null,
  };
}

/** Files that differ from the head commit, untracked ones included, relative to the folder. */
export async function uncommittedFiles(folder: string): Promise<string[]> {
  const args = [
    "-C",
    folder,
    "status",
    "--porcelain",
    "-z",
    "--no-renames",
    "--untracked-files=all",
    "--",
    ".",
  ];
  const { stdout } = await run("git", args, { maxBuffer: 2 ** 28 });
  const prefix = (await run("git", ["-C", folder, "rev-parse", "--show-prefix"])).stdout.trim();
  return stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
    .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
}

/** The files git tracks or would track below a folder, relative to it; null where the folder is in no repository. */
export async function trackedFiles(folder: string): Promise<string[] | null> {
  if ((await topOf(folder)) === null) return null;
  const args = ["-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await run("git", args, { maxBuffer: 2 ** 28 });
  return [...new Set(stdout.split("\0").filter((name) => name !== ""))];
}

/**
 * The top of the working tree that a folder is in, or null where it is in none.
 * @throws PairgateError where git refuses to say, as it does for a repository of another owner: taken for "no
 *   repository", the history would count for nothing
 */
async function topOf(folder: string): Promise<string | null> {
  try {
    // In English, whatever the locale: what it says is all that tells the two failures apart.
    const { stdout } = await run("env", ["LC_ALL=C", "git", "-C", folder, "rev-parse", "--show-toplevel"]);
    return stdout.trim();
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    if (
      code === 127 ||
      stderr === undefined ||
      /not a git repository|must be run in a work tree/u.test(stderr)
    )
      return null;
    throw new PairgateError({
      message: `git does not answer in ${folder}: ${stderr.trim().split("\n")[0]}`,
      hint: "See what `git status` says there. In a container, `git config --global --add safe.directory` may be what it asks for.",
    });
  }
}

async function baseCommit(
  git: (...args: string[]) => Promise<string | null>,
  commit: (revision: string) => Promise<string | null>,
  head: string,
): Promise<string | null> {
  const remoteHead = await git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const branch = await git("symbolic-ref", "--quiet", "--short", "HEAD");
  const defaults = remoteHead === null ? ["main", "master"] : [remoteHead.replace(/^origin\//u, "")];
  if (branch !== null && defaults.includes(branch)) return head;
  for (const name of [remoteHead, "origin/main", "origin/master", "main", "master"]) {
    if (name === null || (await commit(name)) === null) continue;
    const base = await git("merge-base", name, "HEAD");
    if (base !== null) return base;
  }
  return branch === null ? null : head;
}

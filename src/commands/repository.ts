import { realpath } from "node:fs/promises";
import { PairgateError } from "../domain/error.ts";
import { git } from "./git.ts";

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
 *   other branch, the head commit on the default branch itself or where there is no other branch at all; it stays null
 *   where no commit is shared with a default branch, as in a shallow clone
 * @throws PairgateError where `base` is no commit of the repository
 */
export async function openRepository(folder: string, base: string | null): Promise<Repository> {
  const ask = async (...args: string[]): Promise<string | null> => {
    try {
      const text = (await git(folder, ...args)).trim();
      return text === "" ? null : text;
    } catch {
      return null;
    }
  };
  const commit = (revision: string) =>
    ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
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
  const baseSha = base === null ? await baseCommit(ask, commit, head) : await commit(base);
  const list = baseSha === null ? null : await ask("rev-list", "--first-parent", baseSha);
  return {
    top: await realpath(top),
    head,
    tree: await ask("rev-parse", "HEAD^{tree}"),
    base: baseSha,
    ancestry: list?.split("\n") ?? null,
  };
}

/** Files that differ from the head commit, untracked ones included, relative to the folder. */
export async function uncommittedFiles(folder: string): Promise<string[]> {
  const args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."];
  const stdout = await git(folder, ...args);
  const prefix = (await git(folder, "rev-parse", "--show-prefix")).trim();
  return stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
    .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
}

/** The files git tracks or would track below a folder, relative to it; null where the folder is in no repository. */
export async function trackedFiles(folder: string): Promise<string[] | null> {
  if ((await topOf(folder)) === null) return null;
  const stdout = await git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  return [...new Set(stdout.split("\0").filter((name) => name !== ""))];
}

/** The run files that git tracks below a folder, relative to it; none outside a repository. */
export async function keptFiles(folder: string): Promise<string[]> {
  if ((await topOf(folder)) === null) return [];
  const listed = await git(folder, "ls-files", "-z", "--cached", "--", "*.run.jsonl", "*.run.jsonl.lock");
  return listed.split("\0").filter((name) => name !== "");
}

/**
 * The top of the working tree that a folder is in, or null where it is in none.
 * @throws PairgateError where git refuses to say, as it does for a repository of another owner: taken for "no
 *   repository", the history would count for nothing
 */
async function topOf(folder: string): Promise<string | null> {
  try {
    return (await git(folder, "rev-parse", "--show-toplevel")).trim();
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    // What it says, in English, is all that tells these failures apart.
    if (
      code === "ENOENT" ||
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
  ask: (...args: string[]) => Promise<string | null>,
  commit: (revision: string) => Promise<string | null>,
  head: string,
): Promise<string | null> {
  const remoteHead = await ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const branch = await ask("symbolic-ref", "--quiet", "--short", "HEAD");
  const usual = ["main", "master", ...((await ask("config", "init.defaultBranch"))?.split("\n") ?? [])];
  const defaults = remoteHead === null ? usual : [remoteHead.replace(/^origin\//u, "")];
  if (branch !== null && defaults.includes(branch)) return head;
  let known = false;
  for (const name of [remoteHead, ...usual.map((name) => `origin/${name}`), ...usual]) {
    if (name === null || (await commit(name)) === null) continue;
    known = true;
    const base = await ask("merge-base", name, "HEAD");
    if (base !== null) return base;
  }
  // Taken for its own base, a change would pass as unchanged: only a repository without any other branch has no main.
  const branches = await ask("for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes");
  return !known && branch !== null && branches === `refs/heads/${branch}` ? head : null;
}

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
 *   other branch, and the head commit on the default branch itself
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
  const top = await git("rev-parse", "--show-toplevel");
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
  const list = await git("rev-list", "--first-parent", baseSha ?? head);
  return {
    top: await realpath(top),
    head,
    tree: await git("rev-parse", "HEAD^{tree}"),
    base: baseSha,
    ancestry: list?.split("\n") ?? null,
  };
}

/** Whether files below the paths differ from the head commit, untracked ones included. */
export async function hasUncommittedChanges(folder: string, paths: readonly string[]): Promise<boolean> {
  const { stdout } = await run("git", ["-C", folder, "status", "--porcelain", "--", ...paths], {
    maxBuffer: 2 ** 28,
  });
  return stdout.trim() !== "";
}

/** The files git tracks or would track below a folder, relative to it; null outside a repository. */
export async function trackedFiles(folder: string): Promise<string[] | null> {
  try {
    const args = ["-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const { stdout } = await run("git", args, { maxBuffer: 2 ** 28 });
    return [...new Set(stdout.split("\0").filter((name) => name !== ""))];
  } catch {
    return null;
  }
}

async function baseCommit(
  git: (...args: string[]) => Promise<string | null>,
  commit: (revision: string) => Promise<string | null>,
  head: string,
): Promise<string> {
  const remoteHead = await git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const branch = await git("symbolic-ref", "--quiet", "--short", "HEAD");
  const defaults = remoteHead === null ? ["main", "master"] : [remoteHead.replace(/^origin\//u, "")];
  if (branch !== null && defaults.includes(branch)) return head;
  for (const name of [remoteHead, "origin/main", "origin/master", "main", "master"]) {
    if (name === null || (await commit(name)) === null) continue;
    const base = await git("merge-base", name, "HEAD");
    if (base !== null) return base;
  }
  return head;
}

import { lstat, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeTree } from "../sandbox/remove-tree.ts";
import { git } from "./git.ts";

/** The files of one commit, in a folder outside the repository. */
export interface Worktree {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Why there is no worktree, to be said of the commit: `is not in this clone`. */
export interface NoWorktree {
  readonly reason: string;
}

/**
 * Checks a commit out beside the working tree, which stays as it is; with the submodules that are checked out there too.
 * @param repositories where the commit may be, the first that has it is taken
 */
export async function openWorktree(options: {
  readonly repositories: readonly string[];
  readonly commit: string;
}): Promise<Worktree | NoWorktree> {
  const { repositories, commit } = options;
  const parent = await realpath(await mkdtemp(join(tmpdir(), "pairgate-base-")));
  const added: Added[] = [];
  const remove = async () => {
    for (const { repository, folder } of added.toReversed()) {
      const forget = () => git(repository, "worktree", "remove", "--force", folder);
      // A setup step may have left what git cannot remove. Of a folder that is gone git forgets the worktree all the same.
      await forget().catch(() => removeTree(folder).then(() => forget().catch(() => undefined)));
    }
    await removeTree(parent);
  };
  try {
    const folder = join(parent, "tree");
    await add({ repositories, commit, folder, added });
    return { folder, remove };
  } catch (error) {
    await remove();
    if (error instanceof NotThere) return { reason: error.message };
    const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
    const said = (stderr?.trim() || message).split("\n")[0] ?? "";
    return {
      reason: `cannot be checked out: ${said.replace(/^(?:fatal|error): /u, "").replace(/\.$/u, "")}`,
    };
  }
}

interface Added {
  readonly repository: string;
  readonly folder: string;
}

class NotThere extends Error {}

async function add(options: {
  readonly repositories: readonly string[];
  readonly commit: string;
  readonly folder: string;
  /** What was added until now, to be removed. */
  readonly added: Added[];
}): Promise<void> {
  const { repositories, commit, folder, added } = options;
  const repository = await firstWith(commit, repositories);
  if (repository === null) {
    throw new NotThere("is not in this clone (git fetch it; in a workflow, fetch-depth: 2 brings it)");
  }
  added.push({ repository, folder });
  const quiet = ["worktree", "add", "--quiet", "--detach"];
  await git(repository, ...quiet, folder, commit);
  for (const { path, commit: at } of await submodulesOf(folder)) {
    const checkouts: string[] = [];
    for (const outer of repositories) {
      const inner = join(outer, path);
      if (await isRepository(inner)) checkouts.push(inner);
    }
    // One that is not checked out beside it either is empty in both.
    if (checkouts.length === 0) continue;
    if ((await firstWith(at, checkouts)) === null) {
      throw new NotThere(`has the submodule ${path} at ${at.slice(0, 7)}, which is not in this clone`);
    }
    await add({ repositories: checkouts, commit: at, folder: join(folder, path), added });
  }
}

async function firstWith(commit: string, repositories: readonly string[]): Promise<string | null> {
  for (const repository of repositories) {
    const there = await git(repository, "cat-file", "-e", `${commit}^{commit}`).then(
      () => true,
      () => false,
    );
    if (there) return repository;
  }
  return null;
}

/** The submodules that a checked out commit has, whether they are filled or not. */
async function submodulesOf(folder: string): Promise<{ readonly path: string; readonly commit: string }[]> {
  const listed = await git(folder, "ls-files", "--stage", "-z");
  return [...listed.matchAll(/(?:^|\0)160000 ([0-9a-f]+) \d\t([^\0]*)/gu)].map((match) => ({
    commit: match[1] ?? "",
    path: match[2] ?? "",
  }));
}

async function isRepository(folder: string): Promise<boolean> {
  return (await lstat(join(folder, ".git")).catch(() => null)) !== null;
}

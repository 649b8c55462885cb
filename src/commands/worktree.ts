import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The files of one commit, in a folder outside the repository. */
export interface Worktree {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Checks a commit out beside the working tree, which stays as it is.
 * @param repositories where the commit may be, the first that has it is taken
 * @returns null where none of them has it, as in a clone that is too shallow
 */
export async function openWorktree(options: {
  readonly repositories: readonly string[];
  readonly commit: string;
}): Promise<Worktree | null> {
  const { repositories, commit } = options;
  for (const repository of repositories) {
    const git = (...args: string[]) => run("git", ["-C", repository, ...args], { maxBuffer: 2 ** 28 });
    const there = await git("cat-file", "-e", `${commit}^{commit}`).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const parent = await realpath(await mkdtemp(join(tmpdir(), "pairgate-base-")));
    const folder = join(parent, "tree");
    // Hooks are the user's, and were not written for this.
    await git("-c", "core.hooksPath=/dev/null", "worktree", "add", "--quiet", "--detach", folder, commit);
    return {
      folder,
      remove: async () => {
        await git("worktree", "remove", "--force", folder).catch(() => undefined);
        await rm(parent, { recursive: true, force: true }).catch(() => undefined);
      },
    };
  }
  return null;
}

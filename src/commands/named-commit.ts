import { PairgateError } from "../domain/error.ts";
import { git } from "./git.ts";

/** A commit that a user named. */
export interface NamedCommit {
  readonly sha: string;
  readonly madeAt: Date;
  /** Whether main has it among its first parents, as base commits are; null where there is no telling which branch that is. */
  readonly onMain: boolean | null;
}

/**
 * Finds what a word names in the repository that a folder is in.
 * @throws PairgateError where that is no commit
 */
export async function commitNamed(folder: string, word: string): Promise<NamedCommit> {
  const ask = async (...args: string[]): Promise<string | null> =>
    git(folder, ...args).then(
      (said) => said.trim(),
      () => null,
    );
  const named = (revision: string) =>
    ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  const sha = await named(word);
  if (sha === null) {
    throw new PairgateError({
      message: `${JSON.stringify(word)} is not a commit of this repository`,
      hint: "Name a commit, a branch or a tag; `git fetch` it first where the clone is shallow.",
    });
  }
  const madeAt = new Date((await ask("show", "--no-patch", "--format=%cI", sha)) ?? 0);
  const branches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
  const tips = (await Promise.all(branches.map(named))).filter((tip) => tip !== null);
  const list = tips.length === 0 ? null : await ask("rev-list", "--first-parent", ...new Set(tips));
  return { sha, madeAt, onMain: list?.split("\n").includes(sha) ?? null };
}

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** How a job checks out. */
export interface Clone {
  readonly depth?: number;
  /** A commit that is checked out in .pairgate/base, where the clone's own remote would not give it. */
  readonly beside?: string | undefined;
  /** What a step between checkout and pairgate does. */
  readonly after?: (workspace: string) => void;
}

/** Checks a commit out for a job, or nothing, and gives the job's folder. */
export type Checkout = (commit: string | null, clone?: Clone) => string;

/** Checks out of a repository, each time into a folder of its own. */
export function checkouts({
  jobs,
  repository,
}: {
  readonly jobs: string;
  readonly repository: string;
}): Checkout {
  let places = 0;
  const place = () => {
    places += 1;
    const folder = join(jobs, `job-${places}`);
    mkdirSync(folder);
    return folder;
  };
  return (commit: string | null, { depth = 2, after, beside }: Clone = {}) => {
    const folder = place();
    const workspace = join(folder, "work");
    mkdirSync(workspace);
    if (commit === null) return workspace;
    // As actions/checkout with fetch-depth: 2 and without credentials.
    const git = (...args: string[]) => execFileSync("git", ["-C", workspace, ...args], { stdio: "pipe" });
    git("init", "-q");
    git("remote", "add", "origin", `file://${repository}`);
    git("fetch", "-q", `--depth=${depth}`, "origin", commit);
    git("checkout", "-q", "--detach", commit);
    if (beside !== undefined) {
      const base = join(workspace, ".pairgate", "base");
      execFileSync("git", ["clone", "-q", "-n", `file://${repository}`, base], { stdio: "pipe" });
      execFileSync("git", ["-C", base, "checkout", "-q", "--detach", beside], { stdio: "pipe" });
      // A private repository gives nothing to who does not say who it is, and no credential was left.
      git("remote", "remove", "origin");
    }
    after?.(workspace);
    return workspace;
  };
}

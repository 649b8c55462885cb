import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * What agents and setup steps must not see of a repository: its history, what pairgate keeps in it, and the suites' tasks
 * with their tests and solutions. Known before any suite is opened.
 */
export function hiddenPaths(options: {
  readonly repo: string;
  /** What task paths are relative to. */
  readonly root: string;
  readonly tasks: string | readonly string[];
}): readonly string[] {
  const { root, tasks } = options;
  const repo = realpathSync(options.repo);
  const given = typeof tasks === "string" ? [tasks] : tasks;
  return [join(repo, ".git"), join(repo, ".pairgate"), ...given.map((path) => resolve(root, path))];
}

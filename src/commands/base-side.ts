import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Check } from "../config/config.ts";
import { parseConfig } from "../config/parse.ts";
import { PairgateError } from "../domain/error.ts";
import type { Project } from "./project.ts";
import { type Treatment, treatmentAt } from "./survey.ts";
import { openWorktree } from "./worktree.ts";

/** The base commit as a second project: its files, its configuration, and what it measures of each check. */
export interface BaseSide {
  readonly project: Project;
  /** The check with the base commit's own candidate; null where the base has none of that name. */
  check(check: Check): Check | null;
  /** What the check's candidate is at the base commit, or null. */
  treatment(check: Check): Promise<Treatment | null>;
  readonly remove: () => Promise<void>;
}

/** Why there is no base side: something to tell the user, since then nothing can be measured of it. */
export interface NoBase {
  readonly reason: string;
  readonly why: "no-base" | "no-commit" | "no-configuration";
}

/**
 * Opens the base commit beside the measured files.
 * @param ownTasks whether the paths of suites start from the base commit's own files, as where it is the judge
 * @param elsewhere further repositories that may have the commit
 */
export async function openBase(options: {
  readonly project: Project;
  readonly ownTasks?: boolean;
  readonly elsewhere?: readonly string[];
}): Promise<BaseSide | NoBase> {
  const { project } = options;
  const { top, base } = project.repository;
  if (top === null || base === null) return { reason: "there is no base commit", why: "no-base" };
  const worktree = await openWorktree({
    repositories: [top, ...(options.elsewhere ?? [])],
    commit: base,
  });
  if ("reason" in worktree) {
    return { reason: `the base commit ${base.slice(0, 7)} ${worktree.reason}`, why: "no-commit" };
  }
  try {
    const side = await sideOf({ project, worktree, base, ownTasks: options.ownTasks ?? false });
    if ("reason" in side) await worktree.remove();
    return side;
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}

async function sideOf(options: {
  readonly project: Project;
  readonly worktree: { readonly folder: string; readonly remove: () => Promise<void> };
  readonly base: string;
  readonly ownTasks: boolean;
}): Promise<BaseSide | NoBase> {
  const { project, worktree, base } = options;
  const at = (path: string) => join(worktree.folder, relative(project.repository.top ?? "/", path));
  const root = at(project.root);
  const configFile = at(project.configFile);
  const shown = `${relative(worktree.folder, configFile)} at ${base.slice(0, 7)}`;
  const text = await readFile(configFile, "utf8").catch(() => null);
  if (text === null) return { reason: `${shown} is not there yet`, why: "no-configuration" };
  let config: Project["config"];
  try {
    config = parseConfig({ text, file: shown }).config;
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    const said = error.problems[0]?.message ?? error.message;
    return { reason: `${shown} cannot be used: ${said}`, why: "no-configuration" };
  }
  const own: Project = {
    ...project,
    config,
    root,
    configFile,
    tasksRoot: options.ownTasks ? root : project.tasksRoot,
    repository: { ...project.repository, head: base, tree: null, base },
  };
  const checkAt = (check: Check): Check | null => {
    const candidate = config.candidates.find(({ name }) => name === check.candidate.name);
    return candidate === undefined ? null : { ...check, candidate };
  };
  return {
    project: own,
    check: checkAt,
    async treatment(check) {
      const there = checkAt(check);
      if (there === null) return null;
      try {
        return await treatmentAt(own, there.candidate);
      } catch (error) {
        // A base whose paths matched nothing is a change like any other.
        if (error instanceof PairgateError) return null;
        throw error;
      }
    },
    remove: worktree.remove,
  };
}

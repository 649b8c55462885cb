import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { folderStore } from "../baseline/folder-store.ts";
import type { BaselineStore } from "../baseline/store.ts";
import { resolveChecks } from "../config/checks.ts";
import type { Check, Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import { closest } from "../config/suggestion.ts";
import { PairgateError } from "../domain/error.ts";
import { openRepository, type Repository } from "./repository.ts";
import { STATE } from "./state-folder.ts";
import type { Terminal } from "./terminal.ts";

/** A configuration with the place it holds for. */
export interface Project {
  readonly config: Config;
  /** The folder of `pairgate.yml`: what its paths start from. */
  readonly root: string;
  /** What the paths of suites start from: the base commit's files where these are the judge's, else the root. */
  readonly tasksRoot: string;
  readonly configFile: string;
  readonly repository: Repository;
  readonly store: BaselineStore;
  /** The store's folder; null where it is a branch. */
  readonly storeFolder: string | null;
  /** Where pairgate keeps its own files: `.pairgate` beside `pairgate.yml`. */
  readonly state: string;
  /** What is pairgate's own and no part of a candidate, relative to the root: `pairgate.yml`, and what it writes to. */
  readonly own: readonly string[];
}

/**
 * Loads `pairgate.yml` and looks at the repository around it.
 * @param base a revision to take as the base commit, or null to find it
 * @param store a folder to keep baselines in, or null for the configuration's
 */
export async function openProject(options: {
  readonly terminal: Terminal;
  readonly config: string;
  readonly base?: string | null;
  readonly store?: string | null;
  readonly outputs?: readonly (string | undefined)[];
}): Promise<Project> {
  const { terminal } = options;
  const configFile = resolve(terminal.cwd, options.config);
  const { config } = loadConfig({ path: configFile });
  const root = await realpath(dirname(configFile));
  const store =
    options.store == null ? resolve(root, config.baseline.folder) : resolve(terminal.cwd, options.store);
  const state = resolve(root, STATE);
  const outputs = (options.outputs ?? [])
    .filter((file) => file !== undefined)
    .map((file) => resolve(terminal.cwd, file));
  const ownConfig = join(root, basename(configFile));
  return {
    config,
    root,
    tasksRoot: root,
    configFile: ownConfig,
    repository: await openRepository(root, options.base ?? null),
    store: folderStore(store, terminal.now),
    storeFolder: store,
    state,
    own: relativeTo(root, [state, store, ownConfig, ...outputs]),
  };
}

function relativeTo(root: string, paths: readonly string[]): string[] {
  return paths.map((path) => relative(root, path)).filter((path) => !path.startsWith(".."));
}

/**
 * The checks a command is about: all, or those named by `--check`.
 * @param names `suite/candidate`, or the name of a suite or a candidate
 */
export function chooseChecks(project: Project, names: readonly string[]): readonly Check[] {
  const checks = resolveChecks(project.config);
  if (names.length === 0) return checks;
  const chosen = new Set<Check>();
  for (const name of names) {
    const matching = checks.filter(
      (check) => check.name === name || check.suite.name === name || check.candidate.name === name,
    );
    if (matching.length === 0) {
      const known = checks.map((check) => check.name);
      const meant = closest({ word: name, among: known });
      throw new PairgateError({
        message: `--check ${JSON.stringify(name)} is not a check of ${project.configFile}`,
        hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
      });
    }
    for (const check of matching) chosen.add(check);
  }
  return checks.filter((check) => chosen.has(check));
}

import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { BaselineStore } from "../../baseline/store.ts";
import type { Config } from "../../config/config.ts";
import { loadConfig } from "../../config/load.ts";
import { parseConfig } from "../../config/parse.ts";
import { judgedBy } from "../../config/sides.ts";
import { PairgateError, type Problem } from "../../domain/error.ts";
import { type BaseSide, type NoBase, openBase } from "../base-side.ts";
import { git } from "../git.ts";
import type { Project } from "../project.ts";
import { openRepository } from "../repository.ts";
import { STATE } from "../state-folder.ts";

/** The measured files and the base commit's, with the configuration that both make. */
export interface Sides {
  readonly project: Project;
  readonly base: BaseSide | NoBase;
  readonly notes: readonly Problem[];
  readonly remove: () => Promise<void>;
}

/**
 * Opens what is checked out beside its base commit. The base judges: its suites, tasks, checks and gates; the head's
 * candidates are judged. Where the base commit has no configuration, the head's is used and there is no baseline.
 * @param readBase the configuration at the base commit by the API, for a clone that does not have the commit
 * @param storeOf the store of a configuration's branch
 */
export async function openSides(options: {
  readonly workspace: string;
  readonly config: string;
  readonly base: string | null;
  readonly readBase: ((path: string) => Promise<string | null>) | null;
  readonly storeOf: (config: Config) => BaselineStore;
}): Promise<Sides> {
  const configFile = resolve(options.workspace, options.config);
  const head = loadConfig({ path: configFile });
  const root = await realpath(dirname(configFile));
  await refuseLinked({ workspace: options.workspace, configFile, root });
  const found = await openRepository(root, null);
  const state = join(root, STATE);
  const ownConfig = join(root, basename(configFile));
  const alone: Project = {
    config: head.config,
    root,
    tasksRoot: root,
    configFile: ownConfig,
    repository: { ...found, base: options.base, ancestry: null },
    store: options.storeOf(head.config),
    storeFolder: null,
    state,
    own: [STATE, basename(configFile)],
  };
  if (options.base === null || found.top === null) {
    const none: NoBase = { reason: "there is no base commit", why: "no-base" };
    return { project: alone, base: none, notes: [], remove: async () => undefined };
  }
  await fetchCommit(found.top, options.base);
  const base = await openBase({
    project: alone,
    elsewhere: [join(found.top, STATE, "base")],
    ownTasks: true,
  });
  if (!("reason" in base)) {
    const { config, notes } = judgedBy({ base: base.project.config, head: head.config });
    const store = options.storeOf(config);
    return {
      project: { ...alone, config, tasksRoot: base.project.root, store },
      base: { ...base, project: { ...base.project, store } },
      notes,
      remove: base.remove,
    };
  }
  const path = relative(found.top, ownConfig);
  const text = base.why === "no-commit" ? await options.readBase?.(path) : null;
  if (typeof text !== "string") {
    // Asked and not there: then the rules are the change's own, and no stored run is judged by them.
    const none: NoBase =
      text === null && base.why === "no-commit"
        ? {
            reason: `${path} at ${options.base.slice(0, 7)} is not there yet`,
            why: "no-configuration",
          }
        : base;
    return {
      project: alone,
      base: none,
      notes: [{ message: none.reason }],
      remove: async () => undefined,
    };
  }
  const { config, notes } = judgedBy({
    base: parseConfig({ text, file: `${path} at ${options.base.slice(0, 7)}` }).config,
    head: head.config,
  });
  return {
    project: { ...alone, config, store: options.storeOf(config) },
    base,
    notes: [...notes, { message: `tasks are taken from what is checked out, since ${base.reason}` }],
    remove: async () => undefined,
  };
}

/**
 * A link on the way to the configuration would lead to another one than the base commit's, and links in the folder of
 * pairgate's own files would lead what it writes elsewhere.
 */
async function refuseLinked(options: {
  readonly workspace: string;
  readonly configFile: string;
  readonly root: string;
}): Promise<void> {
  const { workspace, configFile, root } = options;
  const plain = join(await realpath(workspace), relative(resolve(workspace), dirname(configFile)));
  const linked = [...(plain === root ? [] : [dirname(configFile)])];
  for (const path of ["", "attempts", "runs", "setup", "base"].map((name) => join(root, STATE, name))) {
    if ((await lstat(path).catch(() => null))?.isSymbolicLink()) linked.push(path);
  }
  if (linked.length === 0) return;
  throw new PairgateError({
    message: "this is a link, and pairgate follows none to its configuration and its own files",
    hint: "Put a folder in its place.",
    place: { file: linked[0] ?? configFile },
  });
}

/** Brings a commit into a shallow clone where its remote gives it without asking who wants it. */
async function fetchCommit(repository: string, commit: string): Promise<void> {
  const there = await git(repository, "cat-file", "-e", `${commit}^{commit}`).then(
    () => true,
    () => false,
  );
  if (there) return;
  await git(repository, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit).catch(
    () => undefined,
  );
}

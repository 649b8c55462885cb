import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Run } from "../../src/domain/run.ts";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { looksOf } from "../../src/domain/sequence.ts";
import { type Comparison, type Verdict, verdictSchema } from "../../src/domain/verdict.ts";
import { benchFiles, makeScene, type Scene, type Shown, tasksOf } from "./scene.ts";

/** A scene with a repository in it, whose main has one commit: the files of the bench. */
export function repositoryOf(options: {
  readonly tasks: number;
  readonly files?: Readonly<Record<string, string>>;
}): Scene {
  const scene = makeScene({ ...benchFiles(tasksOf(options.tasks)), ...options.files });
  scene.git("init", "-q", "-b", "main");
  scene.commit("main");
  return scene;
}

/** The same, recorded. */
export async function recorded(
  options: Parameters<typeof repositoryOf>[0] & {
    readonly rounds?: number;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Promise<Scene> {
  const scene = repositoryOf(options);
  const rounds = options.rounds === undefined ? [] : ["--attempts", String(options.rounds)];
  const shown = await scene.start(["record", "--quiet", ...rounds], options.environment).ended;
  expect(shown, shown.stderr).toMatchObject({ exitCode: 0 });
  return scene;
}

/** What a gate of a single check came to. */
export interface Gated extends Shown {
  readonly verdict: Verdict;
  readonly comparison: Comparison;
  /** The run files that it left, by their purpose. */
  readonly runs: Readonly<Partial<Record<NonNullable<Run["manifest"]["purpose"]>, Run>>>;
}

/** How many attempts of its plan, of each arm, a verdict rests on. */
export function attemptsAtLook({ comparison, runs }: Gated): number {
  const plan = runs.candidate?.manifest.plan;
  if (plan == null) throw new Error("nothing was planned");
  const look = comparison.stopped?.look ?? (comparison.extension?.state === "used" ? 0 : plan.looks.length);
  const attempts = looksOf(plan).at(look - 1)?.attempts;
  if (attempts === undefined) throw new Error(`the plan has no look ${look}`);
  return attempts;
}

/** Runs `pairgate gate --json`; its temporary files go into a folder of its own, of which nothing must be left. */
export async function gate(
  scene: Scene,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Gated> {
  const before = new Set(runFiles(scene));
  const shown = await scene.start(["gate", "--json", ...args], { ...inOwnTmp(scene), ...environment }).ended;
  expect(shown.stdout, shown.stderr).not.toBe("");
  expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
  const verdict = verdictSchema.parse(JSON.parse(shown.stdout));
  const [comparison] = verdict.comparisons;
  if (comparison === undefined) throw new Error("nothing was compared");
  const fresh = runFiles(scene).filter((file) => !before.has(file));
  const runs = Object.fromEntries(fresh.map(readRun).map((run) => [run.manifest.purpose, run]));
  return { ...shown, verdict, comparison, runs };
}

/** A temporary folder of the scene's own; `leftBehind` takes it away. */
export function inOwnTmp(scene: Scene): Record<string, string> {
  mkdirSync(tmpOf(scene), { recursive: true });
  return { TMPDIR: tmpOf(scene) };
}

/** What a command that has ended should have removed: temporary folders, and worktrees that git knows of. */
export function leftBehind(scene: Scene): { folders: string[]; worktrees: string[] } {
  const folders = existsSync(tmpOf(scene)) ? readdirSync(tmpOf(scene)) : [];
  rmSync(tmpOf(scene), { recursive: true, force: true });
  if (!existsSync(join(scene.folder, ".git"))) return { folders, worktrees: [] };
  const listed = scene.git("worktree", "list", "--porcelain").split("\n");
  const worktrees = listed.filter((line) => line.startsWith("worktree ")).slice(1);
  return { folders, worktrees };
}

const tmpOf = (scene: Scene) => `${scene.folder}-tmp`;

export function runFiles(scene: Scene): string[] {
  const folder = join(scene.folder, ".pairgate/runs");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".run.jsonl"));
  return names.sort().map((name) => join(folder, name));
}

export function readRun(file: string): Run {
  return parseRunFile({ text: readFileSync(file, "utf8"), file }).run;
}

export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

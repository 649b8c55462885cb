import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { segment } from "../../baseline/paths.ts";
import { digestText } from "../../domain/digest.ts";
import type { Run } from "../../domain/run.ts";
import { formatRunFile, parseRunFile } from "../../domain/run-file.ts";
import { isFor, type MeasuredCheck, parseArtifactName } from "../../github/artifact-name.ts";
import type { Terminal } from "../terminal.ts";
import { temporaryFolder } from "./context.ts";

/** What `prepare` decided, and the files that the measuring jobs need for it: baselines, and what was begun before. */
export interface Prepared<H> {
  readonly handover: H;
  /** By path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where the prepared files of this job lie. */
export function preparedFolder({ env }: Pick<Terminal, "env">): string {
  return join(temporaryFolder(env), "pairgate-prepared");
}

interface Named {
  readonly suite: string;
  readonly candidate: string;
}

/** Where a baseline's run lies in the folder of prepared files. */
export function baselinePath(check: Named, id: string): string {
  return `${checkFolder(check)}/baseline/${segment(id)}.run.jsonl`;
}

/** Where a workflow puts the artifacts of this run's earlier attempts, each in a folder of its name. */
const ATTEMPTS = "attempts";

/** Where the base commit's configuration lies, where a clone was too shallow to have it. */
export const BASE_CONFIG = "base/pairgate.yml";

/** The base commit's configuration as `prepare` read it by the API; null where it had no need to. */
export async function readBaseConfig(folder: string): Promise<string | null> {
  // A relative path would lead into what is checked out.
  if (folder === "") return null;
  return readFile(join(folder, BASE_CONFIG), "utf8").catch(() => null);
}

/** Where a run lies that an earlier job began. */
export function earlierPath(check: Named, purpose: string): string {
  return `${checkFolder(check)}/earlier/${segment(purpose)}.run.jsonl`;
}

function checkFolder({ suite, candidate }: Named): string {
  return `${segment(suite)}/${segment(candidate)}`;
}

export async function writePrepared(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  // A folder that is there already, whoever made it, is none of this job's.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** How a baseline's run is named in a handover, so that a file can be told to be it. */
export function handedBaseline(run: Run): { readonly id: string; readonly digest: string } {
  return { id: run.manifest.id, digest: digestText(formatRunFile(run)) };
}

/** A prepared baseline's run, or null where it is not there or not the one that was handed over. */
export async function readBaseline(
  folder: string,
  check: Named,
  stored: { readonly id: string; readonly digest: string },
): Promise<Run | null> {
  const file = join(folder, baselinePath(check, stored.id));
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null || digestText(text) !== stored.digest ? null : parseRunFile({ text, file }).run;
}

/**
 * The run files that earlier jobs left, by the job, those first that count first: an earlier attempt of this workflow
 * run, whose artifacts were downloaded beside what was prepared, then what `prepare` found. A re-run of the failed jobs
 * keeps the first attempt's preparation, which knows of none.
 */
export async function begunFiles(folder: string, measured: MeasuredCheck): Promise<string[][]> {
  // A relative path would lead into what is checked out.
  if (folder === "") return [];
  const attempts = join(folder, ATTEMPTS);
  const named = (await namesIn(attempts))
    .filter((name) => isFor(name, measured))
    .sort((a, b) => attemptOf(b) - attemptOf(a));
  const places = [
    ...named.map((name) => join(attempts, name)),
    // A single artifact is given no folder of its own: https://github.com/actions/download-artifact/pull/416
    attempts,
    join(folder, dirname(earlierPath(measured, "candidate"))),
  ];
  const left: string[][] = [];
  for (const place of places) {
    const files = (await namesIn(place)).filter((name) => name.endsWith(".run.jsonl"));
    if (files.length > 0) left.push(files.map((name) => join(place, name)));
  }
  return left;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

function attemptOf(name: string): number {
  return parseArtifactName(name)?.runAttempt ?? 0;
}

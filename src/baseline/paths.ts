import type { Run } from "../domain/run.ts";
import type { Blessing } from "./blessing.ts";
import type { Epoch } from "./epoch.ts";
import type { CheckName, StoredEpoch, StoredRun } from "./store.ts";

/** Where epochs lie that hold for all checks, and below it the others. */
export const EPOCHS = "epochs";

/** `2026-11-22T07:32:05.123Z` as it stands in a file name: no colon, since Windows and artifacts refuse it. */
function stamp(instant: string): string {
  return new Date(instant).toISOString().replaceAll(":", "-");
}

/** A name as one path segment. Names of our own configuration pass unchanged; those of foreign files cannot climb out. */
export function segment(name: string): string {
  const safe = name
    .replaceAll(/[^A-Za-z0-9._-]+/gu, "-")
    .replaceAll(/^\.+/gu, "-")
    .slice(0, 100);
  return safe === "" ? "-" : safe;
}

/** A check's name as it stands in paths. */
export function checkSegments({ suite, candidate }: CheckName): string {
  return `${segment(suite)}/${segment(candidate)}`;
}

export function runFolder(check: CheckName): string {
  return `runs/${checkSegments(check)}`;
}

/**
 * `runs/<suite>/<candidate>/<UTC time>-<commit>.run.jsonl`, design section 4.
 * @param now for runs from elsewhere that tell no time
 */
export function runPath(run: Run, now: Date): string {
  const { suite, candidate, commit, createdAt } = run.manifest;
  const folder = runFolder({ suite: suite.name, candidate: candidate.name });
  const at = createdAt ?? run.end?.end ?? now.toISOString();
  return `${folder}/${stamp(at)}-${segment(commit.sha)}.run.jsonl`;
}

export function epochFolder(check: CheckName): string {
  return `${EPOCHS}/${checkSegments(check)}`;
}

/** `epochs/<suite>/<candidate>/<UTC time>-<commit>.json`, or directly under `epochs/` where it holds for all checks. */
export function epochPath({ suite, candidate, startedAt, commit }: Epoch): string {
  const folder = suite === null || candidate === null ? EPOCHS : epochFolder({ suite, candidate });
  return `${folder}/${stamp(startedAt)}-${segment(commit)}.json`;
}

export function blessingFolder(pullRequest: number | null): string {
  return `blessings/${pullRequest === null ? "none" : `pr${pullRequest}`}`;
}

/** `blessings/pr<N>/<UTC time>-<commit>.json`. */
export function blessingPath({ pullRequest, blessedAt, commit }: Blessing): string {
  return `${blessingFolder(pullRequest)}/${stamp(blessedAt)}-${segment(commit)}.json`;
}

/** What a run's file name tells, or null where it is not ours. */
export function parseRunPath(path: string): StoredRun | null {
  const told = parseName(path, ".run.jsonl");
  return told && { path, commit: told.commit, recordedAt: told.at };
}

/** What an epoch's file name tells, or null where it is not ours. */
export function parseEpochPath(path: string): StoredEpoch | null {
  const told = parseName(path, ".json");
  return told && { path, commit: told.commit, startedAt: told.at };
}

/** The path of the `count`th different file of one name: the second is `…~2.json`. */
export function numberedPath(path: string, count: number): string {
  return count === 1 ? path : path.replace(/(\.run\.jsonl|\.json)$/u, `~${count}$1`);
}

const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([A-Za-z0-9._-]+?)(?:~\d+)?$/u;

function parseName(path: string, suffix: string): { commit: string; at: string } | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!name.endsWith(suffix)) return null;
  const [, day, hour, minute, second, commit] = NAME.exec(name.slice(0, -suffix.length)) ?? [];
  const at = `${day}${hour}:${minute}:${second}`;
  return commit === undefined || Number.isNaN(Date.parse(at)) ? null : { commit, at };
}

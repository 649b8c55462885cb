import type { Run } from "../domain/run.ts";
import type { CheckName, Epoch, StoredRun } from "./store.ts";

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

export function runFolder({ suite, candidate }: CheckName): string {
  return `runs/${segment(suite)}/${segment(candidate)}`;
}

/** `runs/<suite>/<candidate>/<UTC time>-<commit>.run.jsonl`, design section 4. */
export function runPath(run: Run, now: Date): string {
  const { suite, candidate, commit, createdAt } = run.manifest;
  const folder = runFolder({ suite: suite.name, candidate: candidate.name });
  return `${folder}/${stamp(createdAt ?? now.toISOString())}-${segment(commit.sha)}.run.jsonl`;
}

export function epochPath(epoch: Epoch): string {
  return `epochs/${stamp(epoch.startedAt)}-${segment(epoch.commit)}.json`;
}

const RUN_NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([A-Za-z0-9._-]+?)(?:~\d+)?\.run\.jsonl$/u;

/** What a run's file name tells, or null where it is not ours. */
export function parseRunPath(path: string): StoredRun | null {
  const match = RUN_NAME.exec(path.slice(path.lastIndexOf("/") + 1));
  if (match === null) return null;
  const [, day, hour, minute, second, commit] = match;
  return { path, commit: commit ?? "", recordedAt: `${day}${hour}:${minute}:${second}` };
}

import { checkSegments, segment } from "./paths.ts";
import type { NewEntries } from "./store.ts";

/** No more names are listed in a title. */
const MOST_NAMED = 3;
const SHORT_COMMIT = 7;

/**
 * What is being added, in a line: `Record bench/agent at abc1234`. Names stand as they do in paths: those of run files
 * are foreign text, and a commit's message can mention people and close issues.
 */
export function commitTitle({ runs = [], epochs = [], blessings = [] }: NewEntries): string {
  if (runs.length > 0) {
    const checks = runs.map(({ manifest }) =>
      checkSegments({ suite: manifest.suite.name, candidate: manifest.candidate.name }),
    );
    return `Record ${listed(checks)} at ${commits(runs.map(({ manifest }) => manifest.commit.sha))}`;
  }
  if (blessings.length > 0) {
    const checks = blessings.flatMap((blessing) => blessing.checks.map(checkSegments));
    return `Bless ${listed(checks)} at ${commits(blessings.map(({ commit }) => commit))}`;
  }
  const checks = epochs.map(({ suite, candidate }) =>
    suite === null || candidate === null ? "all checks" : checkSegments({ suite, candidate }),
  );
  return `Start an epoch of ${listed(checks)} at ${commits(epochs.map(({ commit }) => commit))}`;
}

function commits(shas: readonly string[]): string {
  return listed(
    shas.map((sha) => (/^[0-9a-f]{40,}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : segment(sha))),
  );
}

function listed(names: readonly string[]): string {
  const different = [...new Set(names)];
  const more = different.length - MOST_NAMED;
  return `${different.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

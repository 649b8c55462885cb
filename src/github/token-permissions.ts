import type { GitHub } from "./client.ts";
import { answeredWith, GitHubError } from "./failure.ts";

/** Names of permissions as in a workflow: `contents`, `statuses`, `pull-requests`. */
export interface WritePermissions {
  readonly held: readonly string[];
  /** GitHub's answer did not tell. */
  readonly unknown: readonly string[];
}

const NOWHERE = "0".repeat(40);

/** A write that cannot succeed: where it is refused for its content, it was not refused for the token. */
interface Probe {
  readonly permission: string;
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is about is known to be there, so that "not found" means that the token may not. */
  readonly isThere: boolean;
}

/**
 * Which write permissions the token really has. Nothing says so, and nothing is changed to find out.
 * @param pullRequest one that is there; with null, of `pull-requests` only its lack can be told
 * @throws the reason of the client's signal where it was aborted
 */
export async function writePermissions(
  github: GitHub,
  { pullRequest }: { readonly pullRequest: number | null },
): Promise<WritePermissions> {
  const probes: readonly Probe[] = [
    {
      permission: "contents",
      route: "POST /repos/{owner}/{repo}/git/refs",
      parameters: { ref: "no-ref-at-all", sha: NOWHERE },
      isThere: true,
    },
    {
      permission: "statuses",
      route: "POST /repos/{owner}/{repo}/statuses/{sha}",
      parameters: { sha: NOWHERE, state: "no-state-at-all" },
      isThere: true,
    },
    {
      permission: "pull-requests",
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: pullRequest ?? 0, body: "" },
      isThere: pullRequest !== null,
    },
  ];
  const found = await Promise.all(
    probes.map(async (probe) => ({ permission: probe.permission, held: await isHeld(github, probe) })),
  );
  const named = (held: boolean | null) =>
    found.filter((probe) => probe.held === held).map(({ permission }) => permission);
  return { held: named(true), unknown: named(null) };
}

/** Null where the answer does not tell. */
async function isHeld(github: GitHub, { route, parameters, isThere }: Probe): Promise<boolean | null> {
  try {
    await github.request(route, parameters, { repeatable: true });
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.limited) return null;
    if (answeredWith(error, 422)) return true;
    if (answeredWith(error, 401, 403)) return false;
    return answeredWith(error, 404) && isThere ? false : null;
  }
}

import { PairgateError } from "../../domain/error.ts";
import { type Verdict, verdictSchema } from "../../domain/verdict.ts";
import { ownArtifacts } from "../../github/accept.ts";
import { artifactsNamed, downloadArtifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";

const LIMITS = { entries: 5, bytesPerEntry: 2 ** 25, bytes: 2 ** 25 } as const;

/** The name that a verdict travels by. */
export function verdictArtifact(of: { readonly pullRequest: number | null; readonly head: string }): string {
  return `pairgate-verdict-${of.pullRequest === null ? "group" : `pr${of.pullRequest}`}-${of.head}`;
}

/**
 * The newest verdict that this repository's own runs left of a commit, or null. A fork's run can upload anything under
 * any name, and counts for nothing.
 * @throws PairgateError where it is there and cannot be read
 */
export async function verdictOfCommit(options: {
  readonly github: GitHub;
  readonly pullRequest: number | null;
  readonly commit: string;
  readonly repositoryId: number;
}): Promise<Verdict | null> {
  const { github, pullRequest, commit, repositoryId } = options;
  const name = verdictArtifact({ pullRequest, head: commit });
  const own = ownArtifacts(await artifactsNamed(github, name), repositoryId);
  for (const artifact of own) {
    const files = await downloadArtifact(github, artifact, LIMITS);
    const bytes = files?.get("verdict.json");
    if (bytes === undefined) continue;
    const parsed = verdictSchema.safeParse(jsonOf(bytes.toString("utf8")));
    if (parsed.success) return parsed.data;
    throw new PairgateError({
      message: `the verdict in the artifact ${name} is not one of this version of pairgate`,
      hint: "Run the gate of that pull request again.",
    });
  }
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

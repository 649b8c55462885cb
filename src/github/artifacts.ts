import { z } from "zod";
import { shown } from "../config/shown.ts";
import { digestText } from "../domain/digest.ts";
import { PairgateError } from "../domain/error.ts";
import { newestFirst } from "./accept.ts";
import { understood } from "./answer.ts";
import { isFor, type MeasuredCheck, parseArtifactName } from "./artifact-name.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";
import { pages } from "./pages.ts";
import { type UnzipLimits, unzip } from "./unzip.ts";

export { earlierRuns, type WorkflowRun, workflowRun } from "./workflow-runs.ts";

/** What a workflow run uploaded. Its name is the uploader's choice; all else is GitHub's word. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive, in bytes. */
  readonly size: number;
  /** `sha256:` of the archive; null on servers that do not tell */
  readonly digest: string | null;
  readonly expired: boolean;
  readonly createdAt: string;
  /** 0 where GitHub no longer knows the run. */
  readonly runId: number;
  /** The run it came from. */
  readonly run: {
    readonly id: number;
    readonly headRepositoryId: number | null;
    readonly headSha: string | null;
    readonly headBranch: string | null;
  } | null;
}

/** An archive is never much larger than what it holds. */
const ARCHIVE_OVERHEAD = 2 ** 20;
const DOWNLOAD_MS = 300_000;

const artifactSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    size_in_bytes: z.number().min(0),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/u)
      .nullish(),
    expired: z.boolean(),
    created_at: z.string().nullish(),
    workflow_run: z
      .object({
        id: z.int(),
        head_repository_id: z.int().nullish(),
        head_sha: z.string().nullish(),
        head_branch: z.string().nullish(),
      })
      .nullish(),
  })
  .transform(
    ({ workflow_run: run, ...artifact }): Artifact => ({
      id: artifact.id,
      name: artifact.name,
      size: artifact.size_in_bytes,
      digest: artifact.digest ?? null,
      expired: artifact.expired,
      createdAt: artifact.created_at ?? "",
      runId: run?.id ?? 0,
      run:
        run == null
          ? null
          : {
              id: run.id,
              headRepositoryId: run.head_repository_id ?? null,
              headSha: run.head_sha ?? null,
              headBranch: run.head_branch ?? null,
            },
    }),
  );

/** Everything that a workflow run uploaded, in whichever attempt. */
export async function artifactsOfRun(github: GitHub, runId: number): Promise<readonly Artifact[]> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  return listed(github, route, { run_id: runId });
}

/** Artifacts of this name from any run, forks' included: see `ownArtifacts` and `whyNotAccepted`. */
export async function artifactsNamed(github: GitHub, name: string): Promise<readonly Artifact[]> {
  return listed(github, "GET /repos/{owner}/{repo}/actions/artifacts", { name });
}

/** Those of one check and treatment by their names: the newest run first, in it the newest attempt, then by shard. */
export function artifactsFor(artifacts: readonly Artifact[], measured: MeasuredCheck): readonly Artifact[] {
  const place = ({ name }: Artifact) => {
    const parsed = parseArtifactName(name);
    return { attempt: parsed?.runAttempt ?? 0, shard: parsed?.shard.index ?? 0 };
  };
  return newestFirst(artifacts.filter(({ name }) => isFor(name, measured))).toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    return b.runId - a.runId || other.attempt - one.attempt || one.shard - other.shard;
  });
}

/**
 * Downloads an artifact and unpacks it in memory.
 * @returns its files by name; null where it expired or was deleted
 * @throws PairgateError where it is larger than the limits, not what GitHub says was uploaded, or not an honest archive
 */
export async function downloadArtifact(
  github: GitHub,
  artifact: Artifact,
  limits: UnzipLimits,
): Promise<ReadonlyMap<string, Buffer> | null> {
  const maxBytes = limits.bytes + ARCHIVE_OVERHEAD;
  if (artifact.size > maxBytes) {
    throw refused(artifact, `is ${artifact.size} bytes large, and ${maxBytes} are allowed`);
  }
  const data = await archiveOf(github, artifact, maxBytes);
  if (data === null) return null;
  if (!(data instanceof ArrayBuffer)) throw refused(artifact, "did not arrive as an archive");
  const bytes = new Uint8Array(data);
  if (artifact.digest !== null && digestText(bytes) !== artifact.digest) {
    throw refused(artifact, "is not what was uploaded: its digest is not the one GitHub names");
  }
  return unzip(bytes, limits);
}

async function archiveOf(github: GitHub, artifact: Artifact, maxBytes: number): Promise<unknown> {
  try {
    // GitHub answers with an address of another host that is good for a minute; the client leaves the token out there.
    const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip";
    const asked = { artifact_id: artifact.id };
    return (await github.request(route, asked, { maxBytes, timeoutMs: DOWNLOAD_MS })).data;
  } catch (error) {
    if (answeredWith(error, 404, 410)) return null;
    throw error;
  }
}

async function listed(
  github: GitHub,
  route: string,
  query: Readonly<Record<string, unknown>>,
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for await (const page of pages(github, route, query, { list: "artifacts" })) {
    artifacts.push(...understood(z.array(artifactSchema), page, "artifacts"));
  }
  return artifacts;
}

function refused({ name }: Artifact, what: string): PairgateError {
  return new PairgateError({
    message: `the artifact ${shown(name)} ${what}`,
    hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
  });
}

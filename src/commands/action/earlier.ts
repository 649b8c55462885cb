import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { parseRunFile } from "../../domain/run-file.ts";
import { ownArtifacts, whyNotAccepted } from "../../github/accept.ts";
import { artifactName, type MeasuredCheck, parseArtifactName } from "../../github/artifact-name.ts";
import {
  type Artifact,
  artifactsFor,
  artifactsNamed,
  artifactsOfRun,
  downloadArtifact,
  earlierRuns,
  workflowRun,
} from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import type { ActionContext } from "./context.ts";

/** So many earlier runs of a pull request are looked through. */
const MOST_RUNS = 5;

/** What an artifact may hold: a suite of 500 tasks with 100 rounds and three arms stays far below. */
export const ARTIFACT_LIMITS = { entries: 20, bytesPerEntry: 2 ** 28, bytes: 2 ** 28 } as const;

/** Run files that came in an artifact, each by what it is of. */
export interface ArrivedRuns {
  readonly candidate: Run | null;
  readonly base: Run | null;
  readonly confirm: Run | null;
  readonly record: Run | null;
}

/**
 * The artifacts that count: of this run's own attempts, and of earlier runs of the same workflow for the same pull
 * request, asked from the API.
 */
export async function acceptableArtifacts(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly pullRequest: number | null;
  /** The branch of the pull request's head in this repository; null where it is elsewhere. */
  readonly headRef: string | null;
}): Promise<readonly Artifact[]> {
  const { context, github, pullRequest, headRef } = options;
  const { run, situation } = context;
  const own = run.id > 0 ? await artifactsOfRun(github, run.id) : [];
  const artifacts = [...own];
  if (pullRequest !== null && headRef !== null && run.workflow !== null) {
    const runs = await earlierRuns(github, {
      workflow: run.workflow,
      pullRequest,
      head: { ref: headRef },
      repositoryId: situation.repository.id,
      limit: MOST_RUNS + 1,
    });
    for (const earlier of runs.filter(({ id }) => id !== run.id).slice(0, MOST_RUNS)) {
      artifacts.push(...(await artifactsOfRun(github, earlier.id)));
    }
  }
  return artifacts.filter(({ expired, name }) => !expired && parseArtifactName(name) !== null);
}

/** So many attempts of a run may have been the one that measured a test. */
const MOST_ATTEMPTS = 5;

/**
 * The newest artifact of a test by its name alone, however many runs ago: a test that fell out of sight would be drawn
 * anew. Each run is asked of GitHub; also counted are those that a maintainer dispatched on the default branch.
 */
export async function artifactByName(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly measured: MeasuredCheck;
}): Promise<Artifact | null> {
  const { context, github, measured } = options;
  const { situation, run } = context;
  const { pullRequest } = measured;
  if (pullRequest === null || run.workflow === null) return null;
  const repositoryId = situation.repository.id;
  const named: Artifact[] = [];
  for (let runAttempt = 1; runAttempt <= MOST_ATTEMPTS; runAttempt += 1) {
    const name = artifactName({ ...measured, runAttempt, shard: { index: 1, count: 1 } });
    named.push(...ownArtifacts(await artifactsNamed(github, name), repositoryId));
  }
  // Whatever attempt it was: an older one may have been measured anew since.
  for (const artifact of artifactsFor(named, measured)) {
    if (artifact.expired) continue;
    const from = await workflowRun(github, artifact.runId);
    const expected = { workflow: run.workflow, repositoryId };
    const dispatched = from.event === "workflow_dispatch";
    const why = whyNotAccepted(from, {
      ...expected,
      event: dispatched ? "workflow_dispatch" : "pull_request",
      pullRequest: dispatched ? null : pullRequest,
    });
    // Anyone may dispatch a branch of his own, with a workflow of his own.
    const onDefault = !dispatched || from.headBranch === situation.repository.defaultBranch;
    if (why === null && onDefault) return artifact;
  }
  return null;
}

/** The newest artifact of a check and treatment, or null. */
export function newestFor(artifacts: readonly Artifact[], measured: MeasuredCheck): Artifact | null {
  return artifactsFor(artifacts, measured)[0] ?? null;
}

/** How many treatments of a check these artifacts are of, the given one included. */
export function treatmentsIn(artifacts: readonly Artifact[], measured: MeasuredCheck): number {
  const own = parseArtifactName(artifactName({ ...measured, runAttempt: 1, shard: { index: 1, count: 1 } }));
  const tried = new Set([own?.treatment]);
  for (const { name } of artifacts) {
    const parsed = parseArtifactName(name);
    if (parsed?.check === own?.check) tried.add(parsed?.treatment);
  }
  return tried.size;
}

/**
 * Downloads an artifact and reads its run files; what is no run file of this check counts for nothing.
 * @returns null where it expired meanwhile
 * @throws PairgateError where it is not what pairgate uploads
 */
export async function readArrived(github: GitHub, artifact: Artifact): Promise<ArrivedRuns | null> {
  const files = await downloadArtifact(github, artifact, ARTIFACT_LIMITS);
  if (files === null) return null;
  return runsIn(files, artifact.name);
}

/** @throws PairgateError where a file is no run file, or two are of one purpose */
export function runsIn(files: ReadonlyMap<string, Uint8Array>, artifact: string): ArrivedRuns {
  const found = new Map<string, Run>();
  for (const [name, bytes] of files) {
    if (!name.endsWith(".run.jsonl")) continue;
    const file = `${artifact}/${name}`;
    const { run } = parseRunFile({ text: new TextDecoder().decode(bytes), file });
    const purpose = run.manifest.purpose ?? "candidate";
    if (found.has(purpose)) {
      throw new PairgateError({
        message: `the artifact holds two run files of the purpose ${purpose}`,
        hint: "Upload the folder that the measuring step names in its output `folder`, and nothing else.",
        place: { file },
      });
    }
    found.set(purpose, run);
  }
  const of = (purpose: string) => found.get(purpose) ?? null;
  return { candidate: of("candidate"), base: of("base"), confirm: of("confirm"), record: of("record") };
}

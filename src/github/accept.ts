import type { Artifact } from "./artifacts.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** The run that a result must come from to count. */
export interface Expected {
  /** The workflow's file name, or its id. */
  readonly workflow: string | number;
  readonly event: string;
  /** The repository's own: a fork's run can upload anything under any name. */
  readonly repositoryId: number;
  /** null where there is none */
  readonly pullRequest: number | null;
}

/**
 * Why what a run uploaded does not count, or null where it does. All of it is GitHub's word on the run; what the upload
 * says of itself is never asked. Design section 4.
 */
export function whyNotAccepted(run: WorkflowRun, expected: Expected): string | null {
  const { workflow, event, repositoryId, pullRequest } = expected;
  if (!isOfWorkflow(run, workflow)) return `run ${run.id} is of another workflow`;
  if (run.event !== event) return `run ${run.id} was started by another event`;
  if (run.headRepositoryId !== repositoryId) return `run ${run.id} is of another repository's commit`;
  if (pullRequest !== null && !run.pullRequests.includes(pullRequest))
    return `run ${run.id} is not of pull request ${pullRequest}`;
  return null;
}

/** The artifacts of runs on the repository's own commits, newest first. */
export function ownArtifacts(artifacts: readonly Artifact[], repositoryId: number): readonly Artifact[] {
  return newestFirst(artifacts.filter(({ run }) => run?.headRepositoryId === repositoryId));
}

/** By when they were uploaded, the latest first. */
export function newestFirst(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

function isOfWorkflow({ workflowId, path }: WorkflowRun, workflow: string | number): boolean {
  if (typeof workflow === "number") return workflowId === workflow;
  // `.github/workflows/gate.yml`, at times with `@refs/heads/main` after it.
  return path.replace(/@.*$/u, "").split("/").at(-1) === workflow;
}

import { z } from "zod";
import { whyNotAccepted } from "./accept.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { pages } from "./pages.ts";
import { shaSchema } from "./sha.ts";

/** A workflow run as GitHub knows it: nothing in it can be forged by what the run itself did. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  /** Of the workflow's file, such as `.github/workflows/gate.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  /** null for some events, and where the branch is gone */
  readonly headBranch: string | null;
  /** null where the fork was deleted */
  readonly headRepositoryId: number | null;
  /** The open pull requests of the head branch; GitHub names none for a fork's. */
  readonly pullRequests: readonly number[];
  /** null while it runs */
  readonly conclusion: string | null;
  readonly createdAt: string;
}

/** A branch name that many forks share could fill pages with their runs. */
const MOST_PAGES = 5;

const runSchema = z
  .object({
    id: z.int(),
    workflow_id: z.int(),
    path: z.string().default(""),
    event: z.string(),
    head_sha: shaSchema,
    head_branch: z.string().nullish(),
    head_repository: z.object({ id: z.int() }).nullish(),
    pull_requests: z.array(z.object({ number: z.int() })).nullish(),
    conclusion: z.string().nullish(),
    created_at: z.string(),
  })
  .transform(
    (run): WorkflowRun => ({
      id: run.id,
      workflowId: run.workflow_id,
      path: run.path,
      event: run.event,
      headSha: run.head_sha,
      headBranch: run.head_branch ?? null,
      headRepositoryId: run.head_repository?.id ?? null,
      pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
      conclusion: run.conclusion ?? null,
      createdAt: run.created_at,
    }),
  );

/** Asks for one workflow run. */
export async function workflowRun(github: GitHub, id: number): Promise<WorkflowRun> {
  const { data } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
  return understood(runSchema, data, `workflow run ${id}`);
}

/**
 * The runs of a workflow for one pull request, newest first: those on the repository's own branch that GitHub itself
 * says are of this pull request.
 * @param options.workflow the workflow's file name, or its id
 */
export async function earlierRuns(
  github: GitHub,
  options: {
    readonly workflow: string | number;
    readonly pullRequest: number;
    readonly head: { readonly ref: string };
    readonly repositoryId: number;
    readonly limit: number;
  },
): Promise<readonly WorkflowRun[]> {
  const { workflow, pullRequest, head, repositoryId, limit } = options;
  const event = "pull_request";
  const accepted: WorkflowRun[] = [];
  let page = 0;
  const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
  const query = { workflow_id: workflow, event, branch: head.ref };
  for await (const entries of pages(github, route, query, { list: "workflow_runs" })) {
    const runs = understood(z.array(runSchema), entries, `the runs of workflow ${workflow}`);
    const mine = { workflow, event, repositoryId, pullRequest };
    accepted.push(...runs.filter((run) => whyNotAccepted(run, mine) === null));
    page += 1;
    if (accepted.length >= limit || page === MOST_PAGES) break;
  }
  return accepted
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
    .slice(0, Math.max(0, limit));
}

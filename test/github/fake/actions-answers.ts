/** A workflow run. What is left out is that of a pull request's run on a branch of the repository's own. */
export interface FakeRun {
  readonly id: number;
  readonly workflowId: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** null where the fork was deleted */
  readonly headRepositoryId: number | null;
  /** Numbers; GitHub lists none for a fork's run. */
  readonly pullRequests: readonly number[];
  readonly conclusion: string | null;
  readonly createdAt: string;
}

/** What a run uploaded. */
export interface FakeArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly digest: string | null;
  readonly createdAt: string;
  expired: boolean;
}

/** The repository they are in. */
interface At {
  /** Its address in the API. */
  readonly url: string;
  readonly repositoryId: number;
  readonly fullName: string;
}

/** A run in the form of the API. */
export const shownRun = (run: FakeRun, at: At) => ({
  id: run.id,
  name: "gate",
  head_branch: run.headBranch,
  head_sha: run.headSha,
  path: run.path,
  event: run.event,
  status: run.conclusion === null ? "in_progress" : "completed",
  conclusion: run.conclusion,
  workflow_id: run.workflowId,
  pull_requests: run.pullRequests.map((number) => ({
    id: 9000 + number,
    number,
    url: `${at.url}/pulls/${number}`,
    head: { ref: run.headBranch, sha: run.headSha, repo: { id: run.headRepositoryId } },
  })),
  created_at: run.createdAt,
  run_attempt: 1,
  repository: { id: at.repositoryId, full_name: at.fullName },
  head_repository: run.headRepositoryId === null ? null : { id: run.headRepositoryId },
});

/** An artifact in the form of the API; without its run where that is gone. */
export const shownArtifact = (artifact: FakeArtifact, run: FakeRun | undefined, at: At) => ({
  id: artifact.id,
  name: artifact.name,
  size_in_bytes: artifact.bytes.length,
  archive_download_url: `${at.url}/actions/artifacts/${artifact.id}/zip`,
  expired: artifact.expired,
  digest: artifact.digest,
  created_at: artifact.createdAt,
  workflow_run:
    run === undefined
      ? null
      : {
          id: run.id,
          repository_id: at.repositoryId,
          head_repository_id: run.headRepositoryId,
          head_branch: run.headBranch,
          head_sha: run.headSha,
        },
});

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type FakeArtifact, type FakeRun, shownArtifact, shownRun } from "./actions-answers.ts";
import type { FakeGitHub } from "./github.ts";
import { field, NOT_FOUND, paged, type Route } from "./route.ts";
import { type FakeStorage, startStorage } from "./storage.ts";
import { zip } from "./zip.ts";

export interface Upload {
  readonly runId: number;
  readonly name: string;
  /** By name; packed into an honest archive. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder whose files are packed, as when a job uploads what a step left. */
  readonly folder?: string;
  /** The archive as it is. */
  readonly archive?: Uint8Array;
  /** What the API says of it; null for none, and the truth where it is left out. */
  readonly digest?: string | null;
  readonly createdAt?: string;
}

/** Workflow runs and artifacts, of which the emulator can be told nothing. */
export interface FakeActions extends AsyncDisposable {
  /** The repository's own. */
  readonly repositoryId: number;
  readonly storage: FakeStorage["log"];
  /** Adds a run, or replaces the one of this id; returns its id. */
  addRun(run?: Partial<FakeRun>): number;
  /** Returns its id. */
  uploadArtifact(upload: Upload): number;
  /** The archive is gone, while the artifact is still listed. */
  expire(artifact: number): void;
}

const WORKFLOW = { id: 501, path: ".github/workflows/gate.yml" };

/** Adds workflow runs and artifacts to a fake GitHub, and starts the store that archives come from. */
export async function addFakeActions(fake: FakeGitHub): Promise<FakeActions> {
  const base = `/repos/${fake.owner}/${fake.repo}`;
  const repositoryId = Number(field((await fake.ask("GET", base)).body, "id"));
  const at = { url: `${fake.url}${base}`, repositoryId, fullName: `${fake.owner}/${fake.repo}` };
  const storage = await startStorage();
  const runs: FakeRun[] = [];
  const artifacts: FakeArtifact[] = [];
  const minute = (count: number) => new Date(Date.UTC(2026, 10, 1, 0, count)).toISOString();
  const byId = <T extends { readonly id: number }>(list: readonly T[], id: string | undefined) =>
    list.find((entry) => String(entry.id) === id);

  const newestFirst = <T extends { readonly createdAt: string; readonly id: number }>(list: readonly T[]) =>
    list.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);

  const oneRun: Route["answer"] = ({ params }) => {
    const run = byId(runs, params["id"]);
    return run === undefined ? NOT_FOUND : { status: 200, body: shownRun(run, at) };
  };

  const runsOfWorkflow: Route["answer"] = (call) => {
    const { workflow } = call.params;
    const [event, branch] = [call.query.get("event"), call.query.get("branch")];
    const fitting = newestFirst(runs).filter(
      (run) =>
        (String(run.workflowId) === workflow || run.path.endsWith(`/${workflow}`)) &&
        (event === null || run.event === event) &&
        (branch === null || run.headBranch === branch),
    );
    return paged(
      call,
      fitting.map((run) => shownRun(run, at)),
      (page) => ({
        total_count: fitting.length,
        workflow_runs: page,
      }),
    );
  };

  const listArtifacts: Route["answer"] = (call) => {
    const name = call.query.get("name");
    const fitting = newestFirst(artifacts).filter(
      (artifact) =>
        (call.params["id"] === undefined || String(artifact.runId) === call.params["id"]) &&
        (name === null || artifact.name === name),
    );
    return paged(
      call,
      fitting.map((artifact) => shownArtifact(artifact, byId(runs, String(artifact.runId)), at)),
      (page) => ({
        total_count: fitting.length,
        artifacts: page,
      }),
    );
  };

  const download: Route["answer"] = ({ params }) => {
    const artifact = byId(artifacts, params["id"]);
    if (artifact === undefined) return NOT_FOUND;
    if (artifact.expired) return { status: 410, body: { message: "Artifact has expired" } };
    return { status: 302, headers: { location: storage.sign(artifact.bytes) } };
  };

  const path = "/repos/:owner/:repo/actions";
  fake.routes.unshift(
    { method: "GET", path: `${path}/runs/:id`, answer: oneRun },
    { method: "GET", path: `${path}/runs/:id/artifacts`, answer: listArtifacts },
    { method: "GET", path: `${path}/workflows/:workflow/runs`, answer: runsOfWorkflow },
    { method: "GET", path: `${path}/artifacts`, answer: listArtifacts },
    { method: "GET", path: `${path}/artifacts/:id/zip`, answer: download },
  );

  return {
    repositoryId,
    storage: storage.log,

    addRun(run = {}) {
      const id = run.id ?? 7000 + runs.length;
      const made: FakeRun = {
        workflowId: WORKFLOW.id,
        path: WORKFLOW.path,
        event: "pull_request",
        headSha: "a".repeat(40),
        headBranch: "try",
        headRepositoryId: repositoryId,
        pullRequests: [],
        conclusion: "success",
        createdAt: minute(runs.length),
        ...run,
        id,
      };
      const known = runs.findIndex((other) => other.id === id);
      if (known < 0) runs.push(made);
      else runs[known] = made;
      return id;
    },

    uploadArtifact({ runId, name, files = {}, folder, archive, digest, createdAt }) {
      const entries = { ...files, ...(folder === undefined ? {} : filesBelow(folder)) };
      const bytes =
        archive ?? zip(Object.entries(entries).map(([entry, content]) => ({ name: entry, content })));
      const id = 3000 + artifacts.length;
      const truth = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      artifacts.push({
        id,
        runId,
        name,
        bytes,
        digest: digest === undefined ? truth : digest,
        createdAt: createdAt ?? minute(artifacts.length),
        expired: false,
      });
      return id;
    },

    expire(artifact) {
      const found = byId(artifacts, String(artifact));
      if (found !== undefined) found.expired = true;
    },

    [Symbol.asyncDispose]: () => storage.close(),
  };
}

function filesBelow(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).replaceAll(sep, "/"), readFileSync(file)]),
  );
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addFakeActions, type FakeActions } from "../github/fake/actions.ts";
import { answerFromClone, type HubPull } from "../github/fake/clone-routes.ts";
import { type FakeGitHub, startFakeGitHub } from "../github/fake/github.ts";
import { makePrivate } from "../github/fake/private.ts";
import { type FakeToken, READ_TOKEN } from "../github/fake/tokens.ts";
import { checkouts } from "./hub-checkout.ts";
import { type GateJobs, type GateOptions, workflow } from "./hub-jobs.ts";
import { type EventOf, runStep, type Step, type StepOptions } from "./hub-step.ts";
import { makeScene, type Scene } from "./scene.ts";

export type { GateJobs, GateOptions } from "./hub-jobs.ts";
export type { EventOf, Step, StepOptions } from "./hub-step.ts";

/** A repository on a GitHub of our own, with the built Action to run for its events as gate.yml and record.yml do. */
export interface Hub extends AsyncDisposable {
  /** As payloads name it. */
  readonly repository: { readonly id: number; readonly full_name: string; readonly default_branch: string };
  readonly scene: Scene;
  readonly fake: FakeGitHub;
  readonly actions: FakeActions;
  readonly pulls: Map<number, HubPull>;
  /** Opens a pull request of the branch's changes; `main` is checked out afterwards. */
  open(options: {
    readonly files: Readonly<Record<string, string>>;
    readonly fork?: boolean;
    readonly author?: string;
    readonly branch?: string;
  }): Promise<HubPull>;
  /** Adds a commit to a pull request. */
  push(pull: HubPull, files: Readonly<Record<string, string>>): void;
  /** Merges it, as a person would; returns main's new commit. */
  merge(pull: HubPull): string;
  /** The event of a pull request, its test merge to be checked out. */
  eventOf(pull: HubPull, name?: "pull_request" | "pull_request_target", action?: string): EventOf;
  pushEvent(before: string | null): EventOf;
  step(options: StepOptions): Promise<Step>;
  /** Runs prepare, measure and publish as jobs of one workflow run, with artifacts between them. */
  gate(event: EventOf, options?: GateOptions): Promise<GateJobs>;
  /** Runs prepare, measure and record. */
  record(event: EventOf, options?: GateOptions): Promise<GateJobs>;
}

export interface HubOptions {
  /** Tokens beside those that every fake GitHub knows. */
  readonly tokens?: readonly FakeToken[];
  readonly defaultBranch?: string;
  /** Where a workflow's token reads only what it is granted. */
  readonly isPrivate?: boolean;
  /** The API's path, as on a server of one's own: `/api/v3`. */
  readonly basePath?: string;
}

export async function openHub(
  files: Readonly<Record<string, string>>,
  { tokens = [], defaultBranch = "main", isPrivate = false, basePath = "" }: HubOptions = {},
): Promise<Hub> {
  const scene = makeScene(files);
  scene.git("init", "-q", "-b", defaultBranch);
  scene.commit("first");
  const fake = await startFakeGitHub({ tokens, basePath });
  const actions = await addFakeActions(fake);
  const pulls = new Map<number, HubPull>();
  answerFromClone(fake, scene.folder, pulls);
  if (isPrivate) makePrivate(fake);
  const jobs = mkdtempSync(join(tmpdir(), "pairgate-jobs-"));
  const repository = { id: actions.repositoryId, full_name: "octo/agent", default_branch: defaultBranch };
  const checkout = checkouts({ jobs, repository: scene.folder });
  scene.git("config", "uploadpack.allowAnySHA1InWant", "true");

  const hub: Hub = {
    repository,
    scene,
    fake,
    actions,
    pulls,

    async open({ files: changed, fork = false, author = "alice", branch }) {
      const base = scene.git("rev-parse", defaultBranch);
      const dummy = await fake.createCommit({
        parents: [],
        files: { a: String(Math.random()) },
      });
      await fake.setBranch(`pr-${pulls.size}`, dummy);
      const number = await fake.createPullRequest({ head: `pr-${pulls.size}` });
      const ref = branch ?? `change-${number}`;
      scene.git("checkout", "-q", "-B", ref, defaultBranch);
      scene.write(changed);
      const sha = scene.commit(`change ${number}`);
      scene.git("checkout", "-q", defaultBranch);
      const pull: HubPull = {
        number,
        head: {
          sha,
          ref,
          repositoryId: fork ? 999 : actions.repositoryId,
          repository: fork ? `${author}/agent` : "octo/agent",
        },
        base: { sha: base, ref: defaultBranch },
        author,
        state: "open",
        mergedAt: null,
        mergeCommitSha: null,
      };
      pulls.set(number, pull);
      return pull;
    },

    push(pull, changed) {
      scene.git("checkout", "-q", pull.head.ref);
      scene.write(changed);
      pull.head.sha = scene.commit("more");
      scene.git("checkout", "-q", defaultBranch);
    },

    merge(pull) {
      scene.git("merge", "-q", "--no-ff", "-m", `Merge pull request #${pull.number}`, pull.head.sha);
      const sha = scene.git("rev-parse", "HEAD");
      Object.assign(pull, { state: "closed", mergedAt: new Date().toISOString(), mergeCommitSha: sha });
      return sha;
    },

    eventOf(pull, name = "pull_request", act = "synchronize") {
      scene.git("checkout", "-q", "--detach", defaultBranch);
      scene.git("merge", "-q", "--no-ff", "-m", "test merge", pull.head.sha);
      const merge = scene.git("rev-parse", "HEAD");
      scene.git("update-ref", `refs/pull/${pull.number}/merge`, merge);
      scene.git("checkout", "-q", defaultBranch);
      return {
        name,
        pull,
        checkout: name === "pull_request" ? merge : null,
        payload: {
          action: act,
          number: pull.number,
          repository,
          sender: { login: pull.author },
          pull_request: {
            number: pull.number,
            draft: false,
            user: { login: pull.author },
            head: {
              sha: pull.head.sha,
              ref: pull.head.ref,
              repo: { id: pull.head.repositoryId, full_name: pull.head.repository },
            },
            base: {
              sha: scene.git("rev-parse", defaultBranch),
              ref: defaultBranch,
              repo: { id: repository.id, full_name: repository.full_name },
            },
          },
        },
      };
    },

    pushEvent(before) {
      const after = scene.git("rev-parse", defaultBranch);
      return {
        name: "push",
        pull: null,
        checkout: after,
        payload: {
          ref: `refs/heads/${defaultBranch}`,
          before: before ?? "0".repeat(40),
          after,
          deleted: false,
          repository,
          sender: { login: "alice" },
        },
      };
    },

    step: (options) =>
      runStep(
        { apiUrl: fake.url, repositoryId: actions.repositoryId, defaultBranch },
        { ...options, workspace: options.workspace ?? checkout(options.event.checkout) },
      ),

    gate: (event, options = {}) => run(event, "publish", options),
    record: (event, options = {}) => run(event, "record", options),

    async [Symbol.asyncDispose]() {
      await actions[Symbol.asyncDispose]();
      await fake.close();
      scene[Symbol.dispose]();
      rmSync(jobs, { recursive: true, force: true, maxRetries: 3 });
    },
  };

  const run = workflow({ hub, checkout, defaultBranch });
  return hub;
}

export { READ_TOKEN };

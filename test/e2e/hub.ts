import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addFakeActions, type FakeActions } from "../github/fake/actions.ts";
import type { FakeRun } from "../github/fake/actions-answers.ts";
import { answerFromClone, type HubPull } from "../github/fake/clone-routes.ts";
import { type FakeGitHub, startFakeGitHub } from "../github/fake/github.ts";
import { makePrivate } from "../github/fake/private.ts";
import { BOT_TOKEN, type FakeToken, READ_TOKEN } from "../github/fake/tokens.ts";
import { makeScene, type Scene } from "./scene.ts";

const action = fileURLToPath(new URL("../../dist/action/index.js", import.meta.url));
const WORKFLOW = "pairgate.yml";
/** Events whose base commit is not the first parent of what is checked out. */
const AFAR = new Set(["merge_group", "workflow_dispatch"]);

/** What a step of the built Action left. */
export interface Step {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The job's folder. */
  readonly workspace: string;
}

/** The jobs of gate.yml. */
export interface GateJobs {
  readonly prepare: Step;
  readonly measure: readonly Step[];
  /** Null where there was nothing to publish. */
  readonly publish: Step | null;
}

export interface EventOf {
  readonly name: string;
  readonly payload: unknown;
  /** What is checked out; null for jobs without a checkout. */
  readonly checkout: string | null;
  readonly pull: HubPull | null;
  /** What the API tells of the run that it starts, where that is not what a pull request's own run is. */
  readonly run?: Partial<FakeRun>;
}

export interface StepOptions {
  readonly mode: string;
  readonly event: EventOf;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: FakeToken | null;
  readonly runId?: number;
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the step as a cancelled job does, once the log holds this. */
  readonly cancelWhen?: RegExp;
}

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

export interface GateOptions {
  readonly runId?: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: FakeToken;
  readonly measureEnv?: Readonly<Record<string, string>>;
  /** Of the measuring jobs. */
  readonly cancelWhen?: RegExp;
  /** A re-run of failed jobs keeps what prepare gave, and runs no measuring job again that succeeded. */
  readonly prepared?: Step;
  /** How the jobs with a checkout check out; as actions/checkout with fetch-depth: 2 where it is left out. */
  readonly clone?: Clone;
}

/** How a job checks out. */
export interface Clone {
  readonly depth?: number;
  /** A commit that is checked out in .pairgate/base, where the clone's own remote would not give it. */
  readonly beside?: string | undefined;
  /** What a step between checkout and pairgate does. */
  readonly after?: (workspace: string) => void;
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
  let runs = 8000;
  /** What the measuring jobs of each run uploaded, in the order of their attempts. */
  const measured = new Map<
    number,
    readonly {
      readonly check: string;
      readonly exitCode: number | null;
      readonly artifact: string;
      readonly folder: string;
    }[]
  >();
  let places = 0;
  const repository = { id: actions.repositoryId, full_name: "octo/agent", default_branch: defaultBranch };
  const place = () => {
    places += 1;
    const folder = join(jobs, `job-${places}`);
    mkdirSync(folder);
    return folder;
  };
  const checkout = (commit: string | null, { depth = 2, after, beside }: Clone = {}) => {
    const folder = place();
    const workspace = join(folder, "work");
    mkdirSync(workspace);
    if (commit === null) return workspace;
    // As actions/checkout with fetch-depth: 2 and without credentials.
    const git = (...args: string[]) => execFileSync("git", ["-C", workspace, ...args], { stdio: "pipe" });
    git("init", "-q");
    git("remote", "add", "origin", `file://${scene.folder}`);
    git("fetch", "-q", `--depth=${depth}`, "origin", commit);
    git("checkout", "-q", "--detach", commit);
    if (beside !== undefined) {
      const base = join(workspace, ".pairgate", "base");
      execFileSync("git", ["clone", "-q", "-n", `file://${scene.folder}`, base], { stdio: "pipe" });
      execFileSync("git", ["-C", base, "checkout", "-q", "--detach", beside], { stdio: "pipe" });
      // A private repository gives nothing to who does not say who it is, and no credential was left.
      git("remote", "remove", "origin");
    }
    after?.(workspace);
    return workspace;
  };
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

    async step({ mode, event, inputs = {}, token = BOT_TOKEN, ...options }) {
      const workspace = options.workspace ?? checkout(event.checkout);
      const temp = join(workspace, "..");
      const file = (name: string, text = "") => {
        const path = join(temp, `${name}-${Math.random().toString(36).slice(2)}`);
        writeFileSync(path, text);
        return path;
      };
      const [output, summary] = [file("output"), file("summary")];
      mkdirSync(join(temp, "temp"), { recursive: true });
      const env: Record<string, string> = {
        PATH: process.env["PATH"] ?? "",
        HOME: process.env["HOME"] ?? "",
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: fake.url,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_REPOSITORY: "octo/agent",
        GITHUB_REPOSITORY_ID: String(actions.repositoryId),
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file("event", JSON.stringify(event.payload)),
        GITHUB_SHA: event.checkout ?? "",
        GITHUB_REF: `refs/heads/${defaultBranch}`,
        GITHUB_WORKFLOW_REF: `octo/agent/.github/workflows/${WORKFLOW}@refs/heads/${defaultBranch}`,
        GITHUB_RUN_ID: String(options.runId ?? 8000),
        GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_ENV: file("env"),
        GITHUB_PATH: file("path"),
        RUNNER_TEMP: join(temp, "temp"),
        ACTIONS_RUNTIME_TOKEN: "not-for-agents",
        INPUT_MODE: mode,
        INPUT_TOKEN: token?.name ?? "",
        ...options.env,
      };
      for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
      const child = spawn(process.execPath, [action], { env, cwd: workspace });
      let log = "";
      let cancelled = false;
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          log += text;
          // Once, as the runner does.
          if (!cancelled && options.cancelWhen?.test(log) === true) cancelled = child.kill("SIGINT");
        });
      }
      const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
      return {
        exitCode,
        log,
        workspace,
        outputs: outputsIn(readFileSync(output, "utf8")),
        summary: readFileSync(summary, "utf8"),
      };
    },

    gate: (event, options = {}) => jobsOf(event, "publish", options),
    record: (event, options = {}) => jobsOf(event, "record", options),

    async [Symbol.asyncDispose]() {
      await actions[Symbol.asyncDispose]();
      await fake.close();
      scene[Symbol.dispose]();
      rmSync(jobs, { recursive: true, force: true, maxRetries: 3 });
    },
  };

  async function jobsOf(event: EventOf, last: "publish" | "record", options: GateOptions): Promise<GateJobs> {
    runs += 1;
    const runId = options.runId ?? runs;
    const { attempt = 1, inputs = {}, token = BOT_TOKEN } = options;
    actions.addRun({
      id: runId,
      path: `.github/workflows/${WORKFLOW}`,
      event: event.name,
      headSha: event.pull?.head.sha ?? event.checkout ?? "",
      headBranch: event.pull?.head.ref ?? defaultBranch,
      headRepositoryId: event.pull?.head.repositoryId ?? actions.repositoryId,
      // GitHub names none for a fork's.
      pullRequests:
        event.pull === null || event.pull.head.repositoryId !== actions.repositoryId
          ? []
          : [event.pull.number],
      ...event.run,
    });
    const common = { event, runId, attempt };
    const prepare =
      options.prepared ??
      (await hub.step({
        ...common,
        mode: "prepare",
        workspace: checkout(event.checkout, { depth: AFAR.has(event.name) ? 100 : 2, ...options.clone }),
        inputs,
        token,
      }));
    const { plan = "", checks = "[]" } = prepare.outputs;
    const prepared = prepare.outputs["prepared-folder"] ?? "";
    const measure: Step[] = [];
    const before = measured.get(runId) ?? [];
    if (prepare.outputs["measure"] === "true") {
      // As actions/download-artifact with a pattern: of a single one, the files have no folder of its name.
      for (const { artifact, folder } of before)
        cpSync(folder, join(prepared, "attempts", before.length === 1 ? "" : artifact), { recursive: true });
      for (const check of JSON.parse(checks) as string[]) {
        // Of a re-run of failed jobs, those that succeeded are no part.
        const last = before.findLast((job) => job.check === check);
        if (options.prepared !== undefined && last?.exitCode === 0) continue;
        const beside = AFAR.has(event.name) ? prepare.outputs["base"] : undefined;
        const workspace = checkout(prepare.outputs["commit"] ?? event.checkout, {
          beside,
          ...options.clone,
        });
        const step = await hub.step({
          ...common,
          mode: "measure",
          workspace,
          token: null,
          inputs: { ...inputs, plan, prepared, check },
          ...(options.measureEnv === undefined ? {} : { env: options.measureEnv }),
          ...(options.cancelWhen === undefined ? {} : { cancelWhen: options.cancelWhen }),
        });
        measure.push(step);
        const { artifact = "", folder = "" } = step.outputs;
        if (artifact === "" || readdirSync(folder).length === 0) continue;
        if (before.some((job) => job.artifact === artifact)) throw new Error(`${artifact} is there already`);
        actions.uploadArtifact({ runId, name: artifact, folder, createdAt: new Date().toISOString() });
        measured.set(runId, [
          ...(measured.get(runId) ?? []),
          { check, exitCode: step.exitCode, artifact, folder },
        ]);
      }
    }
    if (prepare.outputs[last] !== "true") return { prepare, measure, publish: null };
    const publish = await hub.step({
      ...common,
      mode: last,
      workspace: checkout(null),
      token,
      inputs: { ...inputs, plan, prepared },
    });
    const { "verdict-artifact": name = "", "verdict-folder": folder = "" } = publish.outputs;
    if (name !== "") actions.uploadArtifact({ runId, name, folder, createdAt: new Date().toISOString() });
    return { prepare, measure, publish };
  }

  return hub;
}

export { READ_TOKEN };

/** Reads a file of step outputs: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gmu)) {
    outputs[match[1] ?? ""] = match[3] ?? "";
  }
  return outputs;
}

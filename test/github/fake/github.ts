import { answererFrom } from "./answerer.ts";
import { fakeCollaborators, type Role } from "./collaborators.ts";
import { fakeComments, type Reaction } from "./comments.ts";
import { type Dispatch, fakeDispatches } from "./dispatches.ts";
import { type Fault, Faults } from "./faults.ts";
import { type Logged, startFront } from "./front.ts";
import { type FakeGit, fakeGit } from "./git.ts";
import { fakePulls, type PullFile } from "./pulls.ts";
import { field, type Reply, type Route } from "./route.ts";
import { fakeStatuses } from "./statuses.ts";
import { type FakeToken, OWNER_TOKEN, TOKENS } from "./tokens.ts";
import { startUpstream } from "./upstream.ts";

/** A GitHub with one repository, for tests; also for other processes, by its address alone. */
export interface FakeGitHub extends AsyncDisposable {
  /** The API's address. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  /** Every request from outside, in the order they came. */
  readonly log: Logged[];
  /** Routes that are asked before the emulator; more may be added at any time. */
  readonly routes: Route[];
  /** Of every answer, in milliseconds. */
  latencyMs: number;
  fail(fault: Fault): void;
  /** No fault is waiting any more. */
  recover(): void;

  /** Newest first. */
  readonly statuses: ReadonlyMap<string, readonly unknown[]>;
  readonly reactions: readonly Reaction[];
  readonly dispatches: readonly Dispatch[];
  readonly roles: Map<string, Role>;
  readonly pullFiles: Map<number, readonly PullFile[]>;
  readonly pullsOfCommit: Map<string, readonly number[]>;
  readonly git: FakeGit;

  /** Asks the API past log and faults; as the owner unless said. Throws where it is refused. */
  ask(method: string, path: string, body?: unknown, token?: FakeToken): Promise<Reply>;
  /** A commit with exactly these files. */
  createCommit(options: {
    readonly parents?: readonly string[];
    readonly files: Readonly<Record<string, string>>;
    readonly message?: string;
  }): Promise<string>;
  /** Makes a branch, or moves it. */
  setBranch(name: string, commit: string): Promise<void>;
  /** The commit of a branch, or null. */
  branch(name: string): Promise<string | null>;
  /** Returns its number. */
  createPullRequest(options: {
    readonly head: string;
    readonly base?: string;
    readonly title?: string;
  }): Promise<number>;
  /** A comment by the token's user; returns its id. */
  comment(pullRequest: number, body: string, token: FakeToken): Promise<number>;
  comments(pullRequest: number): Promise<{ id: number; body: string; login: string }[]>;
  close(): Promise<void>;
}

export async function startFakeGitHub(
  options: {
    /** Its owner is a person. */
    readonly repository?: string;
    readonly tokens?: readonly FakeToken[];
    readonly routes?: readonly Route[];
    /** The address's path, as on a server of one's own: `/api/v3`. */
    readonly basePath?: string;
    readonly empty?: boolean;
  } = {},
): Promise<FakeGitHub> {
  const [owner = "", repo = ""] = (options.repository ?? "octo/agent").split("/");
  const asOwner = { ...OWNER_TOKEN, login: owner };
  const tokens = [asOwner, ...TOKENS.filter((token) => token !== OWNER_TOKEN), ...(options.tokens ?? [])];
  const empty = options.empty ?? false;
  const upstream = await startUpstream({ owner, repo, tokens, empty });
  const faults = new Faults();
  const log: Logged[] = [];

  const base = `/repos/${owner}/${repo}`;
  const git = fakeGit({ empty, ask: (path) => raw("GET", path) });
  const comments = fakeComments();
  const { dispatches, ...dispatching } = fakeDispatches();
  const { roles, ...collaborating } = fakeCollaborators();
  const pulls = fakePulls((path) => ask("GET", path));
  const statuses = fakeStatuses(
    async (sha) => (await raw("GET", `${base}/git/commits/${sha}`)).status === 200,
  );
  const routes: Route[] = [
    ...(options.routes ?? []),
    ...[git, comments, dispatching, collaborating, pulls, statuses].flatMap((part) => part.routes),
  ];
  const state = { basePath: options.basePath ?? "", tokens, faults, log, latencyMs: 0 };
  const answer = answererFrom(routes, upstream);
  const front = await startFront(state, answer);

  function raw(method: string, path: string, body?: unknown, token = asOwner): Promise<Reply> {
    const { pathname, searchParams } = new URL(path, front.url);
    return answer({ method, path: pathname, query: searchParams, body, token, url: front.url });
  }

  async function ask(method: string, path: string, body?: unknown, token?: FakeToken): Promise<Reply> {
    const reply = await raw(method, path, body, token);
    if (reply.status < 400) return reply;
    throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  }

  const branch: FakeGitHub["branch"] = async (name) => {
    const reply = await raw("GET", `${base}/git/ref/heads/${name}`);
    return reply.status === 404 ? null : String(field(field(reply.body, "object"), "sha"));
  };
  const close = async () => {
    await front.close();
    await upstream.close();
  };

  return {
    url: front.url,
    owner,
    repo,
    log,
    routes,
    git,
    roles,
    dispatches,
    reactions: comments.reactions,
    statuses: statuses.bySha,
    pullFiles: pulls.files,
    pullsOfCommit: pulls.byCommit,
    get latencyMs() {
      return state.latencyMs;
    },
    set latencyMs(value) {
      state.latencyMs = value;
    },
    fail: (fault) => faults.add(fault),
    recover: () => faults.clear(),
    ask,
    branch,

    async createCommit({ parents = [], files, message = "A commit" }) {
      const tree = Object.entries(files).map(([path, content]) => ({
        path,
        content,
        mode: "100644",
        type: "blob",
      }));
      const { body } = await ask("POST", `${base}/git/trees`, { tree });
      const commit = await ask("POST", `${base}/git/commits`, { message, tree: field(body, "sha"), parents });
      return String(field(commit.body, "sha"));
    },

    async setBranch(name, commit) {
      if ((await branch(name)) === null)
        await ask("POST", `${base}/git/refs`, { ref: `refs/heads/${name}`, sha: commit });
      else await ask("PATCH", `${base}/git/refs/heads/${name}`, { sha: commit, force: true });
    },

    async createPullRequest({ head, base: onto = "main", title = "A pull request" }) {
      const { body } = await ask("POST", `${base}/pulls`, { head, base: onto, title });
      return Number(field(body, "number"));
    },

    async comment(pullRequest, body, token) {
      const reply = await ask("POST", `${base}/issues/${pullRequest}/comments`, { body }, token);
      return Number(field(reply.body, "id"));
    },

    async comments(pullRequest) {
      const { body } = await ask("GET", `${base}/issues/${pullRequest}/comments?per_page=100`);
      return (body as readonly unknown[]).map((entry) => ({
        id: Number(field(entry, "id")),
        body: String(field(entry, "body")),
        login: String(field(field(entry, "user"), "login")),
      }));
    },

    close,
    [Symbol.asyncDispose]: close,
  };
}

import { type Call, field, paged, type Reply, type Route, refused } from "./route.ts";

const STATES = ["pending", "success", "failure", "error"];

/** Commit statuses, which the emulator does not know. */
export function fakeStatuses(commitExists: (sha: string) => Promise<boolean>): {
  readonly routes: readonly Route[];
  /** Newest first, by commit. */
  readonly bySha: ReadonlyMap<string, readonly unknown[]>;
} {
  const bySha = new Map<string, unknown[]>();
  let id = 0;

  async function create({ params, body, token, url }: Call): Promise<Reply> {
    const sha = params["sha"] ?? "";
    const [state, description, target] = ["state", "description", "target_url"].map((name) =>
      field(body, name),
    );
    if (!STATES.includes(String(state))) return refused("state is not included in the list");
    if (typeof description === "string" && description.length > 140)
      return refused("description is too long (maximum is 140 characters)");
    if (!(await commitExists(sha)))
      return { status: 422, body: { message: `No commit found for SHA: ${sha}` } };
    id += 1;
    const status = {
      id,
      url: `${url}/statuses/${sha}`,
      state,
      description: description ?? null,
      target_url: target ?? null,
      context: field(body, "context") ?? "default",
      created_at: new Date(Date.UTC(2026, 0, 1, 0, 0, id)).toISOString(),
      creator: token === null ? null : { login: token.login, type: token.type },
    };
    bySha.set(sha, [status, ...(bySha.get(sha) ?? [])]);
    return { status: 201, body: status };
  }

  const list = (call: Call) => paged(call, bySha.get(call.params["sha"] ?? "") ?? []);

  function combined({ params }: Call): Reply {
    const latest = new Map<unknown, unknown>();
    for (const status of bySha.get(params["sha"] ?? "") ?? []) {
      const context = field(status, "context");
      if (!latest.has(context)) latest.set(context, status);
    }
    const statuses = [...latest.values()];
    const states = statuses.map((status) => field(status, "state"));
    const bad = states.some((state) => state === "failure" || state === "error");
    const state = bad ? "failure" : states.length === 0 || states.includes("pending") ? "pending" : "success";
    return { status: 200, body: { state, sha: params["sha"], statuses, total_count: statuses.length } };
  }

  return {
    bySha,
    routes: [
      { method: "POST", path: "/repos/:owner/:repo/statuses/:sha", answer: create },
      { method: "GET", path: "/repos/:owner/:repo/commits/:sha/statuses", answer: list },
      { method: "GET", path: "/repos/:owner/:repo/commits/:sha/status", answer: combined },
    ],
  };
}

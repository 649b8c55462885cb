import type { Reply } from "./route.ts";

type Access = "read" | "write";

/** A token as GitHub would know it. */
export interface FakeToken {
  readonly name: string;
  readonly login: string;
  readonly type: "Bot" | "User";
  /** Names as in the API: `pull_requests`. A person's token needs none. */
  readonly permissions: Readonly<Record<string, Access>>;
}

const ACTIONS = { login: "github-actions[bot]", type: "Bot" } as const;

/** `GITHUB_TOKEN` with every permission that pairgate asks for. */
export const BOT_TOKEN: FakeToken = {
  ...ACTIONS,
  name: "ghs_bot",
  permissions: { contents: "write", pull_requests: "write", statuses: "write", actions: "write" },
};
/** `GITHUB_TOKEN` in a run from a fork, or where nothing is granted. */
export const READ_TOKEN: FakeToken = {
  ...ACTIONS,
  name: "ghs_read",
  permissions: { contents: "read", pull_requests: "read", statuses: "read", actions: "read" },
};
/** An App that is not pairgate's. */
export const OTHER_BOT_TOKEN: FakeToken = {
  name: "ghs_other",
  login: "other-app[bot]",
  type: "Bot",
  permissions: BOT_TOKEN.permissions,
};
export const USER_TOKEN: FakeToken = { name: "ghp_alice", login: "alice", type: "User", permissions: {} };
/** The repository's owner, by whom the fake itself acts. */
export const OWNER_TOKEN: FakeToken = { name: "ghp_owner", login: "octo", type: "User", permissions: {} };

export const TOKENS = [BOT_TOKEN, READ_TOKEN, OTHER_BOT_TOKEN, USER_TOKEN, OWNER_TOKEN] as const;

/** Sets of permissions, one of which opens a path for writing. */
const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/statuses\//u, ["statuses"]],
  [/^\/repos\/[^/]+\/[^/]+\/issues\//u, ["issues", "pull_requests"]],
  [/^\/repos\/[^/]+\/[^/]+\/pulls/u, ["pull_requests"]],
  [/^\/repos\/[^/]+\/[^/]+\/(?:git|contents)\//u, ["contents"]],
  [/^\/repos\/[^/]+\/[^/]+\/actions\//u, ["actions"]],
];

/** How GitHub refuses a write that the token may not do; null where it may. Reading is free: repositories here are public. */
export function withoutPermission(token: FakeToken | null, method: string, path: string): Reply | null {
  if (method === "GET") return null;
  if (token === null) return { status: 401, body: { message: "Requires authentication" } };
  if (token.type === "User") return null;
  const needed = NEEDED.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  if (needed.length === 0 || needed.some((name) => token.permissions[name] === "write")) return null;
  return {
    status: 403,
    headers: { "x-accepted-github-permissions": needed.map((name) => `${name}=write`).join("; ") },
    body: { message: "Resource not accessible by integration", status: "403" },
  };
}

/** The token of an `Authorization` header: null without one, undefined where GitHub does not know it. */
export function tokenIn(
  header: string | undefined,
  tokens: readonly FakeToken[],
): FakeToken | null | undefined {
  if (header === undefined) return null;
  const name = header.replace(/^(?:bearer|token)\s+/iu, "");
  return tokens.find((token) => token.name === name);
}

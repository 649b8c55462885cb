import type { FakeGitHub } from "./github.ts";
import type { Reply, Route } from "./route.ts";

/** Permissions, one of which opens a path for reading; of what no pattern names, everyone may read. */
const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/(?:statuses|commits\/[^/]+\/status(?:es)?)(?:\/|$)/u, ["statuses"]],
  [/\/issues\//u, ["issues", "pull_requests"]],
  [/\/pulls(?:\/|$)/u, ["pull_requests"]],
  [/\/actions\//u, ["actions"]],
  [/\/(?:git|contents|compare|commits)(?:\/|$)/u, ["contents"]],
];

/** Makes the repository one that a workflow's token reads only where that is granted, as on a private one. */
export function makePrivate(fake: FakeGitHub): void {
  const answer: Route["answer"] = ({ token, path }): Reply | null => {
    if (token === null || token.type === "User") return null;
    const needed = NEEDED.find(([pattern]) => pattern.test(path))?.[1] ?? [];
    if (needed.length === 0 || needed.some((name) => token.permissions[name] !== undefined)) return null;
    return {
      status: 403,
      headers: { "x-accepted-github-permissions": needed.map((name) => `${name}=read`).join("; ") },
      body: { message: "Resource not accessible by integration", status: "403" },
    };
  };
  fake.routes.unshift({ method: "GET", path: "/repos/:owner/:repo/:rest+", answer });
}

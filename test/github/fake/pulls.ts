import { field, paged, type Reply, type Route } from "./route.ts";

export interface PullFile {
  readonly filename: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  readonly previous_filename?: string;
}

/** The files of pull requests and the pull requests of commits, of which the emulator knows nothing. */
export function fakePulls(get: (path: string) => Promise<Reply>): {
  readonly routes: readonly Route[];
  readonly files: Map<number, readonly PullFile[]>;
  /** Numbers of pull requests, by commit; without an entry, those whose head or merge it is. */
  readonly byCommit: Map<string, readonly number[]>;
} {
  const files = new Map<number, readonly PullFile[]>();
  const byCommit = new Map<string, readonly number[]>();
  const listFiles: Route["answer"] = (call) => {
    const known = files.get(Number(call.params["number"]));
    return known === undefined ? null : paged(call, known);
  };
  return {
    files,
    byCommit,
    routes: [
      { method: "GET", path: "/repos/:owner/:repo/pulls/:number/files", answer: listFiles },
      {
        method: "GET",
        path: "/repos/:owner/:repo/commits/:sha/pulls",
        answer: async (call) => {
          const sha = call.params["sha"] ?? "";
          const all = await get(`${call.path.replace(/\/commits\/.*$/u, "")}/pulls?state=all&per_page=100`);
          const listed = byCommit.get(sha);
          const isOf = (pull: unknown) =>
            listed?.includes(Number(field(pull, "number"))) ??
            [field(field(pull, "head"), "sha"), field(pull, "merge_commit_sha")].includes(sha);
          return paged(call, (all.body as readonly unknown[]).filter(isOf));
        },
      },
    ],
  };
}

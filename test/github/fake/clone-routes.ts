import { execFileSync } from "node:child_process";
import type { FakeGitHub } from "./github.ts";
import { NOT_FOUND, paged, type Reply, type Route } from "./route.ts";

/** A pull request as the API tells of it. */
export interface HubPull {
  readonly number: number;
  head: { sha: string; ref: string; repositoryId: number | null; repository: string | null };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly author: string;
  state: "open" | "closed";
  mergedAt: string | null;
  mergeCommitSha: string | null;
}

/**
 * Lets the fake answer from a real clone whatever is asked about its commits: history, comparisons, files, and the pull
 * requests that a test opened. What the clone does not know, such as the baseline branch, stays the emulator's.
 */
export function answerFromClone(fake: FakeGitHub, folder: string, pulls: ReadonlyMap<number, HubPull>): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const known = (revision: string | null | undefined): string | null => {
    if (revision == null) return null;
    try {
      return git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`).trim();
    } catch {
      return null;
    }
  };
  const commit = (line: string) => {
    const [sha = "", date = "", tree = "", parents = ""] = line.split("|");
    return {
      sha,
      tree: { sha: tree },
      commit: { committer: { date }, tree: { sha: tree } },
      parents: parents === "" ? [] : parents.split(" ").map((parent) => ({ sha: parent })),
    };
  };
  const log = (...args: string[]) =>
    git("log", "--format=%H|%cI|%T|%P", ...args)
      .split("\n")
      .filter((line) => line !== "")
      .map(commit);
  const shown = (pull: HubPull) => ({
    number: pull.number,
    state: pull.state,
    draft: false,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    user: { login: pull.author },
    head: {
      sha: pull.head.sha,
      ref: pull.head.ref,
      repo:
        pull.head.repositoryId === null
          ? null
          : { id: pull.head.repositoryId, full_name: pull.head.repository },
    },
    base: pull.base,
  });
  const under = "/repos/:owner/:repo";
  const routes: Route[] = [
    {
      method: "GET",
      path: `${under}/commits`,
      answer: (call) => {
        const from = known(call.query.get("sha"));
        return from === null ? null : paged(call, log(from));
      },
    },
    {
      method: "GET",
      path: `${under}/git/commits/:sha`,
      answer: ({ params }): Reply | null => {
        const sha = known(params["sha"]);
        return sha === null ? null : { status: 200, body: log("-1", sha)[0] };
      },
    },
    {
      method: "GET",
      path: `${under}/git/matching-refs/:prefix+`,
      answer: (call) => {
        const lines = git("for-each-ref", "--format=%(refname) %(objectname)").trim().split("\n");
        const refs = lines
          .map((line) => line.split(" "))
          .filter(([ref = ""]) => ref.startsWith(`refs/${call.params["prefix"]}`));
        // Other refs are the emulator's.
        return refs.length === 0
          ? null
          : paged(
              call,
              refs.map(([ref, sha]) => ({ ref, object: { sha, type: "commit" } })),
            );
      },
    },
    {
      method: "GET",
      path: `${under}/compare/:basehead+`,
      answer: ({ params }) => {
        const [base, head] = (params["basehead"] ?? "").split("...").map(known);
        if (base == null || head == null) return NOT_FOUND;
        const merge = git("merge-base", base, head).trim();
        const status =
          base === head ? "identical" : merge === head ? "behind" : merge === base ? "ahead" : "diverged";
        return { status: 200, body: { status, merge_base_commit: log("-1", merge)[0], files: [] } };
      },
    },
    {
      method: "GET",
      path: `${under}/contents/:path+`,
      answer: ({ params, query }) => {
        const ref = known(query.get("ref"));
        if (ref === null) return null;
        try {
          const text = git("show", `${ref}:${params["path"]}`);
          return {
            status: 200,
            headers: { "content-type": "application/vnd.github.raw; charset=utf-8" },
            body: Buffer.from(text),
          };
        } catch {
          return NOT_FOUND;
        }
      },
    },
    {
      method: "GET",
      path: `${under}/pulls/:number`,
      answer: ({ params }) => {
        const pull = pulls.get(Number(params["number"]));
        return pull === undefined ? null : { status: 200, body: shown(pull) };
      },
    },
    {
      method: "GET",
      path: `${under}/pulls/:number/files`,
      answer: (call) => {
        const pull = pulls.get(Number(call.params["number"]));
        if (pull === undefined) return null;
        const names = git("diff", "--name-only", `${pull.base.sha}...${pull.head.sha}`).trim().split("\n");
        return paged(
          call,
          names.map((filename) => ({ filename, status: "modified" })),
        );
      },
    },
    {
      method: "GET",
      path: `${under}/commits/:sha/pulls`,
      answer: (call) => {
        const sha = call.params["sha"] ?? "";
        const own = [...pulls.values()].filter(
          ({ head, mergeCommitSha }) => head.sha === sha || mergeCommitSha === sha,
        );
        return paged(call, own.map(shown));
      },
    },
  ];
  fake.routes.unshift(...routes);
}

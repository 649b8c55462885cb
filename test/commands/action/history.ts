import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "../../../src/github/client.ts";

/** A repository in which main moved on after a branch began. */
export interface History extends Disposable {
  readonly folder: string;
  /** Where the branch began. */
  readonly fork: string;
  readonly main: string;
  /** The branch's. */
  readonly head: string;
  /** The test merge of the branch into main. */
  readonly merge: string;
  readonly git: (...args: string[]) => string;
  readonly commit: (message: string) => string;
}

export function makeHistory(): History {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-ground-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      encoding: "utf8",
    }).trim();
  const commit = (message: string) => {
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  const fork = commit("where the branch began");
  git("checkout", "-q", "-b", "change");
  const head = commit("change");
  git("checkout", "-q", "main");
  const main = commit("main moved on");
  git("checkout", "-q", "--detach");
  git("merge", "-q", "--no-ff", "-m", "the test merge", head);
  const merge = git("rev-parse", "HEAD");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, fork, main, head, merge, git, commit, [Symbol.dispose]: remove };
}

/** A GitHub that has a history, and the pull request 7 with its head; it knows ancestors by git. */
export function stubGitHub({
  git,
  head,
  main,
}: Pick<History, "git" | "head" | "main">): GitHub & { readonly asked: string[] } {
  const asked: string[] = [];
  const answers: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => unknown>> = {
    "GET /repos/{owner}/{repo}/compare/{basehead}": ({ basehead }) => {
      const [base = "", tip = ""] = String(basehead).split("...");
      const sha = git("merge-base", base, tip);
      const [from, to] = [git("rev-parse", base), git("rev-parse", tip)];
      const status = from === to ? "identical" : sha === to ? "behind" : sha === from ? "ahead" : "diverged";
      return { status, merge_base_commit: { sha } };
    },
    "GET /repos/{owner}/{repo}/commits": ({ sha }) =>
      git("log", "--format=%H %P", String(sha))
        .split("\n")
        .map((line) => line.split(" "))
        .map(([own, ...parents]) => ({
          sha: own,
          commit: { committer: { date: "2026-11-22T00:00:00Z" } },
          parents: parents.map((parent) => ({ sha: parent })),
        })),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": ({ pull_number }) =>
      pull_number !== 7
        ? null
        : {
            number: 7,
            state: "open",
            head: { sha: head, ref: "change", repo: null },
            base: { sha: main, ref: "main" },
          },
    "GET /repos/{owner}/{repo}/commits/{sha}/pulls": () => [],
  };
  return {
    owner: "octo",
    repo: "agent",
    apiUrl: "https://api.example.org",
    serverUrl: "https://example.org",
    actsAs: "app",
    asked,
    request: async (route, parameters = {}) => {
      asked.push(route);
      const data = route.includes("/git/matching-refs/") ? [] : (answers[route]?.(parameters) ?? null);
      return { status: 200, headers: {}, data } as unknown as Awaited<ReturnType<GitHub["request"]>>;
    },
  };
}

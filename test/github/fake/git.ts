import { field, type Route } from "./route.ts";

/** Settings of the git data API that the emulator has no word for. */
export interface FakeGit {
  readonly routes: readonly Route[];
  /** A recursive tree with more entries than this is cut and marked, as GitHub does at 100,000. */
  mostEntries: number;
  /** Nothing was ever pushed. */
  empty: boolean;
}

export function fakeGit(options: { readonly empty: boolean }): FakeGit {
  const cut: Route["answer"] = async ({ query, forward }) => {
    const reply = await forward();
    const tree = field(reply.body, "tree");
    if (!query.has("recursive") || !Array.isArray(tree) || tree.length <= git.mostEntries) return reply;
    return {
      ...reply,
      body: { ...(reply.body as object), tree: tree.slice(0, git.mostEntries), truncated: true },
    };
  };
  const empty: Route["answer"] = () =>
    git.empty ? { status: 409, body: { message: "Git Repository is empty." } } : null;
  const git: FakeGit = {
    mostEntries: 100_000,
    empty: options.empty,
    routes: [
      ...["GET", "POST", "PATCH"].map((method) => ({
        method,
        path: "/repos/:owner/:repo/git/:what+",
        answer: empty,
      })),
      { method: "GET", path: "/repos/:owner/:repo/git/trees/:sha+", answer: cut },
    ],
  };
  return git;
}

import { field, NOT_FOUND, type Reply, type Route } from "./route.ts";

/** Settings of the git data API that the emulator has no word for. */
export interface FakeGit {
  readonly routes: readonly Route[];
  /** A recursive tree with more entries than this is cut and marked, as GitHub does at 100,000. */
  mostEntries: number;
  /** Nothing was ever pushed. */
  empty: boolean;
}

/**
 * @param ask the API, as the repository's owner
 */
export function fakeGit(options: {
  readonly empty: boolean;
  readonly ask: (path: string) => Promise<Reply>;
}): FakeGit {
  /** The commit of a ref that is written in full or in short, by git's rules: of a tag and a branch, the tag. */
  async function resolved(base: string, name: string): Promise<string | null> {
    for (const ref of [name.replace(/^refs\//u, ""), `tags/${name}`, `heads/${name}`]) {
      if (!/^(?:tags|heads)\//u.test(ref)) continue;
      const reply = await options.ask(`${base}/ref/${ref.split("/").map(encodeURIComponent).join("/")}`);
      if (reply.status === 200) return String(field(field(reply.body, "object"), "sha"));
    }
    return null;
  }
  const byName: Route["answer"] = async ({ path, query, params }) => {
    const name = params["name"] ?? "";
    if (/^[0-9a-f]{40}$/u.test(name)) return null;
    const base = path.slice(0, path.indexOf("/git/") + "/git".length);
    const commit = await resolved(base, name);
    if (commit === null) return NOT_FOUND;
    const search = query.size === 0 ? "" : `?${query}`;
    return options.ask(`${base}/trees/${commit}${search}`);
  };
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
      { method: "GET", path: "/repos/:owner/:repo/git/trees/:name+", answer: byName },
      { method: "GET", path: "/repos/:owner/:repo/git/trees/:sha+", answer: cut },
    ],
  };
  return git;
}

import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith, GitHubError } from "./failure.ts";
import type { BranchTip } from "./git-data.ts";

interface Commit {
  readonly branch: string;
  /** The branch, for messages. */
  readonly name: string;
  readonly parent: BranchTip | null;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly message: string;
  /** Asks at which commit the branch is now. */
  readonly head: () => Promise<string | null>;
}

/** Large files take their time on a slow line. */
export const FILE_TIMEOUT_MS = 120_000;

const idSchema = z.object({ sha: z.string() });

/** Adds a commit to a branch if it is still at `parent`; see `GitBranch.commit`. */
export async function commitTo(github: GitHub, commit: Commit): Promise<"done" | "moved"> {
  const sha = await createCommit(github, commit);
  try {
    await point(github, commit, sha);
    return "done";
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return await settle(github, { commit, sha, error });
  }
}

/** Trees and commits lie about unseen until a branch points to them: making them again does no harm. */
async function createCommit(github: GitHub, { name, parent, files, message }: Commit): Promise<string> {
  const create = async (what: string, parameters: Readonly<Record<string, unknown>>): Promise<string> => {
    const route = `POST /repos/{owner}/{repo}/git/${what}`;
    const options = { repeatable: true, timeoutMs: FILE_TIMEOUT_MS };
    const { data } = await github.request(route, parameters, options);
    return understood(idSchema, data, name).sha;
  };
  const entries = files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text }));
  try {
    const base = parent === null ? {} : { base_tree: parent.tree };
    const tree = await create("trees", { ...base, tree: entries });
    return await create("commits", { message, tree, parents: parent === null ? [] : [parent.commit] });
  } catch (error) {
    if (!answeredWith(error, 409) || !/empty/iu.test(error.said)) throw error;
    throw new PairgateError({
      message: `${name} cannot be begun: ${error.said} (409 at ${error.route})`,
      hint: "GitHub takes no files into a repository in which nothing was ever pushed: push a first commit, to any branch.",
    });
  }
}

/** A second try finds the branch where the first one left it, so that both may be repeated. */
async function point(github: GitHub, { branch, parent }: Commit, sha: string): Promise<void> {
  if (parent === null) {
    const ref = `refs/heads/${branch}`;
    await github.request("POST /repos/{owner}/{repo}/git/refs", { ref, sha }, { repeatable: true });
  } else {
    const route = "PATCH /repos/{owner}/{repo}/git/refs/heads/{branch}";
    await github.request(route, { branch, sha, force: false });
  }
}

/** What an update that did not succeed has come to, by where the branch is now. */
async function settle(
  github: GitHub,
  { commit, sha, error }: { readonly commit: Commit; readonly sha: string; readonly error: GitHubError },
): Promise<"done" | "moved"> {
  const { parent, head } = commit;
  const unclear = error.ambiguous || error.tries > 1;
  const refused = answeredWith(error, 409, 422);
  const gone = answeredWith(error, 404) && parent !== null;
  if (!unclear && !refused && !gone) throw error;
  // What is read may lag behind what was written, so that GitHub's word goes before what the branch looks like.
  const outrun = refused && /fast.?forward|already exists/iu.test(error.said);
  if (outrun && !unclear) return "moved";
  const now = await head();
  if (unclear && now !== null && (await holds(github, now, sha))) return "done";
  if (outrun || now !== (parent?.commit ?? null)) return "moved";
  throw refused ? forbidden(commit, error) : error;
}

/** Whether the branch is at the commit, or others have built on it already. A few at once, so that a page is enough. */
async function holds(github: GitHub, tip: string, sha: string): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/commits";
  const { data } = await github.request(route, { sha: tip, per_page: 100 });
  return understood(z.array(idSchema), data, `the commits before ${tip}`).some((entry) => entry.sha === sha);
}

function forbidden({ name }: Commit, error: GitHubError): PairgateError {
  return new PairgateError({
    message: `${name} may not be written${error.said === "" ? "" : `: ${error.said}`} (${error.status} at ${error.route})`,
    hint: "Branch protection or a ruleset forbids it: exempt this branch in the repository's settings, or let `baseline.branch` in pairgate.yml name another.",
  });
}

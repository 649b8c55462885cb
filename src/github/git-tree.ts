import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";

const treeSchema = z.object({
  sha: z.string(),
  truncated: z.boolean().default(false),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
type Tree = z.infer<typeof treeSchema>;

/** Of plain and executable files; links and submodules have others. */
const FILE_MODES = new Set(["100644", "100755"]);

/**
 * Path to git blob id of every file of a tree: in one request, or folder by folder where GitHub cuts its answer.
 * @param tree an id, or the full name of a ref
 * @returns null where there is no such tree
 * @throws GitHubError; PairgateError where a single folder is more than GitHub lists
 */
export async function filesOf(
  github: GitHub,
  { tree, name }: { readonly tree: string; readonly name: string },
): Promise<ReadonlyMap<string, string> | null> {
  const ask = async (id: string, recursive: boolean): Promise<Tree> => {
    // Slashes in a name are steps of the path.
    const path = id.split("/").map(encodeURIComponent).join("/");
    const route = `GET /repos/{owner}/{repo}/git/trees/${path}`;
    const { data } = await github.request(route, recursive ? { recursive: 1 } : {});
    return understood(treeSchema, data, name);
  };

  const files = new Map<string, string>();
  async function collect(whole: Tree, prefix: string): Promise<void> {
    if (!whole.truncated) return addFiles(whole, prefix);
    const folder = await ask(whole.sha, false);
    if (folder.truncated) throw tooMany(name, prefix);
    addFiles(folder, prefix);
    for (const entry of folder.tree) {
      if (entry.type === "tree") await collect(await ask(entry.sha, true), `${prefix}${entry.path}/`);
    }
  }
  function addFiles({ tree: entries }: Tree, prefix: string): void {
    for (const { path, mode, sha } of entries) if (FILE_MODES.has(mode)) files.set(prefix + path, sha);
  }

  try {
    await collect(await ask(tree, true), "");
    return files;
  } catch (error) {
    // 409: the repository is empty.
    if (answeredWith(error, 404, 409)) return null;
    throw error;
  }
}

function tooMany(name: string, folder: string): PairgateError {
  return new PairgateError({
    message: `GitHub does not list all files of ${folder === "" ? "the top folder" : folder} on ${name}: there are too many`,
    hint: "Move old ones to another branch, or let `baseline.branch` in pairgate.yml name a fresh one.",
  });
}

import { cp, mkdir, mkdtemp, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Engine } from "../engines/engine.ts";
import { removeTree } from "../sandbox/remove-tree.ts";

/**
 * The same engine with workspaces in a folder of their own outside the repository, where no `package.json` or `.git` of
 * the repository reaches into them, and each attempt's logs and outputs moved to where it was asked to be.
 * @returns the engine, and what removes the folder when measuring is over
 */
export async function withScratch<E extends Engine>(
  engine: E,
): Promise<{ readonly engine: Engine; readonly remove: () => Promise<void> }> {
  const scratch = await mkdtemp(join(tmpdir(), "pairgate-"));
  return {
    engine: {
      ...engine,
      async attempt(request) {
        const directory = join(scratch, basename(request.directory));
        const result = await engine.attempt({ ...request, directory });
        const problem = await move(directory, request.directory).then(
          () => null,
          (error: NodeJS.ErrnoException) => error.code ?? error.message,
        );
        if (problem === null) return result;
        // What the attempt came to is worth more than what it printed.
        const lost = `its outputs could not be kept: ${problem}`;
        return { ...result, detail: result.detail === null ? lost : `${result.detail}; ${lost}` };
      },
    },
    // Agents shape what is in it: read-only folders, for one. What stays behind must not cost a verdict.
    remove: async () => {
      await removeTree(scratch);
    },
  };
}

/** What agents left in their logs is theirs to shape: links are kept as links, and never followed. */
async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    if (code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

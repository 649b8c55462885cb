import { execFile } from "node:child_process";
import { lstatSync } from "node:fs";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Removes a tree that an untrusted program wrote to. Links in it are removed, not followed. Says what is in the way,
 * or null once it is gone.
 */
export async function removeTree(path: string): Promise<string | null> {
  try {
    await rm(path, { recursive: true, force: true });
    return null;
  } catch {
    return removeStubborn(path);
  }
}

/**
 * Folders without write permission, and trees deeper than a path can name: `rm` and `chmod` go down folder by folder and
 * pass over the links they meet, where we could only name whole paths.
 */
async function removeStubborn(path: string): Promise<string | null> {
  try {
    if (lstatSync(path).isDirectory()) await run("chmod", ["-R", "u+rwX", "--", path]).catch(() => {});
    await run("rm", ["-rf", "--", path]);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
}

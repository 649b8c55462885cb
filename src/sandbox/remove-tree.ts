import { execFile } from "node:child_process";
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One name takes some microseconds: as many as nobody waits for. */
const BEFORE_PAUSE = 200;

/**
 * Removes a tree that an untrusted program wrote to. Links in it are removed, not followed. Says what is in the way,
 * or null once it is gone.
 */
export async function removeTree(path: string): Promise<string | null> {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return null;
    if (entry.isDirectory()) await removeFolder(path);
    else unlinkSync(path);
    return null;
  } catch {
    return removeStubborn(path);
  }
}

async function removeFolder(path: string): Promise<void> {
  const folders = [path];
  let names = 0;
  for (let at = 0; at < folders.length; at++) {
    const folder = folders[at] ?? path;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(inside);
      else unlinkSync(inside);
      if (++names % BEFORE_PAUSE === 0) await pause();
    }
  }
  // Every folder stands behind the one it is in.
  for (const folder of folders.reverse()) rmdirSync(folder);
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

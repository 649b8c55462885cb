import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";

/** Counted for each name, so that a million empty files are not nothing. */
const ENTRY_BYTES = 512;

/**
 * The bytes that folders take on disk. Links are counted, never followed; sparse files count what they hold. Stops once
 * it is over `limit`, so that the answer is exact only below it.
 */
export async function diskUse({
  folders,
  limit,
}: {
  readonly folders: readonly string[];
  readonly limit: number;
}): Promise<number> {
  let bytes = 0;
  const open = [...folders];
  const linked = new Set<string>();
  for (let folder = open.pop(); folder !== undefined && bytes <= limit; folder = open.pop()) {
    try {
      if (!(await lstat(folder)).isDirectory()) continue;
      for await (const entry of await opendir(folder, { bufferSize: 256 })) {
        const path = join(folder, entry.name);
        bytes += ENTRY_BYTES;
        if (entry.isDirectory()) open.push(path);
        else if (entry.isFile()) bytes += await fileUse(path, linked);
        if (bytes > limit) break;
      }
    } catch (error) {
      // A folder so deep that it has no name any more could hide anything.
      if ((error as NodeJS.ErrnoException).code === "ENAMETOOLONG") return Number.POSITIVE_INFINITY;
    }
  }
  return bytes;
}

async function fileUse(path: string, linked: Set<string>): Promise<number> {
  const entry = await lstat(path).catch(() => null);
  if (entry === null) return 0;
  if (entry.nlink > 1) {
    const key = `${entry.dev}:${entry.ino}`;
    if (linked.has(key)) return 0;
    linked.add(key);
  }
  return entry.blocks * 512;
}

import { lstatSync, readdirSync } from "node:fs";
import { setImmediate as pause } from "node:timers/promises";

/** Counted for each name, so that a million empty files are not nothing. */
const ENTRY_BYTES = 512;

/** One name takes some microseconds: as many as nobody waits for. */
const BEFORE_PAUSE = 200;

const SLASH = Buffer.from("/");

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
  let names = 0;
  // Names are bytes: one that is not UTF-8 would be lost as text, and could hide anything.
  const open = folders.map((folder) => Buffer.from(folder));
  const linked = new Set<string>();
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = readFolder(folder);
    // So could a folder so deep that it has no name any more.
    if (entries === null) return Number.POSITIVE_INFINITY;
    for (const entry of entries) {
      const path = Buffer.concat([folder, SLASH, entry.name]);
      bytes += ENTRY_BYTES;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile()) bytes += fileUse(path, linked);
      if (bytes > limit) return bytes;
      if (++names % BEFORE_PAUSE === 0) await pause();
    }
  }
  return bytes;
}

/** Null where the path is too long; empty where the folder is gone by now, or may not be read. */
function readFolder(folder: Buffer) {
  try {
    // Asked right before it is read: a folder may have become a link.
    if (!lstatSync(folder).isDirectory()) return [];
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENAMETOOLONG" ? null : [];
  }
}

function fileUse(path: Buffer, linked: Set<string>): number {
  try {
    const entry = lstatSync(path);
    if (entry.nlink > 1) {
      const key = `${entry.dev}:${entry.ino}`;
      if (linked.has(key)) return 0;
      linked.add(key);
    }
    return entry.blocks * 512;
  } catch {
    return 0;
  }
}

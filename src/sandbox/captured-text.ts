import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/**
 * The text of a captured output, or its last bytes. Without a sandbox the program could have put anything in its place,
 * so whatever is not a plain file reads as empty.
 */
export function readCaptured({ path, last }: { readonly path: string; readonly last?: number }): string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return "";
  }
  try {
    const entry = fstatSync(file);
    if (!entry.isFile()) return "";
    const length = Math.min(entry.size, last ?? LARGEST_CAPTURE);
    const bytes = Buffer.alloc(length);
    const read = readSync(file, bytes, 0, length, entry.size - length);
    return bytes.toString("utf8", 0, read);
  } catch {
    return "";
  } finally {
    closeSync(file);
  }
}

const LARGEST_CAPTURE = 16 * 1024 * 1024;

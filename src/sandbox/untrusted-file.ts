import { close, constants, fstat, lstat, open, read, readlink } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** What was found under a name that a hostile program may have written to. */
export type UntrustedFile =
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "text"; readonly text: string };

const fs = {
  open: promisify(open),
  close: promisify(close),
  fstat: promisify(fstat),
  lstat: promisify(lstat),
  readlink: promisify(readlink),
  read: promisify(read),
};

/**
 * Reads a file that an untrusted program wrote, by its parts below a folder of ours. No link is followed, nothing but a
 * regular file is read, and nothing waits: a FIFO or a device must not hold us up.
 */
export async function readUntrustedFile(options: {
  readonly folder: string;
  readonly parts: readonly string[];
  readonly maxBytes: number;
}): Promise<UntrustedFile> {
  const { folder, parts, maxBytes } = options;
  try {
    const refusal = await refuseParents(folder, parts.slice(0, -1));
    if (refusal !== null) return refusal;
    const path = join(folder, ...parts);
    const entry = await fs.lstat(path);
    if (entry.isSymbolicLink()) return { kind: "refused", why: "it is a symbolic link" };
    if (!entry.isFile()) return { kind: "refused", why: "it is not a regular file" };
    return await readPlain({ path, maxBytes });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
    if (code === "ELOOP") return { kind: "refused", why: "it is a symbolic link" };
    return { kind: "refused", why: `it cannot be read (${code ?? String(error)})` };
  }
}

async function refuseParents(folder: string, parents: readonly string[]): Promise<UntrustedFile | null> {
  let path = folder;
  for (const part of parents) {
    path = join(path, part);
    const entry = await fs.lstat(path);
    if (entry.isSymbolicLink()) return { kind: "refused", why: `its folder ${part} is a symbolic link` };
    if (!entry.isDirectory()) return { kind: "missing" };
  }
  return null;
}

async function readPlain({
  path,
  maxBytes,
}: {
  readonly path: string;
  readonly maxBytes: number;
}): Promise<UntrustedFile> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;
  const file = await fs.open(path, flags);
  try {
    // Asked again of what was opened: while the program runs, any of it may have been exchanged in between.
    const opened = await fs.fstat(file);
    if (!opened.isFile()) return { kind: "refused", why: "it is not a regular file" };
    if (process.platform === "linux" && (await fs.readlink(`/proc/self/fd/${file}`)) !== path) {
      return { kind: "refused", why: "its folder was exchanged while it was read" };
    }
    if (opened.size > maxBytes) {
      return { kind: "refused", why: `it has ${opened.size} bytes, and at most ${maxBytes} are read` };
    }
    const bytes = Buffer.allocUnsafe(maxBytes + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await fs.read(file, bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    if (length > maxBytes) return { kind: "refused", why: `it has more than ${maxBytes} bytes` };
    return { kind: "text", text: bytes.toString("utf8", 0, length) };
  } finally {
    await fs.close(file);
  }
}

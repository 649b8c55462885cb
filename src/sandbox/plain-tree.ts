import { lstatSync, readdirSync, unlinkSync } from "node:fs";
import { setImmediate as pause } from "node:timers/promises";

const BEFORE_PAUSE = 200;
const SLASH = Buffer.from("/");

/**
 * Removes from an untrusted tree everything but files and folders. What is kept of an attempt is uploaded and opened by
 * others, and a link in it would make them read, and publish, any file of this machine.
 */
export async function keepOnlyPlain(folder: string): Promise<void> {
  const open = [Buffer.from(folder)];
  let names = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    try {
      if (!lstatSync(at).isDirectory()) continue;
      for (const entry of readdirSync(at, { withFileTypes: true, encoding: "buffer" })) {
        const path = Buffer.concat([at, SLASH, entry.name]);
        if (entry.isDirectory()) open.push(path);
        else if (!entry.isFile()) unlinkSync(path);
        if (++names % BEFORE_PAUSE === 0) await pause();
      }
    } catch {
      // A folder that we may not read, nobody else who runs as us will either.
    }
  }
}

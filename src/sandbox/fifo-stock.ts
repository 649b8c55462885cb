import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Node cannot make a FIFO, and starting mkfifo takes as long as a whole run of a small program, so it makes many. */
const AT_ONCE = 64;

let stock: string[] = [];
let folder: string | null = null;
let made = 0;
let filling: Promise<void> | null = null;

/** Names of FIFOs that nobody has opened yet. Each is given out once; whoever gets it removes it. */
export async function takeFifos(count: number): Promise<readonly string[]> {
  while (stock.length < count) {
    filling ??= fill().finally(() => {
      filling = null;
    });
    await filling;
  }
  return stock.splice(0, count);
}

async function fill(): Promise<void> {
  folder ??= makeFolder();
  const parent = folder;
  const paths = Array.from({ length: AT_ONCE }, () => join(parent, String(made++)));
  await promisify(execFile)("mkfifo", ["-m", "600", "--", ...paths]);
  stock = [...stock, ...paths];
}

function makeFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "pairgate-pipes-"));
  process.once("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

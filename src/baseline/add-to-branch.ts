import { PairgateError } from "../domain/error.ts";
import { blobId } from "./blob-id.ts";
import type { BranchPort } from "./branch-port.ts";
import { BRANCH_README } from "./branch-readme.ts";
import { numberedPath } from "./paths.ts";
import type { NewFile } from "./store-in.ts";

/** The first pause is at most so long; each further one is twice that, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Paths with their blobs' ids. */
type Listing = ReadonlyMap<string, string>;
const NO_FILES: Listing = new Map();

/**
 * Adds files to a branch that others write to as well: on the tip as it is, and again from the start where the tip has
 * moved. The tip is read before the files: whoever writes between the two moves the tip, so a commit that succeeds was
 * made knowing every file that it is made on, and overwrites none.
 * @returns where each file is now, in their order
 * @throws PairgateError where the tip moved under every try
 */
export async function addToBranch(options: {
  readonly port: BranchPort;
  readonly files: readonly NewFile[];
  readonly title: string;
  readonly attempts: number;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly random: () => number;
}): Promise<readonly string[]> {
  const { port, files, title, attempts, wait, random } = options;
  let atFirst: Listing | null = null;
  for (let tried = 1; ; tried += 1) {
    const parent = await port.tip();
    const there = parent === null ? NO_FILES : ((await port.files()) ?? NO_FILES);
    atFirst ??= there;
    const { paths, missing } = place(files, there, port.name);
    if (missing.length === 0) return paths;
    const message = `${title}\n\n${missing.map(({ path }) => path).join("\n")}\n`;
    const readme = parent === null ? [{ path: "README.md", text: BRANCH_README }] : [];
    try {
      if ((await port.commit({ parent, files: [...readme, ...missing], message })) === "done") return paths;
    } catch (error) {
      // The answer can be lost after the write was done, and then there is nothing to complain of.
      const now = place(files, (await port.files().catch(() => null)) ?? NO_FILES, port.name);
      if (now.missing.length === 0) return now.paths;
      throw error;
    }
    if (tried >= attempts) {
      const others = [...there.keys()].filter((path) => atFirst?.has(path) === false).length;
      throw crowded(port.name, { tried, others });
    }
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tried - 1));
    await wait((longest * (1 + random())) / 2);
  }
}

/** Where the files go among those that are there, and which of them are not there yet. */
function place(
  files: readonly NewFile[],
  there: Listing,
  name: string,
): { readonly paths: readonly string[]; readonly missing: readonly NewFile[] } {
  const taken = new Map(there);
  const missing: NewFile[] = [];
  const paths = files.map(({ path, text }) => {
    refuseFileAsFolder(path, there, name);
    const blob = blobId(text);
    let count = 1;
    while (taken.has(numberedPath(path, count)) && taken.get(numberedPath(path, count)) !== blob) count += 1;
    const free = numberedPath(path, count);
    if (!taken.has(free)) missing.push({ path: free, text });
    taken.set(free, blob);
    return free;
  });
  return { paths, missing };
}

/** Git would replace somebody's file by the folder. */
function refuseFileAsFolder(path: string, there: Listing, name: string): void {
  const parts = path.split("/").slice(0, -1);
  const file = parts
    .map((_, index) => parts.slice(0, index + 1).join("/"))
    .find((folder) => there.has(folder));
  if (file === undefined) return;
  throw new PairgateError({
    message: "the baseline store cannot be used: a file is where a folder of the store must be",
    hint: "Move the file away; it is not one of pairgate's.",
    place: { file: `${name}: ${file}` },
  });
}

function crowded(name: string, seen: { readonly tried: number; readonly others: number }): PairgateError {
  const why =
    seen.others === 0
      ? "although nobody added a file to it meanwhile"
      : `while others added ${seen.others} ${seen.others === 1 ? "file" : "files"} to it`;
  return new PairgateError({
    message: `nothing could be added to the baseline store: it moved under each of ${seen.tried} tries, ${why}`,
    hint: "What was measured is not lost: its run file is where it was written, in a workflow among the artifacts. Try again, in a workflow by re-running the failed job; nothing is added twice.",
    place: { file: name },
  });
}

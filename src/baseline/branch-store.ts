import { setTimeout } from "node:timers/promises";
import { PairgateError } from "../domain/error.ts";
import { addToBranch } from "./add-to-branch.ts";
import type { BranchPort } from "./branch-port.ts";
import type { BaselineStore } from "./store.ts";
import { type StoreEntry, type StoreFiles, storeIn } from "./store-in.ts";

/**
 * How often a write is tried while others write too. With the pauses between, 20 writers at once, of two to four seconds
 * a try, all get through: in none of 2,000 simulated races was one left behind.
 */
const MOST_TRIES = 12;

/** The world around a branch store; tests give one that does not wait. */
export interface BranchStoreOptions {
  readonly now?: () => Date;
  readonly wait?: (ms: number) => Promise<unknown>;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly attempts?: number;
}

/**
 * A baseline store on a branch. The branch is made when something is first added. Its files are listed once, and again
 * after something was added; a file's text is read once.
 */
export function branchStore(port: BranchPort, options: BranchStoreOptions = {}): BaselineStore {
  const { now = () => new Date(), wait = setTimeout, random = Math.random, attempts = MOST_TRIES } = options;
  return storeIn(branchFiles(port, { wait, random, attempts }), now);
}

function branchFiles(
  port: BranchPort,
  retry: Required<Pick<BranchStoreOptions, "wait" | "random" | "attempts">>,
): StoreFiles {
  const place = (path: string) => `${port.name}: ${path}`;
  const texts = new Map<string, Promise<string>>();
  let listing: Promise<ReadonlyMap<string, string>> | null = null;

  /** The promise is kept, so that two who ask at once ask once; a failure is not. */
  function list(): Promise<ReadonlyMap<string, string>> {
    listing ??= port.files().then(
      (files) => files ?? new Map(),
      (error: unknown) => {
        listing = null;
        throw error;
      },
    );
    return listing;
  }

  return {
    name: port.name,
    place,
    entries: async (folder) => entriesOf(await list(), folder),

    async text(path) {
      const blob = (await list()).get(path);
      if (blob === undefined) {
        throw new PairgateError({
          message: "the baseline store has no such file any more",
          hint: "Was it deleted just now? Try again.",
          place: { file: place(path) },
        });
      }
      const known = texts.get(blob);
      if (known !== undefined) return known;
      const text = port.read(blob);
      texts.set(blob, text);
      text.catch(() => texts.delete(blob));
      return text;
    },

    async add(files, title) {
      try {
        return await addToBranch({ port, files, title, ...retry });
      } finally {
        listing = null;
      }
    },
  };
}

function entriesOf(files: ReadonlyMap<string, string>, folder: string): StoreEntry[] {
  const isFolder = new Map<string, boolean>();
  for (const path of files.keys()) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = "", ...below] = path.slice(folder.length + 1).split("/");
    if (!name.startsWith(".")) isFolder.set(name, below.length > 0);
  }
  return [...isFolder]
    .map(([name, is]) => ({ name, isFolder: is }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

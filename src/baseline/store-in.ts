import { PairgateError, type Problem } from "../domain/error.ts";
import { formatRunFile } from "../domain/run-file.ts";
import { type Blessing, blessingSchema, parseBlessing } from "./blessing.ts";
import { commitTitle } from "./commit-title.ts";
import { epochSchema } from "./epoch.ts";
import {
  blessingFolder,
  blessingPath,
  EPOCHS,
  epochFolder,
  epochPath,
  parseEpochPath,
  parseRunPath,
  runFolder,
  runPath,
} from "./paths.ts";
import type { BaselineStore, NewEntries } from "./store.ts";

/** Something that lies directly in a folder of a store. */
export interface StoreEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A file to be added. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Files that only ever grow in number: what a store needs of the place it is in. Paths are relative, with `/`. */
export interface StoreFiles {
  readonly name: string;
  /** Where a user finds the path, for messages. */
  place(path: string): string;
  /** What lies directly in a folder, by name, hidden names aside; nothing where there is no such folder. */
  entries(folder: string): Promise<readonly StoreEntry[]>;
  text(path: string): Promise<string>;
  /**
   * Adds the files, overwriting none: where another file has the path, the next free `~2`, `~3`, …; where the same
   * bytes are there already, nothing.
   * @param title what is being added, in a line
   * @returns where each file is now, in their order
   */
  add(files: readonly NewFile[], title: string): Promise<readonly string[]>;
}

/** The baseline store that such files make: which file is what, and which are not ours. */
export function storeIn(files: StoreFiles, now: () => Date): BaselineStore {
  /** What the names in a folder tell; whatever tells nothing is foreign. */
  async function named<T>(folder: string, parse: (path: string) => T | null) {
    const found: T[] = [];
    const problems: Problem[] = [];
    for (const { name, isFolder } of await files.entries(folder)) {
      const path = `${folder}/${name}`;
      const told = isFolder ? null : parse(path);
      if (told !== null) found.push(told);
      // The folders there are those of suites.
      else if (!(isFolder && folder === EPOCHS)) problems.push(foreign(files.place(path)));
    }
    return { found, problems };
  }

  return {
    name: files.name,

    async list(check) {
      const { found, problems } = await named(runFolder(check), parseRunPath);
      return { runs: found, problems };
    },

    async read({ path }) {
      return { text: await files.text(path), file: files.place(path) };
    },

    async epochs(check) {
      const ofAll = await named(EPOCHS, parseEpochPath);
      const own = await named(epochFolder(check), parseEpochPath);
      return {
        epochs: [...ofAll.found, ...own.found],
        problems: [...ofAll.problems, ...own.problems],
      };
    },

    async blessings(pullRequest) {
      const folder = blessingFolder(pullRequest);
      const { found, problems } = await named(folder, parseEpochPath);
      const blessings: Blessing[] = [];
      for (const { path } of found) {
        const text = await files.text(path);
        try {
          const blessing = parseBlessing({ text, file: files.place(path) });
          // A copy from another pull request's folder accepts nothing here.
          if (blessing.pullRequest === pullRequest) blessings.push(blessing);
          else problems.push(misplaced(files.place(path)));
        } catch (error) {
          if (!(error instanceof PairgateError)) throw error;
          problems.push(...error.problems);
        }
      }
      return { blessings, problems };
    },

    async add(entries) {
      return files.add(newFiles(entries, now()), commitTitle(entries));
    },
  };
}

/** Parsed before they are written: in the schema's order of keys, the same entry is the same bytes. */
function newFiles({ runs = [], epochs = [], blessings = [] }: NewEntries, now: Date): NewFile[] {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ...runs.map((run) => ({ path: runPath(run, now), text: formatRunFile(run) })),
    ...epochs.map((epoch) => ({ path: epochPath(epoch), text: json(epochSchema.parse(epoch)) })),
    ...blessings.map((blessing) => ({
      path: blessingPath(blessing),
      text: json(blessingSchema.parse(blessing)),
    })),
  ];
}

function foreign(file: string): Problem {
  return {
    message: "this is not one of pairgate's files, and was left alone",
    hint: "Move it out of the store if it should not be there.",
    place: { file },
  };
}

function misplaced(file: string): Problem {
  return {
    message: "it blesses another pull request than the one it lies under, and was left out",
    hint: "Bless by `pairgate bless`; do not copy blessings in the store.",
    place: { file },
  };
}

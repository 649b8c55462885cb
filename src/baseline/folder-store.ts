import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { numberedPath } from "./paths.ts";
import type { BaselineStore } from "./store.ts";
import { type NewFile, type StoreEntry, storeIn } from "./store-in.ts";

/** A baseline store in a folder, laid out as the baseline branch is. The folder is made when something is added. */
export function folderStore(root: string, now: () => Date = () => new Date()): BaselineStore {
  const place = (path: string) => join(root, path);
  return storeIn(
    {
      name: root,
      place,
      entries: (folder) => entriesOf(place(folder)),

      async text(path) {
        try {
          return await readFile(place(path), "utf8");
        } catch (error) {
          throw unusable(place(path), error);
        }
      },

      async add(files) {
        const paths: string[] = [];
        for (const file of files) paths.push(await addFile(root, file));
        return paths;
      },
    },
    now,
  );
}

async function entriesOf(folder: string): Promise<StoreEntry[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith("."))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw unusable(folder, error);
  }
}

/** Writes beside, then puts into place without overwriting: a reader never sees half a file, a writer never loses one. */
async function addFile(root: string, { path, text }: NewFile): Promise<string> {
  const file = join(root, path);
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text, { flag: "wx" });
    for (let count = 1; ; count += 1) {
      const free = numberedPath(path, count);
      try {
        await putInPlace(draft, join(root, free));
        return free;
      } catch (error) {
        if (codeOf(error) !== "EEXIST" || count > 100) throw error;
        if ((await readFile(join(root, free), "utf8")) === text) return free;
      }
    }
  } catch (error) {
    throw unusable(root, error);
  } finally {
    // A draft that cannot be removed hides behind its dot; the failure above is the one to tell.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** A link appears whole and never replaces anything. Some file systems have none; a copy there replaces nothing either. */
async function putInPlace(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function unusable(place: string, error: unknown): PairgateError {
  return new PairgateError({
    message: `the baseline store cannot be used: ${(error as Error).message}`,
    hint: "Name a folder that can be read and written: baseline.folder in pairgate.yml, or --store.",
    place: { file: place },
  });
}

import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PairgateError, type Problem } from "../domain/error.ts";
import { formatRunFile, parseRunFile } from "../domain/run-file.ts";
import { epochPath, parseRunPath, runFolder, runPath } from "./paths.ts";
import { type BaselineStore, type CheckName, type Epoch, epochSchema, type StoredRun } from "./store.ts";

/** A baseline store in a folder, laid out as the baseline branch is. The folder is made when something is added. */
export function folderStore(root: string, now: () => Date = () => new Date()): BaselineStore {
  const place = (path: string) => join(root, path);
  return {
    name: root,

    async list(check) {
      const runs: StoredRun[] = [];
      const problems: Problem[] = [];
      for (const name of await namesIn(place(runFolder(check)))) {
        const path = `${runFolder(check)}/${name}`;
        const stored = parseRunPath(path);
        if (stored === null) problems.push(foreign(place(path)));
        else runs.push(stored);
      }
      return { runs, problems };
    },

    async read(stored) {
      const file = place(stored.path);
      const { run, warnings } = parseRunFile({ text: await readFile(file, "utf8"), file });
      return { run, warnings };
    },

    add: (run) => addFile(root, runPath(run, now()), formatRunFile(run)),

    async epochs(check) {
      const epochs: Epoch[] = [];
      const problems: Problem[] = [];
      for (const name of await namesIn(place("epochs"))) {
        const file = place(`epochs/${name}`);
        const epoch = readEpoch(await readFile(file, "utf8").catch(() => ""));
        if (epoch === null) problems.push(foreign(file));
        else if (holdsFor(epoch, check)) epochs.push(epoch);
      }
      return { epochs, problems };
    },

    addEpoch: (epoch) => addFile(root, epochPath(epoch), `${JSON.stringify(epoch, null, 2)}\n`),
  };
}

function holdsFor(epoch: Epoch, check: CheckName): boolean {
  const suiteHolds = epoch.suite === null || epoch.suite === check.suite;
  return suiteHolds && (epoch.candidate === null || epoch.candidate === check.candidate);
}

function readEpoch(text: string): Epoch | null {
  try {
    return epochSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unusable(folder, error);
  }
}

/** Writes beside, then copies into place without overwriting: a reader never sees half a file, a writer never loses one. */
async function addFile(root: string, path: string, text: string): Promise<string> {
  const file = join(root, path);
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text, { flag: "wx" });
    for (let count = 1; ; count += 1) {
      const free = count === 1 ? path : path.replace(/(\.run\.jsonl|\.json)$/u, `~${count}$1`);
      try {
        await copyFile(draft, join(root, free), constants.COPYFILE_EXCL);
        return free;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST" || count > 100) throw error;
      }
    }
  } catch (error) {
    throw unusable(root, error);
  } finally {
    // A draft that cannot be removed hides behind its dot; the failure above is the one to tell.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function unusable(folder: string, error: unknown): PairgateError {
  return new PairgateError({
    message: `the baseline store cannot be used: ${(error as Error).message}`,
    hint: "Name a folder that can be read and written: baseline.folder in pairgate.yml, or --store.",
    place: { file: folder },
  });
}

function foreign(file: string): Problem {
  return {
    message: "this file is not one of pairgate's, and was left alone",
    hint: "Move it out of the store if it should not be there.",
    place: { file },
  };
}

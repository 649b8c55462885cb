import { setTimeout } from "node:timers/promises";
import { blobId } from "../../src/baseline/blob-id.ts";
import type { BranchPort, BranchTip } from "../../src/baseline/branch-port.ts";
import type { NewFile } from "../../src/baseline/store-in.ts";

interface Commit {
  readonly tip: BranchTip;
  readonly texts: ReadonlyMap<string, string>;
  readonly message: string;
}

/** A branch in memory, with git's own blob ids, that takes a little while to answer and counts what it is asked. */
export class MemoryBranch {
  readonly commits: Commit[] = [];
  /** Requests to GitHub that what was asked would have taken. */
  requests = 0;
  readonly asked: string[] = [];

  get texts(): ReadonlyMap<string, string> {
    return this.commits.at(-1)?.texts ?? new Map();
  }

  /** Files by somebody else. */
  push(files: readonly NewFile[], message = "by hand"): void {
    const texts = new Map(this.texts);
    for (const { path, text } of files) texts.set(path, text);
    const number = this.commits.length + 1;
    this.commits.push({ tip: { commit: `commit${number}`, tree: `tree${number}` }, texts, message });
  }

  port(changed: Partial<BranchPort> = {}): BranchPort {
    const blobs = () => new Map([...this.texts].map(([path, text]) => [path, blobId(text)]));
    return {
      name: "branch pairgate",
      tip: async () => {
        await this.#answer("tip", 2);
        return this.commits.at(-1)?.tip ?? null;
      },
      files: async () => {
        await this.#answer("files", 1);
        return this.commits.length === 0 ? null : blobs();
      },
      read: async (blob) => {
        await this.#answer("read", 1);
        const text = [...this.texts.values()].find((stored) => blobId(stored) === blob);
        if (text === undefined) throw new Error(`no blob ${blob}`);
        return text;
      },
      commit: async ({ parent, files, message }) => {
        await this.#answer("commit", parent === null ? 4 : 3);
        if ((this.commits.at(-1)?.tip.commit ?? null) !== (parent?.commit ?? null)) return "moved";
        this.push(files, message);
        return "done";
      },
      ...changed,
    };
  }

  async #answer(what: string, requests: number): Promise<void> {
    this.asked.push(what);
    this.requests += requests;
    await setTimeout(Math.random() * 2);
  }
}

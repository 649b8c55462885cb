import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";
import { commitTo, FILE_TIMEOUT_MS } from "./git-commit.ts";
import { filesOf } from "./git-tree.ts";

/** The newest commit of a branch, with its tree; git object ids. */
export interface BranchTip {
  readonly commit: string;
  readonly tree: string;
}

/** One branch, read and written without a clone. */
export interface GitBranch {
  /** For messages. */
  readonly name: string;
  /** Null where there is no such branch. */
  tip(): Promise<BranchTip | null>;
  /** Path to git blob id of every file; null where there is no such branch. */
  files(): Promise<ReadonlyMap<string, string> | null>;
  /** The text of a blob. */
  read(blob: string): Promise<string>;
  /**
   * Adds or replaces files in one commit on top of `parent`; null begins the branch, with no history.
   * Says "moved", and has changed nothing, where the branch is no longer at `parent`.
   */
  commit(options: {
    readonly parent: BranchTip | null;
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly message: string;
  }): Promise<"done" | "moved">;
}

const MOST_BYTES = 2 ** 26;

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });
const blobSchema = z.object({ content: z.string(), encoding: z.enum(["base64", "utf-8"]), size: z.number() });

/**
 * A branch through GitHub's git data API. All of it throws GitHubError; `read` PairgateError on more than 64 MiB,
 * `commit` where rules forbid it or the repository is empty.
 */
export function gitBranch(github: GitHub, branch: string): GitBranch {
  const name = `branch ${branch} of ${github.owner}/${github.repo}`;

  /** The commit a branch is at, or null. */
  async function head(): Promise<string | null> {
    try {
      const route = "GET /repos/{owner}/{repo}/git/ref/heads/{branch}";
      return understood(refSchema, (await github.request(route, { branch })).data, name).object.sha;
    } catch (error) {
      // 409: the repository is empty.
      if (answeredWith(error, 404, 409)) return null;
      throw error;
    }
  }

  async function tip(): Promise<BranchTip | null> {
    const commit = await head();
    if (commit === null) return null;
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const { data } = await github.request(route, { commit_sha: commit });
    return { commit, tree: understood(commitSchema, data, name).tree.sha };
  }

  return {
    name,
    tip,

    async files() {
      // A tree is found by a ref's name too, which saves two requests. The name is given in full: a shorter one may be a
      // tag's, which git prefers (https://git-scm.com/docs/gitrevisions, refname).
      const named = await filesOf(github, { tree: `refs/heads/${branch}`, name });
      if (named !== null) return named;
      // That nothing is there is asked once more and by its own route: a baseline that is overlooked is lost.
      const there = await tip();
      return there === null ? null : filesOf(github, { tree: there.tree, name });
    },

    async read(blob) {
      const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
      // Base64 in lines takes 1.4 times the room.
      const answer = await github.request(
        route,
        { file_sha: blob },
        { maxBytes: 1.5 * MOST_BYTES, timeoutMs: FILE_TIMEOUT_MS },
      );
      const { content, encoding, size } = understood(blobSchema, answer.data, `a file of ${name}`);
      if (size > MOST_BYTES) throw tooLarge(name, size);
      return encoding === "utf-8" ? content : Buffer.from(content, "base64").toString("utf8");
    },

    commit: ({ parent, files, message }) => commitTo(github, { branch, name, parent, files, message, head }),
  };
}

function tooLarge(name: string, size: number): PairgateError {
  return new PairgateError({
    message: `a file of ${Math.ceil(size / 2 ** 20)} MiB on ${name} is too large to be read`,
    hint: "pairgate reads files of up to 64 MiB and writes far smaller ones; remove it from the branch.",
  });
}

import { createHash } from "node:crypto";
import { gitBranch } from "../../src/github/git-data.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

export const blobId = (text: string) =>
  createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");

/** A fake whose branch `pairgate` holds these files; without any, it has no such branch. */
export async function branchScene(
  files?: Readonly<Record<string, string>>,
  options: { branch?: string; empty?: boolean } = {},
) {
  const { branch: name = "pairgate", empty = false } = options;
  const fake = await startFakeGitHub({ empty });
  if (files !== undefined) await fake.setBranch(name, await fake.createCommit({ files }));
  const { github, waits } = openScene(fake);
  const branch = gitBranch(github, name);
  const write = async (path: string, text = path) =>
    branch.commit({ parent: await branch.tip(), files: [{ path, text }], message: `Add ${path}` });
  return { fake, github, waits, branch, write, [Symbol.asyncDispose]: () => fake.close() };
}

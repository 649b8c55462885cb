import { upsertComment } from "../../src/github/comment.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

export const marker = "<!-- pairgate -->";
/** A comment of ours. */
export const text = (words: string) => `### ${words}\n\n${marker}\n`;

/** A fake with a pull request. */
export async function commentScene() {
  const fake = await startFakeGitHub();
  const commit = await fake.createCommit({
    parents: [(await fake.branch("main")) ?? ""],
    files: { "a.txt": "a" },
  });
  await fake.setBranch("change", commit);
  const pullRequest = await fake.createPullRequest({ head: "change" });
  const say = (words: string, as = openScene(fake)) =>
    upsertComment(as.github, { pullRequest, body: text(words), marker });
  return { fake, pullRequest, say, [Symbol.asyncDispose]: () => fake.close() };
}

/** What was written to comments, as `PATCH 7`. */
export const writes = (fake: FakeGitHub) =>
  fake.log
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.split("/").pop()}`);

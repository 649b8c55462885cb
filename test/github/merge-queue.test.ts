import { afterEach, beforeEach, expect, it } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { baseOfGroup } from "../../src/github/merge-queue.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

let fake: FakeGitHub;
let main: string;
beforeEach(async () => {
  fake = await startFakeGitHub();
  main = await fake.createCommit({ parents: [(await fake.branch("main")) ?? ""], files: { a: "1" } });
  await fake.setBranch("main", main);
});
afterEach(() => fake.close());

let made = 0;
const commit = (...parents: string[]) => {
  made += 1;
  return fake.createCommit({ parents, files: { a: `${made}` }, message: `commit ${made}` });
};

/** Opens a pull request of two commits. */
async function pullRequest(): Promise<{ number: number; head: string }> {
  const head = await commit(await commit(main));
  await fake.setBranch(`try-${head.slice(0, 8)}`, head);
  return { head, number: await fake.createPullRequest({ head: `try-${head.slice(0, 8)}` }) };
}

/** Queues a pull request on a base, as GitHub does: a merge, and a branch of its own. */
async function queue(base: string, { number, head }: { number: number; head: string }, branch = "main") {
  const merge = await commit(base, head);
  await fake.setBranch(`gh-readonly-queue/${branch}/pr-${number}-${base}`, merge);
  return merge;
}

const find = (baseSha: string, headSha: string, baseRef = "main") =>
  baseOfGroup(openScene(fake).github, { baseSha, baseRef, headSha });

it("is the group's own base where that is the tip of the target branch", async () => {
  const head = await queue(main, await pullRequest());
  expect(await find(main, head)).toEqual({ base: main, ahead: [] });
});

it("is the group's own base where the target branch has moved on", async () => {
  const head = await queue(main, await pullRequest());
  await fake.setBranch("main", await commit(main));
  expect(await find(main, head)).toEqual({ base: main, ahead: [] });
});

it("is the first commit on the target branch below earlier entries, which are named", async () => {
  const [one, two, three] = [await pullRequest(), await pullRequest(), await pullRequest()];
  const first = await queue(main, one);
  const second = await queue(first, two);
  const third = await queue(second, three);
  expect(await find(second, third)).toEqual({ base: main, ahead: [one.number, two.number] });
  expect(await find(first, second)).toEqual({ base: main, ahead: [one.number] });
});

it("moves on with the target branch when an earlier entry is merged", async () => {
  const [one, two, three] = [await pullRequest(), await pullRequest(), await pullRequest()];
  const first = await queue(main, one);
  const second = await queue(first, two);
  const third = await queue(second, three);
  await fake.setBranch("main", first);
  expect(await find(first, second)).toEqual({ base: first, ahead: [] });
  expect(await find(second, third)).toEqual({ base: first, ahead: [two.number] });
});

it("names the other pull requests of a batch, whose base is the target branch itself", async () => {
  const [one, two] = [await pullRequest(), await pullRequest()];
  const first = await commit(main, one.head);
  const batch = await queue(first, two);
  expect(await find(main, batch)).toEqual({ base: main, ahead: [one.number] });
});

it("names entries whose branch is gone by what they merge, and squashed ones by the API's word", async () => {
  const [one, two, three] = [await pullRequest(), await pullRequest(), await pullRequest()];
  const first = await commit(main, one.head);
  const second = await commit(first);
  fake.pullsOfCommit.set(second, [two.number]);
  const third = await queue(second, three);
  expect(await find(second, third)).toEqual({ base: main, ahead: [one.number, two.number] });
});

it("names nobody whom GitHub does not know", async () => {
  const first = await commit(main);
  expect(await find(first, await queue(first, await pullRequest()))).toEqual({ base: main, ahead: [] });
});

it("is found on a target branch with slashes, and apart from a queue of a like name", async () => {
  await fake.setBranch("release/1.x", main);
  const [one, two] = [await pullRequest(), await pullRequest()];
  const first = await queue(main, one, "release/1.x");
  await fake.setBranch(`gh-readonly-queue/release/1.x/pr-99-x`, first);
  const head = await queue(first, two, "release/1.x");
  expect(await find(first, head, "release/1.x")).toEqual({ base: main, ahead: [one.number] });
});

it("names every entry of a long queue, however deep, without asking for each", async () => {
  const numbers: number[] = [];
  let base = main;
  for (let count = 0; count < 30; count += 1) {
    const one = await pullRequest();
    numbers.push(one.number);
    base = await queue(base, one);
  }
  const head = await queue(base, await pullRequest());
  const github = openScene(fake).github;
  fake.log.length = 0;
  const found = await baseOfGroup(github, { baseSha: base, baseRef: "main", headSha: head });
  expect(found).toEqual({ base: main, ahead: numbers });
  expect(fake.log.length).toBeLessThan(6);
});

it("refuses where it cannot be told whose all that is", async () => {
  let base = main;
  for (let count = 0; count < 101; count += 1) base = await commit(base, main);
  await expect(find(base, await commit(base))).rejects.toThrow("that it cannot be told whose it is");
});

it("asks of twenty commits without an entry at most, where none is a merge", async () => {
  let base = main;
  for (let count = 0; count < 25; count += 1) base = await commit(base);
  const head = await commit(base);
  fake.log.length = 0;
  expect(await find(base, head)).toEqual({ base: main, ahead: [] });
  expect(fake.log.filter(({ path }) => path.includes("/pulls"))).toHaveLength(20);
});

it("says so where the target branch is gone", async () => {
  const head = await queue(main, await pullRequest());
  const error = await find(main, head, "deleted").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PairgateError);
  expect(String(error)).toContain("with its target branch `deleted`: the branch, or the group's base");
});

it("says it where GitHub fails otherwise", async () => {
  fake.fail({ path: /compare/u, status: 403, body: { message: "Resource not accessible by integration" } });
  await expect(find(main, main)).rejects.toThrow("contents: read");
});

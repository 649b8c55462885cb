import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ancestor, compared, firstParents, mergeBase } from "../../src/github/history.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { NOT_FOUND, paged, type Route } from "./fake/route.ts";
import { openScene } from "./scene.ts";

const sha = (name: string) => Buffer.from(name).toString("hex").padEnd(40, "0");
const never = () => false;

describe("a comparison", () => {
  let fake: FakeGitHub;
  let [fork, main, head] = ["", "", ""];
  beforeAll(async () => {
    fake = await startFakeGitHub();
    const start = (await fake.branch("main")) ?? "";
    fork = await fake.createCommit({ parents: [start], files: { a: "1" } });
    main = await fake.createCommit({ parents: [fork], files: { a: "2" } });
    head = await fake.createCommit({ parents: [fork], files: { a: "1", b: "1" } });
    await fake.setBranch("main", main);
    await fake.setBranch("release/1.x", main);
  });
  afterAll(() => fake.close());

  it("finds the merge base of commits and of branches, named with slashes too", async () => {
    const { github } = openScene(fake);
    expect(await mergeBase(github, { base: main, head })).toBe(fork);
    expect(await mergeBase(github, { base: "main", head })).toBe(fork);
    expect(await mergeBase(github, { base: "release/1.x", head: main })).toBe(main);
  });

  it.each([
    ["identical", () => [main, main]],
    ["ahead", () => [fork, head]],
    ["behind", () => [main, fork]],
    ["diverged", () => [main, head]],
  ])("says %s", async (status, commits) => {
    const [base = "", tip = ""] = commits();
    expect((await compared(openScene(fake).github, { base, head: tip })).status).toBe(status);
  });

  it("asks for no patches", async () => {
    fake.log.length = 0;
    await mergeBase(openScene(fake).github, { base: main, head });
    expect(fake.log.map(({ path }) => path)).toEqual([
      `/repos/octo/agent/compare/${main}...${head}?per_page=1&page=2`,
    ]);
  });

  it("fails where there is nothing to compare", async () => {
    const { github } = openScene(fake);
    await expect(mergeBase(github, { base: "gone", head })).rejects.toThrow("(404)");
  });
});

interface Graph {
  readonly [name: string]: { readonly at: number; readonly parents: readonly string[] };
}

/** The commits listing of a history, in the order of git log: of the parents of what was listed, the newest. */
function listing(graph: Graph, asked: string[] = []): Route {
  const names = new Map(Object.keys(graph).map((name) => [sha(name), name]));
  return {
    method: "GET",
    path: "/repos/:owner/:repo/commits",
    answer(call) {
      const from = names.get(call.query.get("sha") ?? "");
      if (from === undefined) return NOT_FOUND;
      asked.push(from);
      const sorted: string[] = [];
      const frontier = new Set([from]);
      const seen = new Set([from]);
      while (frontier.size > 0) {
        const [newest = ""] = [...frontier].sort((a, b) => (graph[b]?.at ?? 0) - (graph[a]?.at ?? 0));
        frontier.delete(newest);
        sorted.push(newest);
        for (const parent of graph[newest]?.parents ?? []) {
          if (!seen.has(parent)) frontier.add(parent);
          seen.add(parent);
        }
      }
      return paged(
        call,
        sorted.map((name) => ({
          sha: sha(name),
          commit: { message: name, committer: { name: "GitHub", date: dateOf(graph[name]?.at ?? 0) } },
          parents: (graph[name]?.parents ?? []).map((parent) => ({ sha: sha(parent), url: "" })),
        })),
      );
    },
  };
}

const dateOf = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
const names = (commits: readonly Ancestor[]) =>
  commits.map((commit) => Buffer.from(commit.sha, "hex").toString().replaceAll("\0", ""));

/** 250 commits on main, every one after the first a merge of a branch of one to four commits. */
function busyHistory(): Graph {
  const graph: Record<string, { at: number; parents: string[] }> = { m0: { at: 0, parents: [] } };
  for (let merge = 1; merge < 250; merge += 1) {
    let parent = `m${Math.max(0, merge - 3)}`;
    for (let count = 0; count <= merge % 4; count += 1) {
      const name = `b${merge}.${count}`;
      graph[name] = { at: merge * 10 - 25 + count, parents: [parent] };
      parent = name;
    }
    graph[`m${merge}`] = { at: merge * 10, parents: [`m${merge - 1}`, parent] };
  }
  return graph;
}

describe("first parents", () => {
  const asked: string[] = [];
  const graph = busyHistory();
  let fake: FakeGitHub;
  beforeAll(async () => {
    fake = await startFakeGitHub({ routes: [listing(graph, asked)] });
  });
  afterAll(() => fake.close());
  const walk = async (options: Partial<Parameters<typeof firstParents>[1]>) => {
    asked.length = 0;
    return firstParents(openScene(fake).github, { from: sha("m249"), until: never, most: 1000, ...options });
  };

  it("are followed over 250 merges and several listings, newest first", async () => {
    const { commits, complete } = await walk({});
    expect(names(commits)).toEqual(Array.from({ length: 250 }, (_, index) => `m${249 - index}`));
    expect(complete).toBe(true);
    expect(asked.length).toBeLessThan(12);
    expect(commits[0]).toEqual({
      sha: sha("m249"),
      committedAt: dateOf(2490),
      parents: [sha("m248"), sha("b249.1")],
    });
  });

  it("begin with the commit itself, which may be enough", async () => {
    const { commits, complete } = await walk({ until: () => true });
    expect(names(commits)).toEqual(["m249"]);
    expect(complete).toBe(true);
  });

  it("stop where it is enough, and ask for no more", async () => {
    const { commits, complete } = await walk({ until: (ancestry) => ancestry.at(-1)?.sha === sha("m230") });
    expect(names(commits).at(-1)).toBe("m230");
    expect(complete).toBe(true);
    expect(asked).toEqual(["m249"]);
  });

  it("stop at the most that is wanted, and say so", async () => {
    const { commits, complete } = await walk({ most: 120 });
    expect(commits).toHaveLength(120);
    expect(complete).toBe(false);
  });

  it("of a branch lead back to main", async () => {
    const { commits } = await walk({ from: sha("b7.3"), most: 6 });
    expect(names(commits)).toEqual(["b7.3", "b7.2", "b7.1", "b7.0", "m4", "m3"]);
  });

  it("of the first commit end there", async () => {
    expect(await walk({ from: sha("m0") })).toMatchObject({ complete: true, commits: [{ sha: sha("m0") }] });
  });

  it("are found where the next one is listed on no page near, since its date is far older", async () => {
    const skewed: Record<string, { at: number; parents: string[] }> = { old: { at: 1, parents: [] } };
    let parent = "old";
    for (let count = 0; count < 300; count += 1) {
      skewed[`b${count}`] = { at: 100 + count, parents: [parent] };
      parent = `b${count}`;
    }
    skewed["tip"] = { at: 1000, parents: ["old", parent] };
    const more: string[] = [];
    await using other = await startFakeGitHub({ routes: [listing(skewed, more)] });
    const options = { from: sha("tip"), until: never, most: 10 };
    const { commits, complete } = await firstParents(openScene(other).github, options);
    expect(names(commits)).toEqual(["tip", "old"]);
    expect(complete).toBe(true);
    expect(more).toEqual(["tip", "old"]);
  });

  it("are cut off where every one costs a request", async () => {
    const wide: Record<string, { at: number; parents: string[] }> = { m0: { at: 0, parents: [] } };
    for (let merge = 1; merge <= 60; merge += 1) {
      let side = "m0";
      for (let count = 0; count < 100; count += 1) {
        wide[`b${merge}.${count}`] = { at: 1_000_000 + merge * 100 + count, parents: [side] };
        side = `b${merge}.${count}`;
      }
      wide[`m${merge}`] = { at: merge, parents: [`m${merge - 1}`, side] };
    }
    const more: string[] = [];
    await using other = await startFakeGitHub({ routes: [listing(wide, more)] });
    const { github } = openScene(other);
    const { commits, complete } = await firstParents(github, { from: sha("m60"), until: never, most: 100 });
    expect(complete).toBe(false);
    expect(names(commits).slice(0, 2)).toEqual(["m60", "m59"]);
    expect(more).toHaveLength(40);
  });

  it("fail for a commit that is not there", async () => {
    await expect(walk({ from: sha("nowhere") })).rejects.toThrow("(404)");
  });
});

import { expect, it } from "vitest";
import { pages } from "../../src/github/pages.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { paged, type Route } from "./fake/route.ts";
import { openScene } from "./scene.ts";

const things = Array.from({ length: 250 }, (_, index) => index);
const list: Route = { method: "GET", path: "/things", answer: (call) => paged(call, things) };
const wrapped: Route = {
  method: "GET",
  path: "/wrapped",
  answer: (call) => paged(call, things, (page) => ({ total_count: things.length, things: page })),
};

async function all(source: AsyncGenerator<readonly unknown[]>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const page of source) items.push(...page);
  return items;
}

it("reads every page", async () => {
  await using fake = await startFakeGitHub({ routes: [list] });
  const { github } = openScene(fake);
  expect(await all(pages(github, "GET /things", { sort: "up" }))).toEqual(things);
  expect(fake.log.map(({ path }) => path)).toEqual([
    "/things?sort=up&per_page=100",
    "/things?sort=up&per_page=100&page=2",
    "/things?sort=up&per_page=100&page=3",
  ]);
});

it("reads lists inside of objects", async () => {
  await using fake = await startFakeGitHub({ routes: [wrapped] });
  const { github } = openScene(fake);
  expect(await all(pages(github, "GET /wrapped", {}, { list: "things" }))).toEqual(things);
});

it("asks for no more than is wanted", async () => {
  await using fake = await startFakeGitHub({ routes: [list] });
  for await (const page of pages(openScene(fake).github, "GET /things")) if (page.length > 0) break;
  expect(fake.log).toHaveLength(1);
});

it("does not follow a link to another host", async () => {
  const headers = { link: '<https://elsewhere.example/things?page=2>; rel="next"' };
  const first: Route = {
    method: "GET",
    path: "/things",
    answer: ({ query }) => (query.has("page") ? null : { status: 200, headers, body: [0] }),
  };
  await using fake = await startFakeGitHub({ routes: [first, list] });
  await all(pages(openScene(fake).github, "GET /things"));
  expect(fake.log.map(({ path }) => path)).toEqual([
    "/things?per_page=100",
    "/things?per_page=100&page=2",
    "/things?per_page=100&page=3",
  ]);
});

it("ends somewhere", async () => {
  await using fake = await startFakeGitHub({ routes: [list] });
  const { github } = openScene(fake);
  await expect(all(pages(github, "GET /things", {}, { most: 2 }))).rejects.toThrow(
    "GitHub has more than 2 pages for GET /things",
  );
  expect(await all(pages(github, "GET /things", {}, { most: 3 }))).toHaveLength(250);
});

it("says where something else answers", async () => {
  await using fake = await startFakeGitHub({ routes: [wrapped] });
  await expect(all(pages(openScene(fake).github, "GET /wrapped"))).rejects.toThrow(
    "GitHub's answer for GET /wrapped is not in the form it should have",
  );
});

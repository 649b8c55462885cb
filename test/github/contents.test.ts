import { afterAll, beforeAll, expect, it } from "vitest";
import { fileAt } from "../../src/github/contents.ts";
import { GitHubError } from "../../src/github/failure.ts";
import { rawContents } from "./fake/contents.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

let fake: FakeGitHub;
let sha: string;
const config = "version: 1 # größe\n";

beforeAll(async () => {
  fake = await startFakeGitHub({ routes: [rawContents] });
  sha = await fake.createCommit({
    files: {
      "pairgate.yml": config,
      "sub folder/ä#?.json": '{"a":1}\n',
      empty: "",
      "at-most": "x".repeat(2 ** 20),
      "too-large": "x".repeat(2 ** 20 + 1),
    },
  });
  await fake.setBranch("feat/x", sha);
});
afterAll(() => fake.close());

const at = (path: string, ref = sha) => fileAt(openScene(fake).github, { path, ref });

it("reads a file at a commit and on a branch", async () => {
  expect(await at("pairgate.yml")).toBe(config);
  expect(await at("pairgate.yml", "feat/x")).toBe(config);
  expect(await at("empty")).toBe("");
});

it("reads a file whose name has to be encoded, and JSON as the text it is", async () => {
  expect(await at("sub folder/ä#?.json")).toBe('{"a":1}\n');
});

it("asks for the file itself", async () => {
  const accepted: (string | null)[] = [];
  const effects = {
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      accepted.push(new Headers(init?.headers).get("accept"));
      return fetch(input, init);
    },
  };
  await fileAt(openScene(fake, undefined, effects).github, { path: "pairgate.yml", ref: sha });
  expect(accepted).toEqual(["application/vnd.github.raw"]);
});

it("knows no file that is not there", async () => {
  expect(await at("nothing.yml")).toBeNull();
  expect(await at("pairgate.yml/below")).toBeNull();
});

it("does not take a missing commit for a missing file", async () => {
  fake.fail({ path: /contents/u, status: 404, body: { message: "No commit found for the ref nowhere" } });
  await expect(at("pairgate.yml", "nowhere")).rejects.toThrow(GitHubError);
});

it("reads 1 MiB, and refuses more", async () => {
  expect(await at("at-most")).toHaveLength(2 ** 20);
  await expect(at("too-large")).rejects.toThrow("is larger than 1.0 MiB");
});

it("refuses a folder", async () => {
  await expect(at("sub folder")).rejects.toThrow("`sub folder` at `");
  await expect(at("sub folder")).rejects.toThrow("is a folder or a submodule");
});

it("reads text of which GitHub does not say that it is text, and refuses what is none", async () => {
  const raw = { path: /contents/u, status: 200, headers: { "content-type": "application/vnd.github.raw" } };
  fake.fail({ ...raw, body: Buffer.from(config) });
  expect(await at("pairgate.yml")).toBe(config);
  fake.fail({ ...raw, body: Buffer.from([0x66, 0xff, 0xfe]) });
  await expect(at("binary")).rejects.toThrow("is not text in UTF-8");
});

it.each(["", "/etc/passwd", "..", "a/../../b", "./a", "a//b", "a/"])(
  "sends no path like %j",
  async (path) => {
    const before = fake.log.length;
    await expect(at(path)).rejects.toThrow("is not a path from the top of the repository");
    expect(fake.log).toHaveLength(before);
  },
);

it("says it where GitHub fails", async () => {
  fake.fail({ path: /contents/u, status: 403, body: { message: "Resource not accessible by integration" } });
  await expect(at("pairgate.yml")).rejects.toThrow("contents: read");
});

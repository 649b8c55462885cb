import { describe, expect, it } from "vitest";
import { blobId, branchScene } from "./branch-scene.ts";

describe("reading a branch", () => {
  it("has a name for messages", async () => {
    await using at = await branchScene();
    expect(at.branch.name).toBe("branch pairgate of octo/agent");
  });

  it.each([false, true])("that is not there finds nothing, in an empty repository: %s", async (empty) => {
    await using at = await branchScene(undefined, { empty });
    expect(await at.branch.tip()).toBeNull();
    expect(await at.branch.files()).toBeNull();
  });

  it("lists its files in one request, and reads them", async () => {
    const text = `${JSON.stringify({ words: "größer 😀" })}\n`;
    await using at = await branchScene({ "README.md": "Hello", "runs/a/b/1.run.jsonl": text });
    expect(await at.branch.files()).toEqual(
      new Map([
        ["README.md", blobId("Hello")],
        ["runs/a/b/1.run.jsonl", blobId(text)],
      ]),
    );
    expect(at.fake.log.map(({ path }) => path)).toEqual([
      "/repos/octo/agent/git/trees/refs/heads/pairgate?recursive=1",
    ]);
    expect(await at.branch.read(blobId(text))).toBe(text);
    await expect(at.branch.read("1".repeat(40))).rejects.toMatchObject({ status: 404 });
  });

  it.each(["bots/pairgate", "a#b"])("finds it whatever its name is: %s", async (branch) => {
    await using at = await branchScene({ "a.txt": "a" }, { branch });
    expect(await at.branch.tip()).toMatchObject({ commit: await at.fake.branch(encodeURIComponent(branch)) });
    expect([...((await at.branch.files()) ?? [])]).toEqual([["a.txt", blobId("a")]]);
    expect(await at.write("b.txt")).toBe("done");
    expect((await at.branch.files())?.size).toBe(2);
    expect(at.fake.log.filter(({ path }) => /trees\/.*%2F/u.test(path))).toEqual([]);
  });

  it("takes no tag of the same name for it", async () => {
    await using at = await branchScene({ "a.txt": "the branch" });
    const sha = await at.fake.createCommit({ files: { "a.txt": "the tag", "b.txt": "the tag" } });
    await at.fake.ask("POST", "/repos/octo/agent/git/refs", { ref: "refs/tags/pairgate", sha });
    await at.fake.ask("POST", "/repos/octo/agent/git/refs", { ref: "refs/tags/refs/heads/pairgate", sha });
    // As GitHub would answer to the short name.
    const short = await at.fake.ask("GET", "/repos/octo/agent/git/trees/pairgate?recursive=1");
    expect(JSON.stringify(short.body)).toContain("b.txt");
    expect([...((await at.branch.files()) ?? [])]).toEqual([["a.txt", blobId("the branch")]]);
    await at.fake.ask("DELETE", "/repos/octo/agent/git/refs/heads/pairgate");
    expect(await at.branch.tip()).toBeNull();
  });

  it("that a server does not find by its name finds it by its commit", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    at.fake.fail({ path: /trees\/refs/u, status: 404, body: { message: "Not Found" } });
    expect([...((await at.branch.files()) ?? [])]).toEqual([["a.txt", blobId("a")]]);
  });

  it("goes folder by folder where GitHub cuts the list", async () => {
    const paths = [
      "top.txt",
      ...["a", "a/deep", "b"].flatMap((folder) => [1, 2, 3].map((n) => `${folder}/${n}.txt`)),
    ];
    await using at = await branchScene(Object.fromEntries(paths.map((path) => [path, path])));
    at.fake.git.mostEntries = 4;
    expect([...((await at.branch.files()) ?? [])].sort()).toEqual(
      paths.map((path) => [path, blobId(path)]).sort(),
    );
    const asked = at.fake.log.map(({ path }) => path);
    expect(asked[0]).toContain("pairgate?recursive=1");
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("leaves out what is no file", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    const tree = [
      { path: "link", mode: "120000", type: "blob", content: "/etc/passwd" },
      { path: "run.sh", mode: "100755", type: "blob", content: "a" },
      { path: "module", mode: "160000", type: "commit", sha: "1".repeat(40) },
    ];
    const { body } = await at.fake.ask("POST", "/repos/octo/agent/git/trees", { tree });
    const commit = { message: "m", tree: (body as { sha: string }).sha, parents: [] };
    const made = await at.fake.ask("POST", "/repos/octo/agent/git/commits", commit);
    await at.fake.setBranch("pairgate", (made.body as { sha: string }).sha);
    expect([...((await at.branch.files())?.keys() ?? [])]).toEqual(["run.sh"]);
  });

  it("reads no file out of measure", async () => {
    await using at = await branchScene();
    const body = { sha: "x", size: 2 ** 26 + 1, encoding: "base64", content: "" };
    at.fake.fail({ path: /blobs/u, status: 200, body });
    await expect(at.branch.read("x")).rejects.toThrow(
      "a file of 65 MiB on branch pairgate of octo/agent is too large",
    );
    at.fake.fail({
      path: /blobs/u,
      status: 200,
      body: { ...body, size: 2, encoding: "utf-8", content: "hi" },
    });
    expect(await at.branch.read("x")).toBe("hi");
  });
});

describe("writing a branch", () => {
  it("begins it without a history", async () => {
    await using at = await branchScene();
    expect(await at.write("a/b.txt", "text")).toBe("done");
    const tip = (await at.fake.branch("pairgate")) ?? "";
    const { body } = await at.fake.ask("GET", `/repos/octo/agent/git/commits/${tip}`);
    expect(body).toMatchObject({ parents: [], message: "Add a/b.txt" });
    expect([...((await at.branch.files()) ?? [])]).toEqual([["a/b.txt", blobId("text")]]);
  });

  it("adds to it and keeps the rest, in three requests", async () => {
    await using at = await branchScene({ "a/1.txt": "1" });
    const parent = await at.branch.tip();
    at.fake.log.length = 0;
    const files = [
      { path: "a/2.txt", text: "2" },
      { path: "b.txt", text: "b" },
    ];
    expect(await at.branch.commit({ parent, files, message: "m" })).toBe("done");
    expect(at.fake.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/octo/agent/git/trees",
      "POST /repos/octo/agent/git/commits",
      "PATCH /repos/octo/agent/git/refs/heads/pairgate",
    ]);
    expect([...((await at.branch.files())?.keys() ?? [])]).toEqual(["a/1.txt", "a/2.txt", "b.txt"]);
  });

  it.each([
    ["was begun", null],
    ["went on", { "a.txt": "a" }],
  ])("says so where it %s meanwhile", async (_, files) => {
    await using at = await branchScene(files ?? undefined);
    const parent = await at.branch.tip();
    expect(await at.write("theirs.txt")).toBe("done");
    at.fake.log.length = 0;
    expect(await at.branch.commit({ parent, files: [{ path: "b", text: "b" }], message: "m" })).toBe("moved");
    expect(at.fake.log).toHaveLength(3);
    expect((await at.branch.files())?.has("b")).toBe(false);
  });

  it("says so where it was deleted meanwhile", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    const parent = await at.branch.tip();
    await at.fake.ask("DELETE", "/repos/octo/agent/git/refs/heads/pairgate");
    expect(await at.branch.commit({ parent, files: [{ path: "b", text: "b" }], message: "m" })).toBe("moved");
  });

  it.each([undefined, { "a.txt": "a" }])("loses nothing when 20 write at once, onto %o", async (files) => {
    await using at = await branchScene(files);
    async function addUntilDone(path: string): Promise<number> {
      for (let tries = 1; tries <= 50; tries += 1) if ((await at.write(path)) === "done") return tries;
      throw new Error(`${path} was never written`);
    }
    const paths = Array.from({ length: 20 }, (_, index) => `runs/${index}.txt`);
    const tries = await Promise.all(paths.map(addUntilDone));
    expect(Math.max(...tries)).toBeGreaterThan(1);
    expect((await at.branch.files())?.size).toBe(20 + Object.keys(files ?? {}).length);
    const { body } = await at.fake.ask("GET", "/repos/octo/agent/commits?sha=pairgate&per_page=100");
    expect(body).toHaveLength(20 + (files === undefined ? 0 : 1));
  });
});

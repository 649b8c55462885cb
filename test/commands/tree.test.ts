import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRepository, uncommittedFiles } from "../../src/commands/repository.ts";
import { candidateTree } from "../../src/commands/tree.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pairgate-tree-"));
  mkdirSync(join(folder, "agent"));
  writeFileSync(join(folder, "agent/main.js"), "1");
  writeFileSync(join(folder, "README"), "1");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
const hash = (...globs: string[]) =>
  candidateTree({ root: folder, globs, always: [], own: [".pairgate"], field: "paths" });
const init = () => {
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "one");
};

describe.each([
  ["in a git repository", init],
  ["outside of one", () => undefined],
])("the tree hash of a candidate, %s", (_, prepare) => {
  beforeEach(prepare);

  it("changes with content, names, modes and links of matching files, and with nothing else", async () => {
    const before = await hash("agent/**");
    writeFileSync(join(folder, "README"), "2");
    mkdirSync(join(folder, ".pairgate"));
    writeFileSync(join(folder, ".pairgate/state"), "x");
    expect(await hash("agent/**")).toBe(before);

    const changes = [
      () => writeFileSync(join(folder, "agent/main.js"), "2"),
      () => chmodSync(join(folder, "agent/main.js"), 0o755),
      () => writeFileSync(join(folder, "agent/new.js"), ""),
      () => symlinkSync("main.js", join(folder, "agent/link.js")),
      () => rmSync(join(folder, "agent/main.js")),
      () => writeFileSync(join(folder, "agent/.env"), "1"),
      () => mkdirSync(join(folder, "agent/.claude")),
      () => writeFileSync(join(folder, "agent/.claude/settings.json"), "1"),
      () => writeFileSync(join(folder, "agent/.claude/settings.json"), "2"),
    ];
    const seen = new Set([before]);
    for (const change of changes) {
      change();
      seen.add(await hash("agent/**"));
    }
    // An empty folder is nothing that git knows.
    expect(seen.size).toBe(changes.length);
  });

  it("counts a file that the command names, whatever the globs say", async () => {
    const of = () =>
      candidateTree({ root: folder, globs: ["agent/**"], always: ["README"], own: [], field: "paths" });
    const before = await of();
    writeFileSync(join(folder, "README"), "2");
    expect(await of()).not.toBe(before);
  });

  it("counts what is in a repository in the repository", async () => {
    const inner = join(folder, "agent/inner");
    mkdirSync(inner);
    execFileSync("git", ["init", "-q", inner]);
    writeFileSync(join(inner, "lib.js"), "1");
    const before = await hash("agent/**");
    writeFileSync(join(inner, "lib.js"), "2");
    expect(await hash("agent/**")).not.toBe(before);
  });

  it("never counts pairgate's own folder, even where every file counts", async () => {
    const before = await hash("**");
    mkdirSync(join(folder, ".pairgate"));
    writeFileSync(join(folder, ".pairgate/state"), "x");
    expect(await hash("**")).toBe(before);
  });

  it("refuses globs that match nothing", async () => {
    await expect(hash("agnet/**")).rejects.toThrow('no file matches "agnet/**"');
  });
});

describe("the base commit", () => {
  it("is the head on the default branch, and the merge base elsewhere", async () => {
    init();
    const first = git("rev-parse", "HEAD");
    expect(await openRepository(folder, null)).toMatchObject({ head: first, base: first, ancestry: [first] });
    git("checkout", "-q", "-b", "change");
    git("commit", "-q", "--allow-empty", "-m", "two");
    const second = git("rev-parse", "HEAD");
    expect(await openRepository(folder, null)).toMatchObject({
      head: second,
      base: first,
      ancestry: [first],
    });
    expect(await openRepository(folder, "HEAD")).toMatchObject({ base: second, ancestry: [second, first] });
  });

  it("is null where there is no repository, or no commit yet", async () => {
    expect(await openRepository(folder, null)).toMatchObject({ head: null, base: null, ancestry: null });
    git("init", "-q", "-b", "main");
    expect(await openRepository(folder, "HEAD")).toMatchObject({ head: null, ancestry: null });
  });

  it("takes no option for a revision", async () => {
    init();
    await expect(openRepository(folder, "--all")).rejects.toThrow('--base "--all" is not a commit');
    await expect(openRepository(folder, "nowhere")).rejects.toThrow('--base "nowhere" is not a commit');
  });

  it("tells uncommitted files by path", async () => {
    init();
    writeFileSync(join(folder, "README"), "2");
    writeFileSync(join(folder, "agent/näh e.js"), "3");
    expect((await uncommittedFiles(folder)).sort()).toEqual(["README", "agent/näh e.js"]);
    expect(await uncommittedFiles(join(folder, "agent"))).toContain("näh e.js");
  });
});

it("counts a run file that git keeps, and none that it does not", async () => {
  init();
  writeFileSync(join(folder, "agent/prompt.run.jsonl"), "a prompt");
  const before = await hash("agent/**");
  writeFileSync(join(folder, "agent/prompt.run.jsonl"), "another");
  expect(await hash("agent/**")).toBe(before);
  git("add", "-A");
  const kept = await hash("agent/**");
  expect(kept).not.toBe(before);
  writeFileSync(join(folder, "agent/prompt.run.jsonl"), "a third");
  expect(await hash("agent/**")).not.toBe(kept);
});

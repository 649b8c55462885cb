import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeTree } from "../../src/sandbox/remove-tree.ts";
import { temporaryFolder, writeFiles } from "../engines/bench.ts";

test("links are removed and not followed, deep trees go, and what is missing is gone already", async () => {
  await using folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  writeFiles(folder.path, { "kept/file": "kept", "tree/-rf": "", "tree/sub/file": "" });
  symlinkSync(at("kept"), at("tree/link"));
  symlinkSync(at("kept"), at("link"));
  const script = `d=$(printf 'x%.0s' $(seq 200)); for i in $(seq 30); do mkdir $d && cd $d || exit 1; done`;
  execFileSync("bash", ["-c", script], { cwd: at("tree") });
  expect(await removeTree(at("tree"))).toBeNull();
  expect(await removeTree(at("link"))).toBeNull();
  expect(await removeTree(at("missing"))).toBeNull();
  expect(existsSync(at("tree"))).toBe(false);
  expect(readFileSync(at("kept/file"), "utf8")).toBe("kept");
});

test("folders without any permission are removed by a user who has no special powers", async () => {
  await using folder = temporaryFolder();
  const tree = join(folder.path, "tree");
  mkdirSync(join(tree, "a", "b", "c"), { recursive: true });
  const module = new URL("../../src/sandbox/remove-tree.ts", import.meta.url).href;
  const script = `
    const { removeTree } = await import(${JSON.stringify(module)});
    const { chmodSync, writeFileSync } = await import("node:fs");
    if (process.getuid() === 0) process.setuid(65534);
    writeFileSync(${JSON.stringify(join(tree, "a/b/c/file"))}, "", { mode: 0 });
    for (const name of ["a/b/c", "a/b", "a"]) chmodSync(${JSON.stringify(tree)} + "/" + name, 0);
    console.log(await removeTree(${JSON.stringify(tree)}));`;
  for (const path of [folder.path, tree, join(tree, "a"), join(tree, "a/b"), join(tree, "a/b/c")]) {
    if (process.getuid?.() === 0) chownSync(path, 65534, 65534);
    chmodSync(path, 0o755);
  }
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(said.trim()).toBe("null");
  expect(existsSync(tree)).toBe(false);
});

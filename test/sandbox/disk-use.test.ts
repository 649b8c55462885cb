import { execFileSync } from "node:child_process";
import { linkSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskUse } from "../../src/sandbox/disk-use.ts";
import { temporaryFolder, writeFiles } from "../engines/bench.ts";

test("what is on disk is counted, once, and links are not followed", async () => {
  await using folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  const measure = (limit = 1e12) => diskUse({ folders: [folder.path], limit });
  expect(await measure()).toBe(0);
  expect(await diskUse({ folders: [at("missing")], limit: 1 })).toBe(0);
  writeFiles(folder.path, { "deep/er/file": "x".repeat(1_000_000) });
  const once = await measure();
  expect(once).toBeGreaterThan(1_000_000);
  expect(once).toBeLessThan(1_100_000);
  linkSync(at("deep/er/file"), at("hard"));
  symlinkSync("/usr", at("link"));
  symlinkSync(".", at("loop"));
  expect(await measure()).toBeLessThan(once + 20_000);
  writeFileSync(at("sparse"), "");
  truncateSync(at("sparse"), 1e12);
  expect(await measure()).toBeLessThan(once + 20_000);
  expect(await measure(1000)).toBeGreaterThan(1000);
  execFileSync("bash", ["-c", "mkdir $'\\xff' && head -c 3000000 /dev/zero > $'\\xff/\\xfe'"], {
    cwd: folder.path,
  });
  expect(await measure()).toBeGreaterThan(once + 3_000_000);
});

test("a tree too deep to be named counts as over any limit", async () => {
  await using folder = temporaryFolder();
  const script = `d=$(printf 'x%.0s' $(seq 200)); for i in $(seq 30); do mkdir $d && cd $d || exit 1; done`;
  execFileSync("bash", ["-c", script], { cwd: folder.path });
  expect(await diskUse({ folders: [folder.path], limit: 1e9 })).toBe(Number.POSITIVE_INFINITY);
});

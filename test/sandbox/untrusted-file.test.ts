import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readUntrustedFile } from "../../src/sandbox/untrusted-file.ts";
import { temporaryFolder, writeFiles } from "../engines/bench.ts";

test("a plain file is read; nothing else is, and nothing waits", async () => {
  await using folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  writeFiles(folder.path, { "logs/file": "text", "elsewhere/file": "secret" });
  writeFileSync(at("logs/large"), "");
  truncateSync(at("logs/large"), 2000);
  symlinkSync("/etc/passwd", at("logs/link"));
  symlinkSync("link-loop", at("logs/link-loop"));
  symlinkSync(at("elsewhere"), at("linked"));
  mkdirSync(at("logs/folder"));
  execFileSync("mkfifo", [at("logs/fifo")]);
  const read = (...parts: string[]) => readUntrustedFile({ folder: folder.path, parts, maxBytes: 1000 });
  expect(await read("logs", "file")).toEqual({ kind: "text", text: "text" });
  expect(await read("logs", "missing")).toEqual({ kind: "missing" });
  expect(await read("logs", "file", "below")).toEqual({ kind: "missing" });
  expect(await read("logs", "link")).toEqual({ kind: "refused", why: "it is a symbolic link" });
  expect(await read("logs", "link-loop")).toEqual({ kind: "refused", why: "it is a symbolic link" });
  expect(await read("linked", "file")).toEqual({
    kind: "refused",
    why: "its folder linked is a symbolic link",
  });
  expect(await read("logs", "folder")).toEqual({ kind: "refused", why: "it is not a regular file" });
  expect(await read("logs", "fifo")).toEqual({ kind: "refused", why: "it is not a regular file" });
  expect(await read("logs", "large")).toMatchObject({
    kind: "refused",
    why: expect.stringContaining("2000 bytes"),
  });
});

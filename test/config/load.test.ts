import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { PairgateError } from "../../src/domain/error.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pairgate-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is read from the disk", () => {
  const path = join(folder, "pairgate.yml");
  writeFileSync(path, "version: 1\nsuites: { a: { tasks: b } }\ncandidates: { c: { command: [d] } }\n");
  expect(loadConfig({ path }).config.suites.map(({ name }) => name)).toEqual(["a"]);
});

test("a missing file says how the smallest one looks", () => {
  const path = join(folder, "pairgate.yml");
  expect(() => loadConfig({ path })).toThrow(
    `${path}: there is no such file
  write one; the smallest file is:
    version: 1
    suites: { bench: { tasks: bench/tasks } }
    candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }
  or name another with --config`,
  );
});

test("a folder is not a file", () => {
  expect(() => loadConfig({ path: folder })).toThrow(
    `${folder}: this is a folder, not a file\n  name the file within it with --config`,
  );
});

test("a file that may not be read", () => {
  const readFile = () => {
    throw Object.assign(new Error("no"), { code: "EACCES" });
  };
  expect(() => loadConfig({ path: "pairgate.yml", readFile })).toThrow(
    "pairgate.yml: the file cannot be read (EACCES)\n  check its permissions, or name another with --config",
  );
});

test("a fault of our own is not dressed up as one of the user", () => {
  const readFile = () => {
    throw new TypeError("ours");
  };
  expect(() => loadConfig({ path: "pairgate.yml", readFile })).toThrow(TypeError);
  expect(() => loadConfig({ path: "pairgate.yml", readFile })).not.toThrow(PairgateError);
});

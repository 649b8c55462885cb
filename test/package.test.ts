import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAIRGATE_VERSION } from "../src/commands/manifest.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe("the package", () => {
  it("says its own version", () => {
    expect(PAIRGATE_VERSION).toBe(manifest.version);
  });

  it("justifies every dependency in a line", () => {
    const said = read("docs/dependencies.md");
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(said).toContain(`| [${name}](`);
    }
  });

  it("pins every dependency", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    }
  });

  it("links only to files that are there", () => {
    for (const file of [
      "README.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
      "docs/agents.md",
      "docs/compare.md",
      "docs/configuration.md",
      "docs/demo.md",
      "docs/dependencies.md",
      "docs/files.md",
      "docs/github.md",
      "docs/speed.md",
      "docs/tasks.md",
      "docs/verdict.md",
    ]) {
      for (const [, target = ""] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/gu)) {
        const path = new URL(target, new URL(`../${file}`, import.meta.url));
        expect(() => readFileSync(path), `${file} links to ${target}`).not.toThrow(/ENOENT/u);
      }
    }
  });
});

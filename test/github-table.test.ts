import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = readFileSync(join(root, "docs/github.md"), "utf8");
const [, table = ""] = docs.split("## What happens when");
const ids = [...(table.split("\n## ")[0] ?? "").matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => id ?? "");

const folder = join(root, "test/e2e");
const names = readdirSync(folder)
  .filter((file) => file.startsWith("github-"))
  .flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/^\s*(?:describe|it|\{ id)\b[^"\n]*"([^"\n]+)"/gmu),
  ])
  .map(([, name]) => name ?? "");

it("the table of events has rows", () => {
  expect(ids.length).toBeGreaterThan(30);
});

it.each(ids)("row %s is an end-to-end test of that name", (id) => {
  expect(names.filter((name) => name === id || name.startsWith(`${id}:`))).not.toEqual([]);
});

/**
 * The workflows that the documentation shows, so that they are linted as ours are: `node scripts/example-workflows.ts DIR`
 * writes each to a file of DIR.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export interface ExampleWorkflow {
  /** Where it is shown. */
  readonly file: string;
  readonly text: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every YAML block that is a whole workflow; excerpts have no `on`. */
export function exampleWorkflows(): ExampleWorkflow[] {
  return ["README.md", "docs/github.md"].flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gmu)].flatMap(
      ([, indent = "", block = ""]): ExampleWorkflow[] => {
        const text = block.replaceAll(new RegExp(`^${indent}`, "gmu"), "");
        const value: unknown = parse(text);
        return typeof value === "object" && value !== null && "on" in value && "jobs" in value
          ? [{ file, text }]
          : [];
      },
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = ""] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  exampleWorkflows().forEach(({ file, text }, at) => {
    writeFileSync(join(folder, `${basename(file, ".md")}-${at + 1}.yml`), text);
  });
}

/**
 * Writes what is generated from the source and committed: the JSON Schemas, and the tables between markers in the
 * documentation. `--check` writes nothing and exits with 1 where a file is not current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { blessingSchema } from "../src/baseline/blessing.ts";
import { epochSchema } from "../src/baseline/epoch.ts";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { configurationTable } from "../src/config/table.ts";
import { attemptSchema, endSchema, manifestSchema } from "../src/domain/run.ts";
import { usageReportSchema } from "../src/domain/usage.ts";
import { verdictSchema } from "../src/domain/verdict.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const runLine = z.union([manifestSchema, attemptSchema, endSchema]).meta({
  title: "pairgate run file, one line",
  description: "A run file holds one JSON object a line: a manifest, an attempt each, and an end.",
});

const schemas: Readonly<Record<string, unknown>> = {
  "pairgate.schema.json": configJsonSchema(),
  "run.schema.json": z.toJSONSchema(runLine, { io: "input" }),
  "verdict.schema.json": z.toJSONSchema(verdictSchema),
  "usage.schema.json": z.toJSONSchema(usageReportSchema, { io: "input" }),
  "epoch.schema.json": z.toJSONSchema(epochSchema, { io: "input" }),
  "blessing.schema.json": z.toJSONSchema(blessingSchema, { io: "input" }),
};

const read = (file: string) => readFileSync(`${root}${file}`, "utf8");

/** The text of every generated file, by path. */
export function generated(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    files.set(`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  files.set("README.md", between(read("README.md"), "inputs", inputsTable(read("action.yml"))));
  files.set("docs/github.md", between(read("docs/github.md"), "workflow-inputs", workflowInputsTable()));
  files.set("docs/configuration.md", between(read("docs/configuration.md"), "keys", configurationTable()));
  return files;
}

const described = z.record(
  z.string(),
  z.object({ description: z.string(), default: z.union([z.string(), z.number()]).optional() }),
);
type Described = z.infer<typeof described>;

function shownDefault({ default: value }: Described[string]): string {
  return value === undefined || value === "" ? "" : `\`${value}\``;
}

/** The inputs and outputs of action.yml, for the README. */
function inputsTable(text: string): string {
  const { inputs, outputs } = z.object({ inputs: described, outputs: described }).parse(parse(text));
  const rows = (items: Described, kind: string) =>
    Object.entries(items).map(
      ([name, item]) => `| \`${name}\` | ${kind} | ${shownDefault(item)} | ${item.description} |`,
    );
  return [
    "| name | | default | what |",
    "|---|---|---|---|",
    ...rows(inputs, "input"),
    ...rows(outputs, "output"),
  ].join("\n");
}

/** The inputs of the reusable workflows; what is the same in several stands once. */
function workflowInputsTable(): string {
  const schema = z.object({ on: z.object({ workflow_call: z.object({ inputs: described }) }) });
  const workflowsOf = new Map<string, string[]>();
  for (const workflow of ["gate.yml", "record.yml", "command.yml"]) {
    const { on } = schema.parse(parse(read(`.github/workflows/${workflow}`)));
    for (const [name, item] of Object.entries(on.workflow_call.inputs)) {
      const row = `| \`${name}\` | ${shownDefault(item)} | ${item.description} |`;
      workflowsOf.set(row, [...(workflowsOf.get(row) ?? []), `\`${workflow}\``]);
    }
  }
  return [
    "| name | default | what | of |",
    "|---|---|---|---|",
    ...[...workflowsOf].map(([row, workflows]) => `${row} ${workflows.join(", ")} |`),
  ].join("\n");
}

function between(text: string, name: string, table: string): string {
  const begin = `<!-- begin: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`the markers ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n\n${table.trim()}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale: string[] = [];
  for (const [file, text] of generated()) {
    let current = "";
    try {
      current = read(file);
    } catch {}
    if (current === text) continue;
    stale.push(file);
    if (!process.argv.includes("--check")) writeFileSync(`${root}${file}`, text);
  }
  const check = process.argv.includes("--check");
  for (const file of stale)
    console.error(check ? `${file} is not current: run npm run generate` : `wrote ${file}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

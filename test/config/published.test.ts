import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { resolveChecks } from "../../src/config/checks.ts";
import { configFields, fieldPathName } from "../../src/config/fields.ts";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { configurationTable } from "../../src/config/table.ts";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the published schema is current", () => {
  expect(
    file("schema/pairgate.schema.json"),
    "schema/pairgate.schema.json is not what the source says: run `npm run generate`",
  ).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
});

test("the table of all keys in the manual is current", () => {
  const [, table] =
    /<!-- begin: keys -->\n([\s\S]*)<!-- end: keys -->/.exec(file("docs/configuration.md")) ?? [];
  expect(table?.trim(), "docs/configuration.md is not what the source says: run `npm run generate`").toBe(
    configurationTable(),
  );
});

test("the files in the manual are read", () => {
  const examples = [...file("docs/configuration.md").matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = ""]) => text)
    .filter((text) => text.startsWith("version"));
  expect(examples).toHaveLength(2);
  for (const text of examples) {
    const { config } = parseConfig({ text, file: "pairgate.yml" });
    expect(resolveChecks(config).length).toBeGreaterThan(0);
  }
});

test("every field has a title, a description and an example, for editors", () => {
  for (const { path, schema } of configFields().slice(1)) {
    const { title, description, examples } = schema;
    expect({ field: fieldPathName(path), title, description, examples }).toEqual({
      field: fieldPathName(path),
      title: expect.any(String),
      description: expect.stringMatching(/\.$/),
      examples: expect.any(Array),
    });
  }
});

test("no map takes a key that is not in the schema", () => {
  const json = JSON.stringify(configJsonSchema());
  expect(json.match(/"properties":/g)).toHaveLength(json.match(/"additionalProperties":false/g)?.length ?? 0);
});

const GOOD = `version: 1
suites: { bench: { tasks: bench/tasks } }
candidates: { agent: { command: [agent], usage: { format: none } } }
checks: [{ suite: bench, candidate: agent }]
`;

const examples = configFields().flatMap(({ path, schema }) =>
  (schema.examples ?? []).map((example) => ({
    name: `${fieldPathName(path)}: ${stringify(example)}`,
    path,
    example,
  })),
);

test.each(examples)("the example of $name is read", ({ path, example }) => {
  const document = parseDocument(GOOD);
  const place = path.map((part, depth) =>
    part === "<name>" ? (path[depth - 1] === "suites" ? "bench" : "agent") : part === "[]" ? 0 : part,
  );
  document.setIn(place, document.createNode(example));
  expect(() => parseConfig({ text: document.toString(), file: "pairgate.yml" })).not.toThrow();
});

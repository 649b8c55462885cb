import { ANY_ITEM, configFields, type Field, fieldPathName } from "./fields.ts";
import { inYaml } from "./in-yaml.ts";
import type { JsonSchema } from "./json-schema.ts";
import { listed } from "./shown.ts";

/** The reference of all keys for the manual, in Markdown: one table for each map of the file. */
export function configurationTable(): string {
  // The gates of a check have the keys of `gates`, which are listed once.
  const all = configFields().filter(
    ({ path }) => !(path[0] === "checks" && path[2] === "gates" && path.length > 3),
  );
  const keysOf = ({ path: map }: Field) => all.filter(({ path }) => isKeyOf({ path, map }));
  return all
    .filter((field) => keysOf(field).length > 0)
    .map((field) => {
      const rows = keysOf(field).map((key) => row({ key, hasTable: keysOf(key).length > 0 }));
      return [heading(field), "", HEAD, ...rows].join("\n");
    })
    .join("\n\n");
}

const HEAD = "| Key | Type | Default | Meaning | Example |\n| --- | --- | --- | --- | --- |";

// The maps of named things and the items of lists are not keys that one writes.
function isKeyOf({ path, map }: { path: readonly string[]; map: readonly string[] }): boolean {
  const last = path.at(-1) ?? "";
  if (last === ANY_ITEM || last.startsWith("<")) return false;
  return path.length === map.length + 1 && map.every((part, depth) => part === path[depth]);
}

function heading({ path, schema }: Field): string {
  const title = path.length === 0 ? "The file" : `\`${fieldPathName(path)}\``;
  return `### ${title}\n\n${schema.description ?? ""}`;
}

interface Row {
  readonly key: Field;
  /** Whether the keys within it have a table of their own. */
  readonly hasTable: boolean;
}

function row({ key, hasTable }: Row): string {
  const { path, schema } = key;
  const cells = [
    `\`${path.at(-1)}\``,
    typeName(schema),
    defaultOf({ key, hasTable }),
    schema.description ?? "",
    (schema.examples ?? []).map((value) => `\`${inYaml(value)}\``).join(" or "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function defaultOf({ key: { schema, isRequired }, hasTable }: Row): string {
  if (isRequired) return "required";
  if (schema.default === null) return "none";
  // What may be a map and is a word by default is off: its numbers below hold where it is on.
  return hasTable && typeof schema.default !== "string" ? "as below" : `\`${inYaml(schema.default)}\``;
}

/** The type of a value in words: `duration`, `list of text`, `auto, bubblewrap or none`. */
function typeName(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, "");
  if (schema.anyOf !== undefined)
    return schema.anyOf
      .filter(({ type }) => type !== "null")
      .map(typeName)
      .join(" or ");
  if (schema.const !== undefined) return `\`${inYaml(schema.const)}\``;
  if (schema.enum !== undefined)
    return listed({ words: schema.enum.map((value) => `\`${inYaml(value)}\``), last: "or" });
  switch (schema.type) {
    case "integer":
      return `whole number, ${schema.minimum} to ${schema.maximum}`;
    case "string":
      return "text";
    case "boolean":
      return "`true` or `false`";
    case "array":
      return schema.items?.type === "object" ? "list of maps" : `list of ${typeName(schema.items ?? {})}`;
    default:
      return typeof schema.additionalProperties === "object" && schema.properties === undefined
        ? "map by name"
        : "map";
  }
}

import { configJsonSchema, type JsonSchema } from "./json-schema.ts";

/** One key that the file may have. `<name>` stands for any name, `[]` for any item of a list. */
export interface Field {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

const ANY_NAME = "<name>";
export const ANY_ITEM = "[]";

/** Every field of the file in the order of the schema, the file itself first, each above those within it. */
export function configFields(): readonly Field[] {
  allFields ??= within({ path: [], schema: configJsonSchema(), isRequired: true });
  return allFields;
}

let allFields: readonly Field[] | undefined;

/** The field at a path of the data, or the nearest one around it. */
export function fieldAt({
  path,
  fields,
}: {
  path: readonly PropertyKey[];
  fields: readonly Field[];
}): Field | undefined {
  const matching = fields.filter((field) => field.path.length <= path.length && field.path.every(matches));
  function matches(part: string, depth: number): boolean {
    const written = path[depth];
    if (part === ANY_ITEM) return typeof written === "number";
    return part === written || (part === ANY_NAME && typeof written === "string");
  }
  return matching.reduce<Field | undefined>(
    (deepest, field) => (deepest !== undefined && deepest.path.length > field.path.length ? deepest : field),
    undefined,
  );
}

/** The keys that the map at this field may have; none where it is no map or may have any. */
export function keysOf({ schema }: Field): readonly string[] {
  return variants(schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** `suites.<name>.attempts`, `checks[].suite` */
export function fieldPathName(path: readonly string[]): string {
  return path
    .map((part) => (part === ANY_ITEM ? part : `.${part}`))
    .join("")
    .slice(path[0] === undefined ? 0 : 1);
}

function within(field: Field): readonly Field[] {
  const inner = variants(field.schema).flatMap(({ properties, required, additionalProperties, items }) => [
    ...Object.entries(properties ?? {}).map(([key, schema]) => ({
      path: [...field.path, key],
      schema,
      isRequired: required?.includes(key) ?? false,
    })),
    ...[
      { part: ANY_NAME, schema: additionalProperties },
      { part: ANY_ITEM, schema: items },
    ].flatMap(({ part, schema }) =>
      typeof schema === "object" && schema.properties !== undefined
        ? [{ path: [...field.path, part], schema, isRequired: false }]
        : [],
    ),
  ]);
  return [field, ...inner.flatMap(within)];
}

function variants(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ?? [schema];
}

import { z } from "zod";
import { configSchema } from "./schema.ts";

/** The parts of JSON Schema that ours is made of. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The JSON Schema (draft 2020-12) of `pairgate.yml` as it is written, for editors. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    io: "input",
    target: "draft-2020-12",
    // Of a field that is transformed zod drops these two, since they could be of the output; ours are of the input.
    override: ({ zodSchema, jsonSchema }) => {
      const { default: standard, examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (standard !== undefined) Object.assign(jsonSchema, { default: standard });
      if (examples !== undefined) Object.assign(jsonSchema, { examples });
    },
  });
  return {
    $schema,
    title: "pairgate.yml",
    description: "The configuration of pairgate, a regression gate for coding agents.",
    ...schema,
  } as JsonSchema;
}

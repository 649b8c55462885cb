import type { z } from "zod";
import { type Field, fieldAt } from "./fields.ts";
import { inYaml } from "./in-yaml.ts";
import type { JsonSchema } from "./json-schema.ts";
import { listed, shortened, shown } from "./shown.ts";
import { closest } from "./suggestion.ts";
import { fromIssueText, type Wording } from "./wording.ts";

/** What is wrong with one value, and what to write in its stead. */
export function wordingOf({ issue, fields }: { issue: z.core.$ZodIssue; fields: readonly Field[] }): Wording {
  if (issue.message !== "") return fromIssueText(issue.message);
  const value = issue.input;
  const spot = spotOf({ path: issue.path, fields });
  if (value === undefined) return { message: `\`${spot.name}\` is missing`, hint: `write ${spot.example}` };
  if (value === null)
    return {
      message: "there is no value",
      hint: `write ${spot.example}${spot.isRequired ? "" : ", or remove the line"}`,
    };
  switch (issue.code) {
    case "too_small":
    case "too_big":
      if (typeof value === "string") return { message: "the text is empty", hint: `write ${spot.example}` };
      if (typeof value === "object") return { message: "the list is empty", hint: `write ${spot.example}` };
      return {
        message: `${shown(value)} is too ${issue.code === "too_small" ? "small" : "large"}`,
        hint: `write a whole number ${range(spot.schema)}`,
      };
    case "invalid_value":
      return notOneOf({ value, words: issue.values.map(String) });
    case "invalid_type":
      return wrongType({ expected: issue.expected, value, spot });
    default:
      return { message: `${shown(value)} is not understood here`, hint: `write ${spot.example}` };
  }
}

interface Spot {
  readonly name: string;
  /** A line that would be right here. */
  readonly example: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

function spotOf({ path, fields }: { path: readonly PropertyKey[]; fields: readonly Field[] }): Spot {
  const field = fieldAt({ path, fields });
  const schema = field?.schema ?? {};
  const isItself = field?.path.length === path.length;
  const last = path.at(-1);
  const name = shortened(String(last));
  const sample = inYaml(schema.examples?.[0] ?? "a value");
  const line = `${field?.path.at(-1)}: ${sample}`;
  // An item of a list has no example of its own: its list has one.
  const example = !isItself ? `it as in ${line}` : typeof last === "number" ? sample : `${name}: ${sample}`;
  return { name, example, schema, isRequired: isItself && (field?.isRequired ?? false) };
}

function wrongType({ expected, value, spot }: { expected: string; value: unknown; spot: Spot }): Wording {
  switch (expected) {
    case "array":
      return { message: `${shown(value)} is not a list`, hint: `write a list: ${asList(value, spot)}` };
    case "object":
    case "record":
      return { message: `${shown(value)} is not a map`, hint: `write ${spot.example}` };
    case "boolean":
      return { message: `${shown(value)} is neither true nor false`, hint: "write true or false" };
    case "int":
    case "number":
      return {
        message: `${shown(value)} is not a whole number`,
        hint: `write a whole number ${range(spot.schema)}`,
      };
    default:
      return {
        message: `${shown(value)} is not text`,
        hint: typeof value === "object" ? `write ${spot.example}` : `put it in quotes: "${String(value)}"`,
      };
  }
}

function notOneOf({ value, words }: { value: unknown; words: readonly string[] }): Wording {
  const meant = typeof value === "string" ? closest({ word: value, among: words }) : undefined;
  return {
    message:
      typeof value === "object" ? `${shown(value)} cannot stand here` : `unknown value ${shown(value)}`,
    hint: meant === undefined ? `write ${listed({ words, last: "or" })}` : `did you mean \`${meant}\`?`,
  };
}

function range(schema: JsonSchema): string {
  const numbers = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === "integer");
  return numbers === undefined ? "" : `from ${numbers.minimum} to ${numbers.maximum}`;
}

// Where the words are plain, the user's own line is the best example.
function asList(value: unknown, { name, example }: Spot): string {
  const words = typeof value === "string" ? value.trim().split(/[\s,]+/) : [];
  const arePlain =
    words.length > 0 && words.length <= 8 && words.every((word) => /^[\w.:=@+*/{}~-]{1,40}$/.test(word));
  return arePlain ? `${name}: ${inYaml(words)}` : example;
}

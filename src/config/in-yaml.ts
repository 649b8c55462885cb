import { stringify } from "yaml";

/** A value as one line of YAML, spaced as people write it: `[node, agent.js]`, `{ time: 5m }`. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inYaml(inner)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return scalar(value);
}

// Within a list, so that what would end an item there is put in quotes.
function scalar(value: unknown): string {
  const list = stringify([value], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
  return list.trim().slice(1, -1);
}

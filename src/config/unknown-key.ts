import { type Field, fieldAt, fieldPathName, keysOf } from "./fields.ts";
import { listed, shown } from "./shown.ts";
import { closest } from "./suggestion.ts";
import type { Wording } from "./wording.ts";

/** What is said of a key that the schema does not have: the one that was meant, or those that there are. */
export function unknownKey({
  key,
  path,
  fields,
}: {
  key: string;
  path: readonly PropertyKey[];
  fields: readonly Field[];
}): Wording {
  const message = `unknown key ${shown(key)}`;
  if (key === "<<")
    return {
      message,
      hint: "merge keys are not part of YAML 1.2: write the keys out, or give the whole map by an alias",
    };
  const field = fieldAt({ path, fields });
  const known = field === undefined ? [] : keysOf(field);
  const meant = closest({ word: key, among: known });
  if (meant !== undefined) return { message, hint: `did you mean \`${meant}\`?` };
  // `gates` of a check has the keys of `gates`: one of the two is enough to be pointed at.
  const elsewhere = fields.filter((other) => keysOf(other).includes(key) && other.path[0] !== "checks");
  if (elsewhere.length > 0)
    return {
      message: `${message} here`,
      hint: `it belongs in ${listed({ words: elsewhere.map(({ path }) => `\`${fieldPathName([...path, key])}\``), last: "or" })}`,
    };
  return { message, hint: `known here: ${known.join(", ")}` };
}

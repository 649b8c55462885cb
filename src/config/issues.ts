import type { z } from "zod";
import type { Problem } from "../domain/error.ts";
import type { ConfigDocument } from "./document.ts";
import type { Field } from "./fields.ts";
import { wordingOf } from "./issue-wording.ts";
import { unknownKey } from "./unknown-key.ts";

type Issue = z.core.$ZodIssue;

/** What the schema found, as problems that name their place. */
export function problemsOfIssues({
  issues,
  document,
  fields,
}: {
  issues: readonly Issue[];
  document: ConfigDocument;
  fields: readonly Field[];
}): readonly Problem[] {
  return issues
    .flatMap(chosenVariant)
    .filter((issue, _, all) => !followsFromAnother({ issue, all }))
    .flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => ({
          ...unknownKey({ key, path: issue.path, fields }),
          place: document.place({ path: [...issue.path, key], at: "key" }),
        }));
      return [{ ...wordingOf({ issue, fields }), place: document.place({ path: issue.path, at: "value" }) }];
    });
}

// Of `a path or a list`, the one that was begun is the one that was meant.
function chosenVariant(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const begun = issue.errors.find((errors) => !errors.some(isOfAnotherKind));
  if (begun === undefined) return [issue];
  return begun.flatMap((inner) => chosenVariant({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

// What an engine or a harness that we do not know needs, we do not know: nothing of it is missing.
const NEEDED_BY: ReadonlyMap<PropertyKey | undefined, string> = new Map([
  ["tasks", "engine"],
  ["command", "harness"],
]);

function followsFromAnother({ issue, all }: { issue: Issue; all: readonly Issue[] }): boolean {
  const kind = NEEDED_BY.get(issue.path.at(-1));
  if (kind === undefined || issue.input !== undefined) return false;
  const kindPath = [...issue.path.slice(0, -1), kind];
  return all.some(
    ({ path }) => path.length === kindPath.length && kindPath.every((part, depth) => part === path[depth]),
  );
}

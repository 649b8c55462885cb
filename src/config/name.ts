import { z } from "zod";
import { shown } from "./shown.ts";
import type { Wording } from "./wording.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * The name of a suite or a candidate, for the published schema. It is checked by `nameProblem` and not here, since
 * the schema would pass over everything that stands below a wrong name.
 */
export const nameSchema = z.string().meta({ pattern: NAME.source });

/** What is wrong with a name, which becomes that of a folder; nothing where it will do. */
export function nameProblem(name: string): Wording | undefined {
  if (NAME.test(name)) return undefined;
  return {
    message: `${shown(name)} cannot be a name`,
    hint: "names become folders: at most 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit",
  };
}

import type { Check } from "../../config/config.ts";
import { closest } from "../../config/suggestion.ts";
import { PairgateError } from "../../domain/error.ts";
import type { Inputs } from "./context.ts";

/**
 * The names of the checks that the input `check` chooses: all, where it is empty.
 * @throws PairgateError where it names what is no check, suite or candidate: a gate of nothing would be green
 */
export function chosenChecks(
  { checks: names, config }: Pick<Inputs, "checks" | "config">,
  checks: readonly Check[],
): ReadonlySet<string> {
  const known = checks.map(({ name }) => name);
  if (names.length === 0) return new Set(known);
  return new Set(
    names.flatMap((name) => {
      const matching = checks.filter((check) =>
        [check.name, check.suite.name, check.candidate.name].includes(name),
      );
      if (matching.length > 0) return matching.map((check) => check.name);
      const meant = closest({ word: name, among: known });
      throw new PairgateError({
        message: `the input \`check\` has ${JSON.stringify(name)}, which is no check of ${config}`,
        hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
      });
    }),
  );
}

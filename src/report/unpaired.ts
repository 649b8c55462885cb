import type { Comparison } from "../domain/verdict.ts";
import { count } from "./numbers.ts";
import type { Pen } from "./pen.ts";

type Unpaired = Comparison["unpaired"][number];

const WHY: Readonly<Record<Unpaired["why"], string>> = {
  new: "new, the baseline does not know it yet",
  changed: "its content changed, so older attempts do not count",
  gone: "no longer in the suite",
  "no-baseline": "no attempt in the baseline that counts",
  "not-tried": "no attempt in this run that counts",
};

/** The tasks that could not be paired, by the reason why not. */
export function unpairedGroups(
  unpaired: readonly Unpaired[],
): { readonly why: string; readonly tasks: readonly string[] }[] {
  return Object.entries(WHY).flatMap(([why, said]) => {
    const tasks = unpaired.filter((one) => one.why === why).map((one) => one.task);
    return tasks.length === 0 ? [] : [{ why: said, tasks }];
  });
}

/** The first names of each group, and why they were left out: `a, b and 58 more (no longer in the suite)`. */
export function namedUnpaired({
  unpaired,
  most,
  pen,
}: {
  readonly unpaired: readonly Unpaired[];
  readonly most: number;
  readonly pen: Pen;
}): string[] {
  return unpairedGroups(unpaired).map(({ why, tasks }) => {
    const more = tasks.length > most ? ` and ${count(tasks.length - most)} more` : "";
    return `${tasks.slice(0, most).map(pen.name).join(", ")}${more} (${why})`;
  });
}

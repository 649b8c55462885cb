import type { Comparison } from "../domain/verdict.ts";

type Unpaired = Comparison["unpaired"][number];

const WHY: Readonly<Record<Unpaired["why"], string>> = {
  new: "new, the baseline does not know it yet",
  changed: "its content changed, so older attempts do not count",
  gone: "no longer in the suite",
  "no-baseline": "no attempt in the baseline",
  "not-tried": "not tried in this run",
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

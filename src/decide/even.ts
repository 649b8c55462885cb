import type { Plan } from "../domain/plan.ts";
import { plannedAttempts } from "../domain/sequence.ts";

/**
 * Whether every task has been tried as often as any other in both arms at a look, so that plain passes may be compared:
 * else the mean difference is, whose information the looks are planned by. A plan without values has tasks tried in turns,
 * or looks at its end alone.
 * @param attempts the candidate's, up to the look
 * @param baseline attempts of each task
 */
export function isEven(
  plan: Pick<Plan, "order" | "values" | "rounds" | "looks">,
  attempts: number,
  baseline: Iterable<number>,
): boolean {
  if (plan.values === null) return true;
  if (attempts < plannedAttempts(plan) && attempts !== plan.order.length) return false;
  return new Set(baseline).size < 2;
}

import { type Critical, criticalValues } from "../decide/critical.ts";
import { isEven } from "../decide/even.ts";
import type { KnownTask } from "../decide/expected.ts";
import type { Gates } from "../decide/gates.ts";
import { scheduleOf } from "../decide/schedule.ts";
import { looksOf, plannedAttempts, sequenceOf } from "../domain/sequence.ts";
import type { Counts } from "./counts.ts";

/** How pull requests are measured and judged. */
export interface Design {
  readonly rounds: number;
  readonly gates: Gates;
  /** Whether there are looks before the planned end. */
  readonly early: boolean;
  /** The rounds of the plan's extension, and whether inconclusive tests make them; null where none is planned. */
  readonly extension: { readonly rounds: number; readonly used: boolean } | null;
  /** Whether a fresh batch of main has to agree with a regression. */
  readonly confirm: boolean;
}

/** A look of a simulated plan. */
export interface PlannedLook {
  /** How many attempts have been made by then. */
  readonly attempts: number;
  /** Whether all tasks that were tried have been tried equally often, as far as the test takes it so. */
  readonly even: boolean;
  readonly passRate: Critical;
  readonly tokens: Critical | null;
}

/** What is made, and when it is looked at. */
export interface SimulatedPlan {
  /** The task of each attempt in their order, those of the extension last. */
  readonly sequence: Uint16Array;
  readonly looks: readonly PlannedLook[];
  /** Attempts that are made where nothing stops them, without the extension. */
  readonly planned: number;
}

/**
 * Plans as `makePlan` does. Tasks are exchangeable until the baseline tells them apart, so the random order of the first
 * round is that of their numbers.
 */
export function planOf(design: Design, baseline: Counts): SimulatedPlan {
  const { rounds, gates, early, extension } = design;
  const order = namesOf(baseline.tasks);
  const known = new Map<string, KnownTask>();
  for (let task = 0; task < order.length; task += 1) {
    known.set(order[task] ?? "", {
      passes: baseline.passes[task] ?? 0,
      attempts: baseline.attempts[task] ?? 0,
    });
  }
  const extensionRounds = extension?.rounds ?? 0;
  const schedule = scheduleOf({
    order,
    rounds,
    extensionRounds,
    baseline: known,
    early,
    passing: {
      margin: gates.passRate.margin,
      level: gates.passRate.passLevel * (1 - gates.extensionShare),
    },
  });
  const plan = {
    order,
    rounds,
    values: schedule.values,
    looks: schedule.looks,
    extension:
      extension === null
        ? null
        : {
            rounds: extensionRounds,
            share: gates.extensionShare,
            information: schedule.extensionInformation,
          },
  };
  const looks = looksOf(plan);
  const planned = plannedAttempts(plan);
  const common = {
    looks,
    extended: looks.length > plan.looks.length,
    extensionShare: gates.extensionShare,
  };
  const passRate = criticalValues({ ...common, gate: gates.passRate, metric: "pass-rate" });
  const tokens =
    gates.tokens === null ? null : criticalValues({ ...common, gate: gates.tokens, metric: "tokens" });
  return {
    sequence: Uint16Array.from(sequenceOf(plan), ({ task }) => Number(task)),
    planned,
    looks: looks.map(({ attempts }, index) => ({
      attempts,
      even: isEven(plan, attempts, baseline.attempts),
      passRate: passRate[index] as Critical,
      tokens: tokens?.[index] ?? null,
    })),
  };
}

const names = new Map<number, string[]>();

/** Tasks are named by their numbers. */
function namesOf(tasks: number): string[] {
  const known = names.get(tasks) ?? Array.from({ length: tasks }, (_, index) => String(index));
  names.set(tasks, known);
  return known;
}

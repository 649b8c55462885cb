import type { Plan } from "../domain/plan.ts";
import { type Attempt, countsNowhere, type Run, roundOf } from "../domain/run.ts";
import { type Slot, sequenceOf } from "../domain/sequence.ts";
import { type Arm, addAttempt, emptyArm, type PairedTask, pairTasks } from "./pair.ts";

/** Counts the attempts of a plan in their order. */
export class Walk {
  readonly #pairs: readonly PairedTask[];
  readonly #arms: readonly {
    readonly made: Made;
    readonly of: ReadonlyMap<string, Arm>;
  }[];
  readonly #slots: readonly Slot[];
  #at = 0;

  constructor(
    { baselineRuns, candidateRun }: { readonly baselineRuns: readonly Run[]; readonly candidateRun: Run },
    plan: Plan,
  ) {
    this.#slots = sequenceOf(plan);
    const [base] = baselineRuns;
    if (base === undefined || !isAlongside(plan, baselineRuns)) {
      this.#pairs = pairTasks(baselineRuns, { ...candidateRun, attempts: [] }).tasks;
      this.#arms = [{ made: madeIn(candidateRun), of: armsOf(this.#pairs, "candidate") }];
      return;
    }
    const hashes = base.manifest.suite.tasks;
    this.#pairs = Object.entries(candidateRun.manifest.suite.tasks)
      .filter(([task, hash]) => hashes[task] === hash)
      .map(([task]) => ({ task, baseline: emptyArm(), candidate: emptyArm() }));
    this.#arms = [
      { made: madeIn(candidateRun), of: armsOf(this.#pairs, "candidate") },
      { made: madeIn(base), of: armsOf(this.#pairs, "baseline") },
    ];
  }

  /** The tasks that the baseline has tried by now. */
  get tasks(): PairedTask[] {
    return this.#pairs.filter(({ baseline }) => baseline.attempts > 0);
  }

  /** Counts up to this many attempts of each arm; false, and nothing is counted, where one of them is not there. */
  goTo(attempts: number): boolean {
    const next = this.#slots.slice(this.#at, attempts);
    if (this.#at + next.length < attempts) return false;
    if (!next.every((slot) => this.#arms.every(({ made }) => isMade(made, slot)))) return false;
    this.#at = attempts;
    for (const slot of next) {
      for (const { made, of } of this.#arms) {
        const arm = of.get(slot.task);
        const attempt = made.get(slot.task)?.[slot.round];
        if (arm !== undefined && attempt !== undefined) addAttempt(arm, attempt);
      }
    }
    return true;
  }
}

function armsOf(pairs: readonly PairedTask[], side: "baseline" | "candidate"): Map<string, Arm> {
  return new Map(pairs.map((pair) => [pair.task, pair[side]]));
}

/** The attempts of a run by task and then by round. */
type Made = ReadonlyMap<string, readonly (Attempt | undefined)[]>;

function madeIn(run: Run): Made {
  const made = new Map<string, Attempt[]>();
  for (const attempt of run.attempts) {
    if (countsNowhere(attempt)) continue;
    const rounds = made.get(attempt.task);
    if (rounds !== undefined) rounds[roundOf(attempt)] = attempt;
    else {
      const first: Attempt[] = [];
      first[roundOf(attempt)] = attempt;
      made.set(attempt.task, first);
    }
  }
  return made;
}

function isMade(made: Made, { task, round }: Slot): boolean {
  return made.get(task)?.[round] !== undefined;
}

/** How many attempts of a plan are there, in its order, before the first that is not. */
export function madeInOrder(run: Run, plan: Plan): number {
  const made = madeIn(run);
  const slots = sequenceOf(plan);
  const missing = slots.findIndex((slot) => !isMade(made, slot));
  return missing === -1 ? slots.length : missing;
}

/** Whether the base commit was measured in turns with the candidate, by the same plan. */
export function isAlongside(plan: Plan, [base, ...others]: readonly Run[]): boolean {
  return plan.baselineRuns.length === 0 && others.length === 0 && base?.manifest.purpose === "base";
}

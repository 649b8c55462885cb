import type { Attempt, Plan, Purpose, Run, RunEnd } from "../domain/run.ts";
import type { Engine } from "../engines/engine.ts";
import type { Journal } from "./journal.ts";
import { type Slot, slotsOf } from "./plan.ts";

/** One treatment that is measured by a plan, and where its attempts are written. */
export interface Arm {
  readonly engine: Engine;
  readonly plan: Plan;
  readonly purpose: Purpose;
  readonly journal: Journal;
  /** What the journal already holds when a run is resumed; attempts that count are not repeated. */
  readonly earlier: Run;
  /** A directory of its own for each try at an attempt; it must not exist. */
  readonly directoryFor: (slot: Slot, uid: string, tryNumber: number) => string;
}

/** An arm while it is measured. */
export interface ArmState {
  readonly arm: Arm;
  readonly attempts: Attempt[];
  readonly clusters: ReadonlyMap<string, string | null>;
}

/** One attempt to be made, and the arm it is of. */
export interface Turn {
  readonly state: ArmState;
  readonly slot: Slot;
}

export function openArm(arm: Arm): ArmState {
  return {
    arm,
    attempts: arm.earlier.attempts.filter((attempt) => attempt.outcome !== "cancelled"),
    clusters: new Map(arm.engine.tasks.map((task) => [task.id, task.cluster])),
  };
}

/** What is left to do, in its order. At each place of a round all arms have their turn; who is first changes from place to place. */
export function takeTurns(arms: readonly ArmState[]): Turn[] {
  const lists = arms.map((state) => ({ state, slots: slotsOf(state.arm.plan, () => false) }));
  const longest = Math.max(0, ...lists.map(({ slots }) => slots.length));
  const turns: Turn[] = [];
  for (let place = 0; place < longest; place += 1) {
    const here = lists.flatMap(({ state, slots }) => {
      const slot = slots[place];
      return slot === undefined ? [] : [{ state, slot }];
    });
    turns.push(...(place % 2 === 0 ? here : here.reverse()));
  }
  const done = new Map(arms.map((state) => [state, madeIn(state)]));
  return turns.filter(({ state, slot }) => done.get(state)?.has(keyOf(slot.round, slot.task)) !== true);
}

/** Writes the end line. */
export function closeArm({ arm, attempts }: ArmState, now: Date, ended: string | null): Run {
  const made = madeIn({ attempts });
  const complete = slotsOf(arm.plan, ({ task, round }) => made.has(keyOf(round, task))).length === 0;
  const planned = arm.plan.rounds * arm.plan.order.length;
  const end: RunEnd = {
    end: now.toISOString(),
    complete,
    reason: complete
      ? null
      : `${attempts.length} of ${planned} attempts were made: ${ended ?? "it broke off"}`,
  };
  arm.journal.add(end);
  return { manifest: arm.earlier.manifest, attempts, end };
}

function madeIn({ attempts }: { readonly attempts: readonly Attempt[] }): ReadonlySet<string> {
  return new Set(attempts.map((attempt) => keyOf(attempt.attempt, attempt.task)));
}

function keyOf(round: number, task: string): string {
  return `${round} ${task}`;
}

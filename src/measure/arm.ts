import type { Plan } from "../domain/plan.ts";
import {
  type Attempt,
  countsNowhere,
  madeAgain,
  type Purpose,
  type Run,
  type RunEnd,
} from "../domain/run.ts";
import { slotKey } from "../domain/sequence.ts";
import type { Engine } from "../engines/engine.ts";
import type { Journal } from "./journal.ts";
import { type PlannedSlot, slotsOf } from "./plan.ts";

/** One treatment that is measured by a plan, and where its attempts are written. */
export interface Arm {
  readonly engine: Engine;
  readonly plan: Plan;
  /** Whether the plan's one extension is measured as well. */
  readonly extended: boolean;
  readonly purpose: Purpose;
  readonly journal: Journal;
  /** What the journal already holds when a run is resumed; attempts that count are not repeated. */
  readonly earlier: Run;
  /** A directory of its own for each try at an attempt; it must not exist. */
  readonly directoryFor: (slot: PlannedSlot, uid: string, tryNumber: number) => string;
}

/** An arm while it is measured. */
export interface ArmState {
  readonly arm: Arm;
  /** What was made, earlier attempts included. */
  readonly attempts: Attempt[];
  /** What was paid for and counts nowhere. */
  readonly lost: Attempt[];
  readonly clusters: ReadonlyMap<string, string | null>;
}

/** One attempt to be made, and the arm it is of. */
export interface Turn {
  readonly state: ArmState;
  readonly slot: PlannedSlot;
}

export function openArm(arm: Arm): ArmState {
  return {
    arm,
    attempts: arm.earlier.attempts.filter((attempt) => !countsNowhere(attempt)),
    lost: arm.earlier.attempts.filter(countsNowhere),
    clusters: new Map(arm.engine.tasks.map((task) => [task.id, task.cluster])),
  };
}

/** What is left to do, in its order. At each place of a round all arms have their turn; who is first changes from place to place. */
export function takeTurns(arms: readonly ArmState[]): Turn[] {
  const lists = arms.map((state) => ({ state, slots: slotsOf(state.arm.plan, state.arm.extended) }));
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
  return turns.filter(({ state, slot }) => done.get(state)?.has(slotKey(slot)) !== true);
}

/** Writes the end line. A run that a look has ended is complete, whatever was still planned. */
export function closeArm(
  { arm, attempts, lost }: ArmState,
  options: { readonly now: Date; readonly ended: string | null; readonly look: number | null },
): Run {
  const { now, ended, look } = options;
  const made = madeIn({ attempts });
  const slots = slotsOf(arm.plan, arm.extended);
  const complete = look !== null || slots.every((slot) => made.has(slotKey(slot)));
  const end: RunEnd = {
    end: now.toISOString(),
    complete,
    reason: complete
      ? null
      : `${attempts.length} of ${slots.length} attempts were made: ${ended ?? "it broke off"}`,
    look,
  };
  arm.journal.add(end);
  // As a reader of the file finds it: of each attempt one, with what was paid for those in whose place it was made.
  const paid = new Map<string, Attempt>();
  const inPlace = (attempt: Attempt) => {
    const before = paid.get(keyOf(attempt));
    return before === undefined ? attempt : madeAgain(before, attempt);
  };
  for (const attempt of lost) paid.set(keyOf(attempt), inPlace(attempt));
  const counted = attempts.map(inPlace);
  for (const key of made) paid.delete(key);
  return { manifest: arm.earlier.manifest, attempts: [...counted, ...paid.values()], end };
}

function madeIn({ attempts }: { readonly attempts: readonly Attempt[] }): ReadonlySet<string> {
  return new Set(attempts.map(keyOf));
}

function keyOf({ attempt, task }: Attempt): string {
  return slotKey({ round: attempt, task });
}

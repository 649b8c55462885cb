import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import type { Attempt } from "../../src/domain/run.ts";
import { attemptSchema, manifestSchema } from "../../src/domain/run.ts";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { type ArmState, closeArm, openArm, takeTurns } from "../../src/measure/arm.ts";
import { plainPlan } from "../../src/measure/plan.ts";

const attempt = (task: string, round: number, outcome: Attempt["outcome"] = "pass", beyondLook = false) =>
  attemptSchema.parse({ task, attempt: round, round, outcome, beyondLook });

const cutOff = { reason: "cancelled", detail: null, usage: null, costUsd: null, durationMs: 0 };

/** An arm that measures tasks, of which some attempts are made already; its journal is a list of lines. */
function armOf(options: {
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly seed?: number;
  readonly made?: readonly Attempt[];
}): ArmState & { readonly lines: unknown[]; readonly plan: Plan } {
  const { tasks, rounds, seed = 1, made = [] } = options;
  const plan = plainPlan({ tasks, rounds, seed });
  const hashes = Object.fromEntries(tasks.map((id) => [id, `sha256:${id}`]));
  const manifest = manifestSchema.parse({
    schema: "pairgate.run/1",
    id: "r",
    suite: { name: "s", engine: "local", fingerprint: "f", tasks: hashes },
    candidate: { name: "agent" },
    commit: { sha: "abc" },
  });
  const lines: unknown[] = [];
  const state = openArm({
    engine: {
      fingerprintOf: {
        engine: "local/1",
        dataset: null,
        verifier: null,
        limits: { time: 1, tokens: null, disk: 1 },
      },
      tasks: tasks.map((id) => ({ id, hash: `sha256:${id}`, cluster: null })),
      sandbox: "none",
      attempt: async () => {
        throw new Error("nothing is measured here");
      },
    },
    plan,
    extended: false,
    purpose: "candidate",
    journal: { file: "r.run.jsonl", add: (line) => lines.push(line), close: () => undefined },
    earlier: { manifest, attempts: made, end: null },
    directoryFor: () => "",
  });
  return { ...state, lines, plan };
}

const told = (turns: ReturnType<typeof takeTurns>, arms: readonly ArmState[]) =>
  turns.map(({ state, slot }) => `${arms.indexOf(state)} ${slot.round} ${slot.task}`);

describe("taking turns", () => {
  it("lets two arms of one plan try each task right after each other, and begins with either", () => {
    const arms = [armOf({ tasks: ["a", "b", "c"], rounds: 2 }), armOf({ tasks: ["a", "b", "c"], rounds: 2 })];
    const [x, y, z] = arms[0]?.plan.order ?? [];
    expect(told(takeTurns(arms), arms)).toEqual(
      [
        [`0 1 ${x}`, `1 1 ${x}`, `1 1 ${y}`, `0 1 ${y}`, `0 1 ${z}`, `1 1 ${z}`],
        [`1 2 ${x}`, `0 2 ${x}`, `0 2 ${y}`, `1 2 ${y}`, `1 2 ${z}`, `0 2 ${z}`],
      ].flat(),
    );
  });

  it("gives an arm that is shorter its turns while it lasts", () => {
    const arms = [armOf({ tasks: ["a"], rounds: 3 }), armOf({ tasks: ["a"], rounds: 1 })];
    expect(told(takeTurns(arms), arms)).toEqual(["0 1 a", "1 1 a", "0 2 a", "0 3 a"]);
  });

  it("leaves the order of what is left as it was, whichever parts were made before", () => {
    const whole = [armOf({ tasks: ["a", "b"], rounds: 2 }), armOf({ tasks: ["a", "b"], rounds: 2 })];
    const made = [[attempt("a", 1)], [attempt("b", 1), attempt("a", 1, "fail"), attempt("b", 2, "error")]];
    const resumed = made.map((attempts) => armOf({ tasks: ["a", "b"], rounds: 2, made: attempts }));
    const done = new Set(["0 1 a", "1 1 b", "1 1 a", "1 2 b"]);
    expect(told(takeTurns(resumed), resumed)).toEqual(
      told(takeTurns(whole), whole).filter((turn) => !done.has(turn)),
    );
  });

  it("tries again what was cancelled", () => {
    const arms = [armOf({ tasks: ["a"], rounds: 2, made: [attempt("a", 1, "cancelled"), attempt("a", 2)] })];
    expect(told(takeTurns(arms), arms)).toEqual(["0 1 a"]);
    expect(arms[0]?.attempts).toHaveLength(1);
  });

  const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
  const anyArm = fc
    .record({ tasks: names, rounds: fc.integer({ min: 1, max: 5 }), seed: fc.nat() })
    .chain((plan) => {
      const slots = plan.tasks.flatMap((task) =>
        Array.from({ length: plan.rounds }, (_, round) => [task, round + 1] as const),
      );
      const outcome = fc.constantFrom("pass", "fail", "error", "cancelled");
      const made = fc
        .subarray(slots)
        .chain((some) =>
          fc.tuple(...some.map(([task, round]) => outcome.map((one) => attempt(task, round, one)))),
        );
      return made.map((attempts) => ({ ...plan, made: attempts }));
    });

  it("gives every attempt that is not made exactly one turn, in its arm's own order", () => {
    fc.assert(
      fc.property(fc.array(anyArm, { maxLength: 3 }), (given) => {
        const arms = given.map(armOf);
        const turns = takeTurns(arms);
        expect(new Set(told(turns, arms)).size).toBe(turns.length);
        arms.forEach((state, index) => {
          const { plan } = state;
          const made = new Set(state.attempts.map(({ task, attempt }) => `${attempt} ${task}`));
          const due = Array.from({ length: plan.rounds }, (_, round) =>
            plan.order.map((task) => `${round + 1} ${task}`),
          ).flat();
          const own = turns
            .filter((turn) => turn.state === arms[index])
            .map(({ slot }) => `${slot.round} ${slot.task}`);
          expect(own).toEqual(due.filter((slot) => !made.has(slot)));
        });
      }),
    );
  });

  it("never lets two arms of one plan drift apart", () => {
    const plan = fc.record({ tasks: names, rounds: fc.integer({ min: 1, max: 5 }), seed: fc.nat() });
    fc.assert(
      fc.property(plan, (given) => {
        const arms = [armOf(given), armOf(given)];
        const ahead = [0, 0];
        for (const { state } of takeTurns(arms)) {
          ahead[arms.indexOf(state as (typeof arms)[number])] =
            1 + (ahead[arms.indexOf(state as (typeof arms)[number])] ?? 0);
          expect(Math.abs((ahead[0] ?? 0) - (ahead[1] ?? 0))).toBeLessThanOrEqual(1);
        }
        expect(ahead[0]).toBe(ahead[1]);
      }),
    );
  });
});

describe("an arm that is gone on with", () => {
  it("makes again what was cut off and what had ended beyond a look, and what is made once more replaces them", () => {
    const counted = attempt("a", 1);
    const made = [counted, attempt("b", 1, "cancelled"), attempt("c", 1, "pass", true)];
    const state = armOf({ tasks: ["a", "b", "c"], rounds: 1, made });
    expect(takeTurns([state]).map(({ slot }) => slot.task)).toEqual(
      state.plan.order.filter((task) => task !== "a"),
    );
    const again = attempt("b", 1);
    state.attempts.push(again);
    state.lost.push(attempt("c", 1, "cancelled"));
    const now = new Date("2026-11-22T00:00:00Z");
    const { attempts } = closeArm(state, { now, ended: null, look: null });
    // What was paid for before stays with what was made in its place.
    expect(attempts).toEqual([
      counted,
      { ...again, retried: [cutOff] },
      { ...attempt("c", 1, "cancelled"), retried: [cutOff] },
    ]);
    const lines = [state.arm.earlier.manifest, ...made, again, attempt("c", 1, "cancelled")];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const { run } = parseRunFile({ text, file: "r.run.jsonl" });
    expect(new Set(run.attempts)).toEqual(new Set(attempts));
  });
});

describe("the end of an arm", () => {
  const now = new Date("2026-11-22T00:00:00Z");

  it("is complete once every attempt is made, whatever came of it", () => {
    const made = [attempt("a", 1, "fail"), attempt("b", 1, "error")];
    const state = armOf({ tasks: ["a", "b"], rounds: 1, made });
    expect(closeArm(state, { now, ended: "it was interrupted", look: null }).end).toEqual({
      end: now.toISOString(),
      complete: true,
      reason: null,
      look: null,
    });
    expect(state.lines).toHaveLength(1);
  });

  it("is incomplete where an attempt was cancelled, and says how many were made and why not all", () => {
    const made = [attempt("a", 1), attempt("b", 1, "cancelled")];
    const state = armOf({ tasks: ["a", "b"], rounds: 2, made });
    const { end, attempts } = closeArm(state, { now, ended: "it was interrupted", look: null });
    expect(end).toMatchObject({
      complete: false,
      reason: "1 of 4 attempts were made: it was interrupted",
      look: null,
    });
    // The one that was cut off was paid for.
    expect(attempts).toEqual(made);
    expect(state.lines).toEqual([end]);
  });
});

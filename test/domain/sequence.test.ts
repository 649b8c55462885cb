import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksOf, plannedAttempts, sequenceOf, slotKey } from "../../src/domain/sequence.ts";

const told = (slots: ReturnType<typeof sequenceOf>) =>
  slots.map(({ task, round }) => `${task}${round}`).join(" ");

describe("the order of a plan's attempts", () => {
  const plan = { order: ["a", "b", "c"], rounds: 3, extension: null };

  it("is round by round where nothing is known of the tasks", () => {
    expect(told(sequenceOf({ ...plan, values: null }))).toBe("a1 b1 c1 a2 b2 c2 a3 b3 c3");
  });

  it("tries every task once, then what tells most: value / (k (k + 1)) for the k-th further attempt", () => {
    // b: 24/2 = 12, 24/6 = 4; c: 9/2 = 4.5, 9/6 = 1.5; a: 3/2 = 1.5, 3/6 = .5.
    expect(told(sequenceOf({ ...plan, values: [3, 24, 9] }))).toBe("a1 b1 c1 b2 c2 b3 a2 c3 a3");
  });

  it("ends with whole rounds of the extension", () => {
    const extension = { rounds: 1, share: 0.2, information: {} };
    expect(told(sequenceOf({ ...plan, rounds: 1, extension, values: [3, 24, 9] }))).toBe("a1 b1 c1 a2 b2 c2");
  });

  it("makes each attempt once, every task equally often by the planned end, and rounds of a task in their order", () => {
    const values = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 20 });
    const rounds = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(values, rounds, fc.integer({ min: 0, max: 3 }), (known, count, more) => {
        const order = known.map((_, index) => `t${index}`);
        const extension = more === 0 ? null : { rounds: more, share: 0.2, information: {} };
        const slots = sequenceOf({ order, values: known, rounds: count, extension });
        expect(new Set(slots.map(slotKey)).size).toBe(order.length * (count + more));
        expect(new Set(slots.slice(0, order.length).map(({ task }) => task)).size).toBe(order.length);
        const planned = slots.slice(0, order.length * count);
        for (const task of order) {
          const own = slots.filter((slot) => slot.task === task).map(({ round }) => round);
          expect(own).toEqual(own.map((_, index) => index + 1));
          expect(planned.filter((slot) => slot.task === task)).toHaveLength(count);
        }
      }),
    );
  });

  it("takes thousands of tasks and many rounds", () => {
    const order = Array.from({ length: 10_000 }, (_, index) => `t${index}`);
    const values = order.map((_, index) => 1 + (index % 25));
    expect(sequenceOf({ order, values, rounds: 50, extension: null })).toHaveLength(500_000);
  });
});

describe("the looks of a plan", () => {
  it("end with the extension's, after all planned attempts and its own", () => {
    const looks = [
      { block: 1, attempts: 4, information: { "pass-rate": 0.4 }, spend: null, stretch: 1 },
      { block: 2, attempts: 8, information: { "pass-rate": 1 }, spend: null, stretch: 1 },
    ];
    const plan = { order: ["a", "b"], rounds: 4, looks, extension: null };
    expect(plannedAttempts(plan)).toBe(8);
    expect(looksOf(plan)).toEqual(looks);
    const extension = { rounds: 2, share: 0.2, information: { "pass-rate": 1.3 } };
    expect(looksOf({ ...plan, extension }).at(-1)).toEqual({
      block: 3,
      attempts: 12,
      information: { "pass-rate": 1.3 },
      spend: null,
      stretch: 1,
    });
  });
});

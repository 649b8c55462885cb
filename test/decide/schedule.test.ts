import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalValues } from "../../src/decide/critical.ts";
import type { KnownTask } from "../../src/decide/expected.ts";
import { variancesOf } from "../../src/decide/informative.ts";
import { scheduleOf } from "../../src/decide/schedule.ts";
import { sequenceOf } from "../../src/domain/sequence.ts";

const known = (tallies: readonly (readonly [number, number])[]): Map<string, KnownTask> =>
  new Map(tallies.map(([passes, attempts], index) => [`t${index}`, { passes, attempts }]));

const fifty = known(
  Array.from({ length: 50 }, (_, index) => [index % 5 < 2 ? 10 : index % 5 < 4 ? 0 : 1 + (index % 9), 10]),
);
const given = { order: [...fifty.keys()], rounds: 3, extensionRounds: 2, baseline: fifty, early: true };

describe("when to look", () => {
  it("is at the first round's end, at tenths of the information around it, and at the planned end", () => {
    const { looks } = scheduleOf(given);
    expect(looks.map(({ block }) => block)).toEqual(looks.map((_, index) => index + 1));
    // (1/10 + 1/3) / (1/10 + 1) of the information after one of three rounds, against ten attempts each.
    const round = looks.find(({ attempts }) => attempts === 50);
    expect(round?.information["pass-rate"]).toBe(0.39);
    expect(looks.map(({ information }) => information["pass-rate"])).toEqual([
      0.2, 0.3, 0.39, 0.7, 0.8, 0.9, 1,
    ]);
    expect(looks.at(-1)).toMatchObject({
      attempts: 150,
      information: { "pass-rate": 1, tokens: 1 },
      spend: null,
      stretch: 1,
    });
  });

  it("takes the information that the attempts up to a look really have", () => {
    const { looks, values } = scheduleOf(given);
    const variances = variancesOf([...fifty.values()]);
    const slots = sequenceOf({ order: given.order, values, rounds: 3, extension: null });
    const variance = (attempts: number) => {
      const made = new Map<string, number>();
      for (const { task } of slots.slice(0, attempts)) made.set(task, (made.get(task) ?? 0) + 1);
      const sum = [...made].reduce((total, [task, count]) => {
        const at = given.order.indexOf(task);
        return total + (variances[at] ?? 0) * (1 / 10 + 1 / count);
      }, 0);
      return sum / made.size ** 2;
    };
    for (const { attempts, information } of looks) {
      const share = variance(150) / variance(attempts);
      const claimed = information["pass-rate"] ?? 0;
      expect(claimed).toBeLessThanOrEqual(share + 1e-9);
      // One attempt less would not have been enough.
      if (attempts !== 50 && attempts !== 150)
        expect(variance(150) / variance(attempts - 1)).toBeLessThan(claimed);
    }
  });

  it("has tasks that the baseline solves sometimes tried first after the first round", () => {
    const { values } = scheduleOf(given);
    const slots = sequenceOf({ order: given.order, values, rounds: 3, extension: null });
    const second = slots.slice(50, 70).map(({ task }) => fifty.get(task)?.passes);
    expect(second.every((passes) => passes !== 0 && passes !== 10)).toBe(true);
  });

  it("is at the planned end alone where stopping is off, and the order is then round by round", () => {
    const { looks, values } = scheduleOf({ ...given, early: false });
    expect(looks).toEqual([
      { block: 1, attempts: 150, information: { "pass-rate": 1, tokens: 1 }, spend: null, stretch: 1 },
    ]);
    expect(values).toBeNull();
  });

  it("goes round by round where the base commit is measured alongside: both arms grow alike", () => {
    const { looks, values } = scheduleOf({ ...given, baseline: null });
    expect(values).toBeNull();
    expect(looks.find(({ attempts }) => attempts === 50)?.information["pass-rate"]).toBe(0.33);
    expect(looks.find(({ attempts }) => attempts === 100)).toBeUndefined();
  });

  it("gives the extension's look what it adds: (1/10 + 1/3) / (1/10 + 1/5)", () => {
    expect(scheduleOf(given).extensionInformation).toEqual({ "pass-rate": 1.44, tokens: 1.44 });
    expect(scheduleOf({ ...given, extensionRounds: 0 }).extensionInformation).toEqual({});
  });

  it("knows a hundredth at the end of the first of hundreds of rounds", () => {
    for (const baseline of [null, known(Array.from({ length: 50 }, () => [150, 300]))]) {
      const { looks } = scheduleOf({ ...given, rounds: 500, extensionRounds: 0, baseline });
      expect(looks[0]).toMatchObject({ attempts: 50, information: { "pass-rate": 0.01 } });
      const shares = looks.map(({ information }) => information["pass-rate"] ?? 0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it("leaves ten attempts between two looks, but for the end of the first round", () => {
    const attempts = [0, ...scheduleOf(given).looks.map((look) => look.attempts)];
    for (let at = 1; at < attempts.length; at += 1)
      expect((attempts[at] ?? 0) - (attempts[at - 1] ?? 0)).toBeGreaterThanOrEqual(10);
    const five = known([
      [1, 4],
      [2, 4],
      [4, 4],
      [3, 4],
      [0, 4],
    ]);
    const small = scheduleOf({ ...given, order: [...five.keys()], baseline: five });
    expect(small.looks.map((look) => look.attempts)).toEqual([5, 15]);
  });

  it("looks only for what is broken outright where even an unchanged candidate will hardly pass", () => {
    const passing = { margin: 0.1, level: 0.05 };
    const strong = scheduleOf({ ...given, passing });
    const weak = scheduleOf({ ...given, passing: { ...passing, margin: 0.02 } });
    expect(strong.looks.some(({ information }) => (information["pass-rate"] ?? 0) === 0.8)).toBe(true);
    expect(weak.looks.slice(0, -1).every(({ information }) => (information["pass-rate"] ?? 1) <= 0.5)).toBe(
      true,
    );
  });

  it("spends by then what an unchanged candidate would not be there to spend later", () => {
    const margins = [0.06, 0.1, 0.2].map((margin) => {
      const { looks } = scheduleOf({ ...given, passing: { margin, level: 0.05 } });
      expect(looks.map(({ spend }) => spend)).toEqual(
        looks.map(({ spend }) => spend).sort((a, b) => (a ?? 0) - (b ?? 0)),
      );
      expect(looks.at(-1)?.spend).toBeLessThanOrEqual(0.97);
      return looks.find(({ attempts }) => attempts === 50)?.spend ?? 0;
    });
    // The wider the margin, the likelier it has passed after one round.
    expect(margins[0]).toBeLessThan(margins[1] ?? 0);
    expect(margins[1]).toBeLessThan(margins[2] ?? 0);
    expect(margins[2]).toBeGreaterThan(0.75);
  });

  it("always ends, with looks whose information and attempts grow, whatever the baseline", () => {
    const tally = fc
      .integer({ min: 0, max: 12 })
      .chain((attempts) => fc.tuple(fc.integer({ min: 0, max: attempts }), fc.constant(attempts)));
    fc.assert(
      fc.property(
        fc.array(tally, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 4 }),
        (tallies, rounds, extensionRounds) => {
          const baseline = known(tallies);
          const order = [...baseline.keys()];
          const { looks } = scheduleOf({ order, rounds, extensionRounds, baseline, early: true });
          expect(looks.at(-1)?.attempts).toBe(rounds * order.length);
          for (const metric of ["pass-rate", "tokens"]) {
            const path = [0, ...looks.map(({ information }) => information[metric] ?? 0)];
            for (let at = 1; at < path.length; at += 1) expect(path[at]).toBeGreaterThan(path[at - 1] ?? 0);
            expect(path.at(-1)).toBe(1);
            const gate = { alpha: 0.05, passLevel: 0.05 };
            const critical = criticalValues({ gate, looks, extended: false, extensionShare: 0.2, metric });
            for (const { failZ, passZ } of critical) {
              expect(Number.isFinite(failZ)).toBe(true);
              expect(Number.isFinite(passZ)).toBe(true);
            }
          }
          const made = looks.map(({ attempts }) => attempts);
          expect(made).toEqual([...new Set(made)].sort((a, b) => a - b));
        },
      ),
    );
  });
});

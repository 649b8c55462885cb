import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as numbers from "../../src/report/numbers.ts";
import { ages, duration } from "../../src/report/time.ts";

const { count, counted, money, percent, plainPercent, points, probability, rate, relative, signed, tokens } =
  numbers;

describe("a figure", () => {
  it.each([
    [percent(0.54), "54.0 %"],
    [percent(0.9996), "99.96 %"],
    [percent(0.0001), "0.01 %"],
    [percent(1), "100.0 %"],
    [plainPercent(0.2), "20 %"],
    [points(-0.11), "−11.0 pts"],
    [points(-0.0004), "−0.04 pts"],
    [points(0), "0.0 pts"],
    [points(-0), "0.0 pts"],
    [relative(0.021), "+2.1 %"],
    [numbers.countOfPoints(-0.01), "1 point"],
    [numbers.countOfPoints(0.085), "8.5 points"],
    [signed(-9.97, { apartFrom: [-10] }), "−9.97"],
    [signed(-10.000000000000002, { apartFrom: [-10] }), "−10.0"],
    [tokens(950), "950"],
    [tokens(999.6), "1.0 k"],
    [tokens(9_960), "10 k"],
    [tokens(182_100), "182 k"],
    [tokens(999_600), "1.0 M"],
    [tokens(27_900_000), "27.9 M"],
    [tokens(182_000_000), "182 M"],
    [tokens(null), "–"],
    [money(0), "$0"],
    [money(0.0012), "$0.0012"],
    [money(0.00009), "< $0.0001"],
    [money(0.41), "$0.41"],
    [money(9.996), "$10"],
    [money(42.1), "$42"],
    [money(12_345), "$12,345"],
    [count(1_234_567), "1,234,567"],
    [counted(1, "task"), "1 task"],
    [counted(2, "task"), "2 tasks"],
    [probability(0.0021), "0.0021"],
    [probability(0.0149, { apartFrom: [0.0146] }), "0.015"],
    [probability(0.0146, { apartFrom: [0.0149] }), "0.0146"],
    [probability(0.00000001), "< 0.0001"],
    [probability(1), "1.00"],
    [numbers.smallProbability(0.00003), "0.00003"],
    [numbers.smallProbability(2.6e-7), "0.0000003"],
    [numbers.smallProbability(0), "0.000000000001"],
    [rate(0.0175), "1.75 %"],
    [rate(0.035), "3.5 %"],
    [rate(0.2), "20 %"],
    [rate(0), "0 %"],
    [rate(0.00000001), "less than 0.0001 %"],
    [duration(850), "850 ms"],
    [duration(999.9), "1 s"],
    [duration(45_000), "45 s"],
    [duration(300_000), "5 min"],
    [duration(312_000), "5 min 12 s"],
    [duration(3_599_999), "1 h"],
    [duration(4_800_000), "1 h 20 min"],
    [duration(183_600_000), "2 d 3 h"],
    [duration(null), "–"],
  ])("%s reads %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it("is never more than a figure", () => {
    const show = [
      percent,
      points,
      relative,
      count,
      tokens,
      money,
      rate,
      probability,
      plainPercent,
      numbers.plainRate,
      duration,
    ];
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...show), (value, say) => {
        expect(say(value)).not.toMatch(/NaN|Infinity|undefined|null|e[+-]\d/u);
      }),
    );
  });

  it("stays on its side of what decides", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.integer({ min: -20, max: 20 }),
        (value, limit) => {
          fc.pre(Math.abs(value - limit) > 1e-8 && Math.abs(value) > 1e-8);
          const shown = Number(signed(value, { apartFrom: [limit] }).replace("−", "-"));
          expect(Math.sign(shown - limit)).toBe(Math.sign(value - limit));
          expect(Math.sign(shown)).toBe(Math.sign(value));
        },
      ),
    );
  });
});

describe("an age", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  it.each([
    [["2026-11-19T10:15:00Z"], "3 days old"],
    [["2026-11-22T11:59:30Z"], "1 minute old"],
    [["2026-11-22T13:00:00Z"], "1 minute old"],
    [["2026-11-21T12:00:00Z"], "24 hours old"],
    [["2026-11-21T12:00:00Z", "2026-11-13T12:00:00Z"], "24 hours to 9 days old"],
    [["2026-11-19T12:00:00Z", "2026-11-13T12:00:00Z", null], "3 to 9 days old"],
    [[null, "yesterday"], ""],
    [[], ""],
  ])("%j is %s", (moments, expected) => {
    expect(ages(moments, now)).toBe(expected);
  });
});

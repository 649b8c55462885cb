import { describe, expect, it } from "vitest";
import { EXTENSION_SHARE, gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import { forecastBefore } from "../../src/forecast/before-measuring.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import { bugHunt, terminalBench } from "../../src/forecast/noise.ts";
import { drawnGround, outlook, storedGround, tasksLike } from "../../src/forecast/outlook.ts";
import { planRow } from "../../src/forecast/plan-row.ts";
import { meanUse, tallyOf, tokenSpread } from "../../src/forecast/stored.ts";
import { historyOf } from "./history.ts";

const gates = gatesFor({
  falseAlarm: 0.05,
  changedChecks: 1,
  rules: DEFAULT_RULES,
  metered: false,
  extensionShare: EXTENSION_SHARE,
});
const design = { rounds: 3, gates, early: true, extension: null, confirm: false };
const use = { tokens: 1000, costUsd: 0.01 };
const row = (tasks: number, more: Partial<typeof design> = {}) =>
  planRow({
    grounds: drawnGround(terminalBench(tasks), 10),
    design: { ...design, ...more },
    pullRequests: 150,
    tokenSpread: null,
    use,
  });

describe("a row of the plan", () => {
  it("sees smaller drops with more tasks, and finds each more often", () => {
    const [few, many] = [row(15), row(60)];
    expect(many.smallestDrop).toBeLessThan(few.smallestDrop ?? 1);
    for (const found of ["found5", "found10", "found15"] as const)
      expect(many[found].rate).toBeGreaterThan(few[found].rate);
    for (const { found5, found10, found15 } of [few, many]) {
      expect(found5.rate).toBeLessThanOrEqual(found10.rate);
      expect(found10.rate).toBeLessThanOrEqual(found15.rate);
    }
  });

  it("says what an unchanged pull request costs, and what any costs at most", () => {
    const { unchanged, tokens, costUsd } = row(20);
    expect(tokens?.unchanged).toBeCloseTo(1000 * 60 * unchanged.used);
    expect(tokens?.most).toBe(60_000);
    expect(costUsd?.most).toBeCloseTo(0.6);
    expect(row(20, { confirm: true }).tokens?.most).toBe(120_000);
  });

  it("says that no drop is seen where none can be", () => {
    const { smallestDrop, found15 } = row(1, { rounds: 1 });
    expect(smallestDrop).toBeNull();
    expect(found15.rate).toBe(0);
  });
});

describe("the outlook", () => {
  it("agrees with the simulator that draws a baseline for each pull request", () => {
    const noise = terminalBench(30);
    const [, dropped] = outlook({
      grounds: drawnGround(noise, 10),
      design,
      drops: [0, 0.1],
      pullRequests: 600,
      tokenSpread: null,
      seed: "outlook",
    });
    const plain = forecast({
      world: {
        noise,
        drop: { shape: "uniform", size: 0.1 },
        baselineAttempts: 10,
        rounds: 3,
        tokens: null,
        groundShift: 0,
      },
      design,
      pullRequests: 600,
      seed: "plain",
    });
    expect(Math.abs((dropped?.regression.rate ?? 0) - plain.regression.rate)).toBeLessThan(0.09);
    expect(Math.abs((dropped?.used ?? 0) - plain.used)).toBeLessThan(0.06);
  });

  it("takes the stored baseline as it is, and other numbers of tasks from its own", () => {
    const tallies = historyOf(bugHunt(), { attempts: 10 }).map(tallyOf);
    const stored = storedGround(tallies);
    expect(stored).toMatchObject({ tasks: 28, baselineAttempts: 10 });
    expect(stored.draw(Math.random).passes).toEqual(tallies.map(({ passes }) => passes));
    const always = tasksLike([{ passes: 1000, attempts: 1000 }], 40).draw(Math.random);
    expect(always).toHaveLength(40);
    expect(Math.min(...always)).toBeGreaterThan(0.9);
  });
});

describe("what is stored", () => {
  it("says what an attempt uses, its earlier tries included, and how much that varies", () => {
    const stored = historyOf(terminalBench(40), { attempts: 10, spread: 0.35 });
    expect(tokenSpread(stored)).toBeCloseTo(0.35, 1);
    expect(tokenSpread(historyOf(terminalBench(4), { attempts: 5 }))).toBeNull();
    expect(meanUse(historyOf(terminalBench(4), { attempts: 5 }))).toEqual({ tokens: null, costUsd: null });
    const usage = { inputTokens: 90, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 10 };
    const [first] = historyOf(terminalBench(1), { attempts: 1 })[0]?.attempts ?? [];
    if (first === undefined) throw new Error("there is one attempt");
    const tried = { reason: "provider", detail: null, usage, costUsd: 0.5, durationMs: 0 };
    const attempts = [{ ...first, usage, costUsd: 1, retried: [tried] }, first];
    expect(meanUse([{ task: first.task, attempts }])).toEqual({ tokens: 200, costUsd: 1.5 });
  });
});

describe("what is expected before measuring", () => {
  it("is of the baseline's own attempts, and the same each time", () => {
    const stored = historyOf(bugHunt(), { attempts: 10, spread: 0.1 });
    const rule = { gates, rounds: 5, early: true, confirm: true };
    const said = forecastBefore({ ...rule, stored });
    expect(said).toMatchObject({ source: "history", pullRequests: 200, splits: 429 });
    expect(said?.power10).toBeGreaterThan(0.4);
    expect(said?.share).toBeLessThan(1);
    expect(said?.falseAlarm?.lower).toBeLessThan(0.04);
    expect(forecastBefore({ ...rule, stored })).toEqual(said);
    expect(forecastBefore({ ...rule, stored: [] })).toBeNull();
    const single = historyOf(bugHunt(), { attempts: 1 });
    expect(forecastBefore({ ...rule, stored: single })).toMatchObject({ falseAlarm: null, splits: 0 });
  });
});

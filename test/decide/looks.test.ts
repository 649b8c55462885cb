import { describe, expect, it } from "vitest";
import { whyNotExtended } from "../../src/decide/extension.ts";
import { attemptSchema, type Run } from "../../src/domain/run.ts";
import { looksOf } from "../../src/domain/sequence.ts";
import { slotsOf } from "../../src/measure/plan.ts";
import { baselineOf, candidateOf, judged, luck, planOf } from "./planned.ts";
import { attemptsOf, runOf } from "./runs.ts";

const passes = Array.from({ length: 50 }, (_, index) => (index % 5 < 2 ? 9 : index % 5 < 4 ? 1 : 5));
const baseline = baselineOf(passes);
const plan = planOf(baseline);
const rate = (task: string) => (passes[Number(task.slice(1))] ?? 0) / 10;
const same = luck("same", rate);
const round = plan.looks.find(({ attempts }) => attempts === 50);

/** The same run as it was after so many attempts. */
const first = (made: number, outcome = same): Run => candidateOf({ plan, made, outcome });

describe("looks", () => {
  it("have no verdict before the first is taken", () => {
    const made = plan.looks[0]?.attempts ?? 0;
    expect(judged(baseline, first(made - 1))).toMatchObject({
      verdict: "incomplete",
      path: [],
      stopped: null,
    });
  });

  it("pass an unchanged agent early, once every task has an attempt, and say what that saved", () => {
    const whole = judged(baseline, first(150));
    expect(whole.verdict).toBe("pass");
    expect(whole.stopped?.look).toBeGreaterThanOrEqual(round?.block ?? 0);
    const made = plan.looks[(whole.stopped?.look ?? 0) - 1]?.attempts ?? 0;
    expect(whole.stopped?.saved).toBeCloseTo(1 - made / 150, 12);
    expect(whole.gates[0]?.attempts.candidate).toBe(made);
    // What other tasks like them could show is less certain yet, by the same boundary.
    expect(whole.beyond?.level).toBe(whole.gates[0]?.level);
    expect(whole.beyond?.interval[0]).toBeLessThanOrEqual(whole.gates[0]?.interval?.[0] ?? -1);
    expect(whole.beyond?.interval[1]).toBeGreaterThanOrEqual(whole.gates[0]?.interval?.[1] ?? 1);
    // What was measured beyond the look changes nothing of it.
    expect(judged(baseline, first(made))).toMatchObject({
      verdict: "pass",
      gates: whole.gates,
      tasks: whole.tasks,
    });
  });

  it("fail a broken agent before the first round ends, on the tasks tried so far", () => {
    const comparison = judged(
      baseline,
      first(40, () => "fail"),
    );
    expect(comparison.verdict).toBe("regression");
    expect(comparison.stopped?.reason).toBe("a gate found a regression");
    expect(comparison.gates[0]?.tasks).toBeLessThan(50);
    expect(comparison.gates[0]?.interval?.[1]).toBeLessThan(0);
    expect(comparison.unpaired.filter(({ why }) => why === "not-tried").length).toBeGreaterThan(0);
  });

  it("never pass before every task has an attempt", () => {
    const better = judged(
      baseline,
      first(49, () => "pass"),
    );
    expect(better.verdict).toBe("incomplete");
    expect(better.gates[0]?.reason).toContain("no attempt that counts");
  });

  it("wait for every attempt of their block: the fails that are still to come would be left out", () => {
    const made = plan.looks[0]?.attempts ?? 0;
    const gap = first(150, () => "fail");
    const without = { ...gap, attempts: gap.attempts.filter((_, index) => index !== made - 1) };
    expect(judged(baseline, without)).toMatchObject({ verdict: "incomplete", path: [] });
    const cancelled = gap.attempts.map((attempt, index) =>
      index === made - 1 ? { ...attempt, outcome: "cancelled" as const } : attempt,
    );
    expect(judged(baseline, { ...gap, attempts: cancelled }).verdict).toBe("incomplete");
    // An error completes an attempt.
    const error = gap.attempts.map((attempt, index) =>
      index === made - 1 ? { ...attempt, outcome: "error" as const } : attempt,
    );
    expect(judged(baseline, { ...gap, attempts: error }).verdict).toBe("regression");
  });

  it("let a verdict stand that was reached before the run was cut off", () => {
    const cut = { ...first(60, () => "fail"), end: null };
    expect(judged(baseline, cut).verdict).toBe("regression");
  });

  it("stand whichever model answered what was under way when they were taken", () => {
    const answeredBy = (run: Run, resolvedModel: string): Run => ({
      ...run,
      attempts: run.attempts.map((attempt) => ({ ...attempt, resolvedModel })),
    });
    const early = judged(baseline, first(150));
    const at = plan.looks[(early.stopped?.look ?? 0) - 1]?.attempts ?? 0;
    const whole = answeredBy(first(150), "old");
    const attempts = whole.attempts.map((attempt, index) =>
      index < at ? attempt : { ...attempt, resolvedModel: "new", beyondLook: true },
    );
    const end = { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: early.stopped?.look ?? 0 };
    expect(judged(answeredBy(baseline, "old"), { ...whole, attempts, end })).toMatchObject({
      verdict: "pass",
      stopped: early.stopped,
    });
  });

  it("show each gate's way to the verdict, with intervals that narrow and never contradict it", () => {
    const { path, gates } = judged(baseline, first(150));
    expect(path.map(({ look }) => look)).toEqual(path.map((_, index) => index + 1));
    expect(path.at(-1)?.interval).toEqual(gates[0]?.interval);
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(path.at(-1)?.interval ?? [0, 0])).toBeLessThan(width(path[0]?.interval ?? [0, 0]));
  });

  it("judge a whole run against another baseline than its own all at once", () => {
    const other = { ...baseline, manifest: { ...baseline.manifest, id: "another" } };
    const whole = candidateOf({ plan, made: 150, outcome: same, complete: true });
    const comparison = judged(other, whole);
    expect(comparison.stopped).toBeNull();
    expect(comparison.gates[0]?.attempts.candidate).toBe(150);
    // A run that was stopped keeps its looks, whose boundaries are stricter.
    const stopped = { ...whole, end: { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: 3 } };
    expect(judged(other, stopped).stopped).not.toBeNull();
  });

  it("let no pass follow where one of them would have found a regression, had its errors been fails", () => {
    const errors = Array.from({ length: 25 }, (_, at) =>
      attemptSchema.parse({ task: `t${at}`, attempt: 100, outcome: "error" }),
    );
    const usual = { ...baseline, attempts: [...baseline.attempts, ...errors] };
    const early = slotsOf(plan, false).slice(0, 50);
    const claimed = new Set(early.filter(({ task }) => rate(task) === 0.9).slice(0, 7));
    expect(claimed.size).toBe(7);
    const spoilt = new Set([...claimed].map(({ task, round: of }) => `${of} ${task}`));
    const run = (instead: "error" | "fail") =>
      first(150, ({ task, round: of }) =>
        spoilt.has(`${of} ${task}`) ? instead : rate(task) > (of === 1 ? 0.5 : 0.4) ? "pass" : "fail",
      );
    expect(judged(usual, run("fail"))).toMatchObject({
      verdict: "regression",
      stopped: { look: 1 },
    });
    const found = judged(usual, run("error"));
    expect(found.gates[0]?.verdict).toBe("pass");
    expect(found.verdict).toBe("inconclusive");
    expect(found.gates.at(-1)?.reason).toBe("it would look worse if its 7 errors had been fails");
  });

  it("count an interleaved base arm only up to the same look", () => {
    const beside = { ...planOf(baselineOf([])), ...planWithout() };
    const candidate = candidateOf({ plan: beside, made: 150, outcome: () => "fail" });
    const base = candidateOf({ plan: beside, made: 150, outcome: luck("base", rate) });
    const arm = { ...base, manifest: { ...base.manifest, id: "base", purpose: "base" as const } };
    const comparison = judged(arm, candidate);
    expect(comparison.verdict).toBe("regression");
    const { attempts } = comparison.gates[0] ?? {};
    expect(attempts?.baseline).toBe(attempts?.candidate);
    expect(attempts?.candidate).toBeLessThan(150);
    // Without the base's part of a block the look is not taken.
    const made = beside.looks[0]?.attempts ?? 0;
    const late = { ...arm, attempts: arm.attempts.slice(0, made - 1) };
    expect(judged(late, candidate).path).toEqual([]);
    // Not even where both claim to be whole.
    const whole = { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: null };
    expect(judged({ ...arm, end: whole }, { ...candidate, end: whole }).verdict).toBe("regression");
    expect(judged({ ...late, end: whole }, { ...candidate, end: whole }).verdict).toBe("incomplete");
  });
});

function planWithout() {
  const { order } = plan;
  const looks = [
    { block: 1, attempts: 25, information: { "pass-rate": 0.16, tokens: 0.16 }, spend: null, stretch: 1 },
    { block: 2, attempts: 50, information: { "pass-rate": 0.33, tokens: 0.33 }, spend: null, stretch: 1 },
    { block: 3, attempts: 150, information: { "pass-rate": 1, tokens: 1 }, spend: null, stretch: 1 },
  ];
  return { order, values: null, looks, baselineRuns: [], rounds: 3 };
}

describe("the extension", () => {
  // Twenty tasks that pass half of the time say too little in three rounds.
  const few = baselineOf(Array.from({ length: 20 }, () => 5));
  const short = planOf(few);
  const of = (made: number, outcome: Parameters<typeof candidateOf>[0]["outcome"]) =>
    judged(few, candidateOf({ plan: short, made, outcome }));
  const seeds = Array.from({ length: 50 }, (_, index) => luck(`half ${index}`, () => 0.48));
  const undecided = seeds.filter((outcome) => of(60, outcome).verdict === "inconclusive");

  it("is there for a test that could not tell, and is used once all of its attempts are there", () => {
    expect(undecided.length).toBeGreaterThan(5);
    for (const outcome of undecided) {
      const planned = of(60, outcome);
      expect(planned.extension).toEqual({ rounds: 2, attempts: 40, state: "available" });
      expect(whyNotExtended(planned)).toBeNull();
      expect(planned.gates[0]?.spent).toBeCloseTo(0.04, 12);
      // In the middle of it the planned end's answer stands.
      expect(of(80, outcome)).toEqual(
        expect.objectContaining({ verdict: "inconclusive", path: planned.path }),
      );
      const extended = of(100, outcome);
      expect(extended.extension?.state).toBe("used");
      expect(extended.path.at(-1)).toMatchObject({ look: looksOf(short).length, attempts: 100 });
      expect(extended.gates[0]?.spent).toBe(0.05);
      if (extended.verdict === "inconclusive")
        expect(whyNotExtended(extended)).toBe("its one extension is used up");
    }
    const verdicts = new Set(undecided.map((outcome) => of(100, outcome).verdict));
    expect(verdicts.size).toBeGreaterThan(1);
  });

  it("counts once and with its own share also against another baseline than was planned for", () => {
    const other = { ...few, manifest: { ...few.manifest, id: "another" } };
    const against = (made: number, outcome: (typeof undecided)[number]) =>
      judged(other, candidateOf({ plan: short, made, outcome, complete: true }));
    const open = undecided.filter((outcome) => against(60, outcome).verdict === "inconclusive");
    expect(open.length).toBeGreaterThan(5);
    for (const outcome of open) {
      const planned = against(60, outcome);
      expect(planned.extension?.state).toBe("available");
      expect(planned.gates[0]?.spent).toBeCloseTo(0.04, 12);
      // Cut off in the middle it does not count, as is said.
      const cut = against(80, outcome);
      expect(cut.gates).toEqual(planned.gates);
      expect(cut.notes.join(" ")).toContain("20 of its 40 attempts are there");
      const extended = against(100, outcome);
      expect(extended.extension?.state).toBe("used");
      expect(extended.gates[0]?.spent).toBe(0.05);
      expect(extended.gates[0]?.attempts.candidate).toBe(100);
      expect(extended.notes.join(" ")).not.toContain("attempts are there");
    }
  });

  it("has the same p-value at the planned end of a baseline of unequal attempts under whatever id", () => {
    const tallies = Array.from({ length: 20 }, (_, task) =>
      task % 2 === 0 ? ([8, 10] as const) : ([2, 6] as const),
    );
    const uneven = runOf({ id: "b", attempts: attemptsOf(tallies) });
    const other = { ...uneven, manifest: { ...uneven.manifest, id: "merged" } };
    const own = planOf(uneven);
    const open = seeds
      .map((outcome) => candidateOf({ plan: own, made: 60, outcome, complete: true }))
      .filter((candidate) => judged(uneven, candidate).verdict === "inconclusive");
    expect(open.length).toBeGreaterThan(5);
    for (const candidate of open)
      expect(judged(other, candidate).gates[0]?.pValue).toBe(judged(uneven, candidate).gates[0]?.pValue);
  });

  it("is not waited for where a baseline decides by the planned end", () => {
    const outcome = luck("beyond", rate);
    const extended = judged(baseline, candidateOf({ plan, made: 250, outcome, complete: true }));
    expect(extended.stopped).not.toBeNull();
    expect(extended.notes.join(" ")).not.toContain("attempts are there");
  });

  it("is refused where there is nothing to settle, or nothing that it could", () => {
    expect(whyNotExtended(judged(baseline, first(150)))).toContain("its verdict is pass");
    expect(
      whyNotExtended(
        of(
          30,
          luck("cut", () => 0.5),
        ),
      ),
    ).toContain("its verdict is incomplete");
    const [outcome] = undecided;
    const untried = of(60, (slot) => (slot.task === "t0" ? "error" : (outcome?.(slot) ?? "fail")));
    expect(untried.verdict).toBe("inconclusive");
    expect(whyNotExtended(untried)).toContain("more attempts would not help");
  });
});

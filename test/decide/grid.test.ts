import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf } from "../../src/decide/grid.ts";
import { type Grid, gridSchema } from "../../src/domain/grid.ts";
import type { Run } from "../../src/domain/run.ts";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import { cellRun, type Tally } from "./grid-runs.ts";
import { attemptsOf } from "./runs.ts";

function known(runs: readonly Run[]): Grid {
  const grid = gridOf(runs);
  if (grid === null) throw new Error("there is no grid");
  return grid;
}

/** Two tasks, 4 attempts each. */
const TWO_BY_TWO: readonly Run[] = [
  cellRun("old", "here", [
    [4, 4],
    [2, 4],
  ]),
  cellRun("new", "here", [
    [3, 4],
    [1, 4],
  ]),
  cellRun("old", "there", [
    [4, 4],
    [1, 4],
  ]),
  cellRun("new", "there", [
    [1, 4],
    [0, 4],
  ]),
];

describe("a grid of two models in two harnesses", () => {
  const grid = known(TWO_BY_TWO);

  it("has a rate for each cell", () => {
    expect(grid).toMatchObject({ models: ["old", "new"], harnesses: ["here", "there"], missing: [] });
    expect(grid.cells.map(({ model, harness, rate }) => [model, harness, rate])).toEqual([
      ["old", "here", 0.75],
      ["old", "there", 0.625],
      ["new", "here", 0.5],
      ["new", "there", 0.125],
    ]);
    expect(grid.cells.every(({ tasks, attempts }) => tasks === 2 && attempts === 8)).toBe(true);
  });

  // By hand: p~ is 12.25/16.5 and 4.25/16.5, so that p~ (1 - p~) is 0.1912305 of both tasks. The sum of w^2/k is 4/16 of a
  // main effect and 1 of the interaction: standard errors sqrt(2 * 0.1912305 / 4) / 2 = 0.1546086 and twice that.
  it.each([
    ["model", "new instead of old", -0.375, 0.1546086],
    ["harness", "there instead of here", -0.25, 0.1546086],
    ["interaction", "new instead of old, in there more than in here", -0.25, 0.3092171],
  ] as const)("has the effect of the %s", (what, of, change, standardError) => {
    const effect = grid.effects.find((one) => one.what === what);
    expect(effect?.of).toBe(of);
    expect(effect?.change).toBeCloseTo(change, 12);
    expect(effect?.interval[0]).toBeCloseTo(change - 1.959964 * standardError, 6);
    expect(effect?.interval[1]).toBeCloseTo(change + 1.959964 * standardError, 6);
  });

  it("does not let a fat baseline speak for the cells that differ from it", () => {
    // p is the mean of 1, 1/2, 1/2, 1/2, so p~ = (16 * 0.625 + 0.25) / 16.5; the sum of w^2/k is (1/10 + 3/2) / 4.
    const fat = known([
      cellRun("old", "here", [[10, 10]]),
      cellRun("new", "here", [[1, 2]]),
      cellRun("old", "there", [[1, 2]]),
      cellRun("new", "there", [[1, 2]]),
    ]);
    const [model] = fat.effects;
    expect(model?.change).toBeCloseTo(-0.25, 12);
    expect(model?.interval[1]).toBeCloseTo(-0.25 + 1.959964 * 0.3067948, 6);
  });

  it("has the standard error of fixedTaskDifference where the harnesses do not matter", () => {
    // Each model's two cells, of k attempts each, then say as much as one of 2k.
    const tallies: readonly Tally[] = [
      [3, 5],
      [5, 5],
      [0, 5],
    ];
    const others: readonly Tally[] = [
      [1, 5],
      [4, 5],
      [2, 5],
    ];
    const { effects } = known([
      cellRun("old", "here", tallies),
      cellRun("new", "here", others),
      cellRun("old", "there", tallies),
      cellRun("new", "there", others),
    ]);
    const { difference, standardError } = fixedTaskDifference(
      tallies.map(([baselinePasses], task) => ({
        baselinePasses: 2 * baselinePasses,
        baselineAttempts: 10,
        candidatePasses: 2 * (others[task]?.[0] ?? 0),
        candidateAttempts: 10,
      })),
    );
    expect(effects[0]?.change).toBeCloseTo(difference, 12);
    expect(effects[0]?.interval[1]).toBeCloseTo(difference + 1.959964 * standardError, 6);
  });
});

describe("a larger grid", () => {
  it("holds each level against the first, meant over the others, and each pair against the first cell", () => {
    const rate = (passes: number): Tally[] => [[passes, 10]];
    const { effects } = known([
      cellRun("a", "x", rate(8)),
      cellRun("a", "y", rate(6)),
      cellRun("b", "x", rate(7)),
      cellRun("b", "y", rate(2)),
      cellRun("c", "x", rate(9)),
      cellRun("c", "y", rate(10)),
    ]);
    expect(
      effects.map(({ what, model, harness, change }) => [what, model, harness, Number(change.toFixed(6))]),
    ).toEqual([
      ["model", "b", null, -0.25],
      ["model", "c", null, 0.25],
      ["harness", null, "y", -0.2],
      ["interaction", "b", "y", -0.3],
      ["interaction", "c", "y", 0.3],
    ]);
  });
});

describe("cells", () => {
  it("that are missing are named, and there are no effects", () => {
    const [one, , , other] = TWO_BY_TWO as [Run, Run, Run, Run];
    const grid = known([one, other]);
    expect(grid.missing).toEqual([
      { model: "old", harness: "there" },
      { model: "new", harness: "here" },
    ]);
    expect(grid.effects).toEqual([]);
  });

  it("whose attempts are all errors are missing", () => {
    const [one, two, three, other] = TWO_BY_TWO as [Run, Run, Run, Run];
    const broken = {
      ...other,
      attempts: other.attempts.map((each) => ({ ...each, outcome: "error" as const })),
    };
    expect(known([one, two, three, broken]).missing).toEqual([{ model: "new", harness: "there" }]);
  });

  it("of several runs are pooled", () => {
    const halves = TWO_BY_TWO.flatMap((run) =>
      [0, 1].map((odd) => ({
        ...run,
        manifest: { ...run.manifest, id: `${run.manifest.id} ${odd}` },
        attempts: run.attempts.filter(({ attempt }) => attempt % 2 === odd),
      })),
    );
    expect(known(halves)).toEqual(known(TWO_BY_TWO));
  });

  it("do not count a run twice", () => {
    expect(known([...TWO_BY_TWO, ...TWO_BY_TWO])).toEqual(known(TWO_BY_TWO));
  });

  it("are of the tasks that all of them tried, by id and content", () => {
    const [one, two, three] = TWO_BY_TWO as [Run, Run, Run, Run];
    const other = cellRun("new", "there", [[1, 4]]);
    const grid = known([one, two, three, other]);
    expect(grid.allTasks).toBe(2);
    expect(grid.cells.map(({ tasks, attempts, rate }) => [tasks, attempts, rate])).toEqual([
      [1, 4, 1],
      [1, 4, 1],
      [1, 4, 0.75],
      [1, 4, 0.25],
    ]);
    const changed = {
      ...other,
      manifest: { ...other.manifest, suite: { ...other.manifest.suite, tasks: { t0: "sha256:other" } } },
    };
    const none = known([one, two, three, changed]);
    expect(none.effects).toEqual([]);
    expect(none.cells.every(({ rate, tasks }) => rate === null && tasks === 0)).toBe(true);
  });
});

describe("no grid", () => {
  const tallies: Tally[] = [[1, 2]];
  it.each<[string, Run[]]>([
    ["of one run", [cellRun("a", "x", tallies)]],
    ["where the harness alone differs", [cellRun("a", "x", tallies), cellRun("a", "y", tallies)]],
    ["where the model alone differs", [cellRun("a", "x", tallies), cellRun("b", "x", tallies)]],
    ["where a run names no model", [cellRun("a", "x", tallies), cellRun(null, "y", tallies)]],
    ["of no run", []],
  ])("%s", (_, runs) => {
    expect(gridOf(runs)).toBeNull();
  });
});

describe("runs without a place", () => {
  const tallies: Tally[] = [[1, 2]];
  const suite = (fingerprint: string) => ({ name: "suite", engine: "local", fingerprint, fingerprintOf: {} });
  const tasks = { t0: "sha256:t0" };

  it.each<[string, Run, RegExp]>([
    ["names no model", cellRun(null, "x", tallies, { id: "odd" }), /no model/u],
    ["names no harness", cellRun("old", null, tallies, { id: "odd" }), /no harness/u],
    [
      "is of another suite",
      cellRun("old", "here", tallies, {
        id: "odd",
        manifest: { suite: { ...suite("sha256:other"), tasks } },
      }),
      /fingerprint/u,
    ],
    ["is not finished", cellRun("old", "here", tallies, { id: "odd", complete: false }), /not finished/u],
    [
      "was answered by another model of the same name",
      cellRun("old", "here", [], {
        id: "odd",
        attempts: attemptsOf(tallies, () => ({ resolvedModel: "old-2" })),
      }),
      /resolved/u,
    ],
  ])("are left out: it %s", (_, odd, why) => {
    const resolved = TWO_BY_TWO.map((run) => ({
      ...run,
      attempts: run.attempts.map((each) => ({ ...each, resolvedModel: run.manifest.candidate.model })),
    }));
    const { leftOut, ...grid } = known([...resolved, odd]);
    expect(leftOut).toEqual([{ run: "odd", candidate: "agent", why: expect.stringMatching(why) }]);
    expect(grid).toEqual({ ...known(resolved), leftOut: undefined });
  });
});

describe("any grid", () => {
  const tally = fc
    .integer({ min: 1, max: 5 })
    .chain((attempts) => fc.tuple(fc.integer({ min: 0, max: attempts }), fc.constant(attempts)));
  const cells = fc
    .integer({ min: 1, max: 6 })
    .chain((tasks) =>
      fc.array(fc.array(tally, { minLength: tasks, maxLength: tasks }), { minLength: 4, maxLength: 4 }),
    );
  const places = [
    ["old", "here"],
    ["new", "here"],
    ["old", "there"],
    ["new", "there"],
  ] as const;
  const runsOf = (all: readonly (readonly Tally[])[]) =>
    places.map(([model, harness], index) => cellRun(model, harness, all[index] ?? []));

  it("has the same effects under other names and another order of its tasks", () => {
    fc.assert(
      fc.property(cells, (all) => {
        const { effects } = known(runsOf(all.map((tallies) => tallies.toReversed())));
        known(runsOf(all)).effects.forEach(({ change, interval }, index) => {
          expect(effects[index]?.change).toBeCloseTo(change, 12);
          expect(effects[index]?.interval[0]).toBeCloseTo(interval[0], 12);
        });
      }),
    );
  });

  it("turns its signs when the levels change places", () => {
    fc.assert(
      fc.property(cells, (all) => {
        const [model, harness, both] = known(runsOf(all)).effects;
        // The new model first: its effect turns, and how it depends on the harness; the harness's own stays.
        const [second, first, fourth, third] = runsOf(all) as [Run, Run, Run, Run];
        const [turned, same, alsoTurned] = known([first, second, third, fourth]).effects;
        const mirrored = (interval: readonly [number, number] | undefined) =>
          interval === undefined ? [] : [-interval[1], -interval[0]];
        expect(turned?.of).toBe("old instead of new");
        expect(turned?.change).toBeCloseTo(-(model?.change ?? 1), 12);
        expect(alsoTurned?.change).toBeCloseTo(-(both?.change ?? 1), 12);
        expect(same?.change).toBeCloseTo(harness?.change ?? 1, 12);
        mirrored(model?.interval as [number, number]).forEach((end, index) => {
          expect(turned?.interval[index]).toBeCloseTo(end, 12);
        });
      }),
    );
  });

  it("is a document without NaN, its changes inside their ranges", () => {
    fc.assert(
      fc.property(cells, fc.subarray([0, 1, 2, 3]), (all, kept) => {
        const runs = runsOf(all);
        const grid = gridOf(kept.map((index) => runs[index] as Run));
        expect(JSON.parse(JSON.stringify(grid))).toEqual(grid);
        if (grid === null) return;
        gridSchema.parse(grid);
        for (const { what, change, interval } of grid.effects) {
          const most = what === "interaction" ? 2 : 1;
          expect(interval[0]).toBeGreaterThanOrEqual(-most);
          expect(interval[0]).toBeLessThanOrEqual(change);
          expect(interval[1]).toBeGreaterThanOrEqual(change);
          expect(interval[1]).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

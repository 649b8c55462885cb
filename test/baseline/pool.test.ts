import { copyFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mergesSince, roundsMissing } from "../../src/baseline/pool.ts";
import type { BaselineStore } from "../../src/baseline/store.ts";
import { epochOf } from "./entries.ts";
import { DAY, now, poolOf, recorded } from "./pooling.ts";

describe("pooling", () => {
  it("takes the newest commits first, up to the attempts asked for per task", async () => {
    const pool = await poolOf(
      [
        recorded({ id: "old", commit: "c1", day: 3 }),
        recorded({ id: "new", commit: "c3", day: 5 }),
        recorded({ id: "mid", commit: "c2", day: 1 }),
      ],
      { attempts: 6 },
    );
    expect(pool.ids).toEqual(["new", "mid"]);
    expect(pool.runs.map((run) => run.attempts.length)).toEqual([8, 4]);
    const wanted = { tasks: { t0: "h0", t1: "h1" }, attempts: 6, candidate: { model: null, harness: null } };
    expect(roundsMissing(pool, wanted)).toBe(0);
    expect(roundsMissing(pool, { ...wanted, tasks: { t0: "h0", t1: "edited" } })).toBe(6);
  });

  it.each([
    { model: "large", harness: null },
    { model: "small", harness: "command" },
  ])("lacks every round where the candidate is now of $model and $harness", async (candidate) => {
    const pool = await poolOf([recorded({ id: "a", commit: "c3", day: 1, model: "small" })]);
    const wanted = {
      tasks: { t0: "h0", t1: "h1" },
      attempts: 4,
      candidate: { model: "small", harness: null },
    };
    expect(roundsMissing(pool, wanted)).toBe(0);
    expect(roundsMissing(pool, { ...wanted, candidate })).toBe(4);
  });

  it("takes attempts whatever their outcomes", async () => {
    const pool = await poolOf([recorded({ id: "a", commit: "c3", day: 1, attempts: 4, passes: 1 })], {
      attempts: 2,
    });
    expect(
      pool.runs[0]?.attempts.filter((attempt) => attempt.task === "t0").map((attempt) => attempt.outcome),
    ).toEqual(["pass", "fail"]);
  });

  it("takes only ancestors of the base commit, and says what it left out", async () => {
    const pool = await poolOf([
      recorded({ id: "side", commit: "elsewhere", day: 1 }),
      recorded({ id: "base", commit: "c2", day: 2 }),
    ]);
    expect(pool.ids).toEqual(["base"]);
    expect(pool.leftOut).toEqual(["1 run of commits that are not ancestors of the base commit"]);
  });

  it("takes every commit where history is unknown", async () => {
    expect(
      (await poolOf([recorded({ id: "any", commit: "files-1", day: 1 })], { ancestry: null })).ids,
    ).toEqual(["any"]);
  });

  it.each([
    [
      "another fingerprint",
      recorded({ id: "x", commit: "c3", day: 1, fingerprint: "g" }),
      "1 run with another fingerprint (engine, dataset, verifier or limits differ)",
    ],
    ["age", recorded({ id: "x", commit: "c3", day: 40 }), "1 run older than baseline.max-age"],
  ])("leaves out runs of %s", async (_, run, why) => {
    const pool = await poolOf([run, recorded({ id: "good", commit: "c1", day: 2 })]);
    expect(pool.ids).toEqual(["good"]);
    expect(pool.leftOut).toEqual([why]);
  });

  it("ends where the model changed: an epoch begins there", async () => {
    const pool = await poolOf([
      recorded({ id: "now", commit: "c3", day: 1, model: "m2" }),
      recorded({ id: "before", commit: "c2", day: 2, model: "m1" }),
    ]);
    expect(pool.ids).toEqual(["now"]);
  });

  it("keeps to the epoch of the base commit", async () => {
    const runs = [
      recorded({ id: "before", commit: "c1", day: 4 }),
      recorded({ id: "same commit, before", commit: "c2", day: 3 }),
      recorded({ id: "after", commit: "c2", day: 1 }),
      recorded({ id: "tip", commit: "c3", day: 1 }),
    ];
    const bless = (store: BaselineStore) =>
      store.add({
        epochs: [
          epochOf({
            startedAt: new Date(now.getTime() - 2 * DAY).toISOString(),
            commit: "c2",
            suite: null,
            candidate: null,
          }),
        ],
      });
    const pool = await poolOf(runs, {}, bless);
    expect(pool.ids).toEqual(["tip", "after"]);
    expect(pool.epoch).toContain("c2");
    expect((await poolOf(runs, { ancestry: ["c1"] }, bless)).ids).toEqual(["before"]);
  });

  it("never takes a candidate's own run: only merged changes pass", async () => {
    const pool = await poolOf([recorded({ id: "pr", commit: "c3", day: 1, purpose: "candidate" })]);
    expect(pool.ids).toEqual([]);
    expect(pool.problems[0]?.message).toContain("never a baseline");
  });

  it("counts a run once, and none that lies where it does not belong", async () => {
    const run = recorded({ id: "a", commit: "c3", day: 1 });
    const pool = await poolOf([run], {}, async (store, folder) => {
      const [own = ""] = await store.add({ runs: [run] });
      copyFileSync(join(folder, own), join(folder, own.replace("T12", "T11")));
      const other = recorded({ id: "other", commit: "zzz", day: 1 });
      const [path = ""] = await store.add({ runs: [other] });
      renameSync(join(folder, path), join(folder, path.replace("zzz", "c2")));
    });
    expect(pool.ids).toEqual(["a"]);
    expect(pool.leftOut).toEqual(["1 run stored twice"]);
    expect(pool.problems[0]?.message).toContain("not where it lies");
  });

  it("tells how many merges the newest run is behind the base commit", async () => {
    const ancestry = ["c3", "c2", "c1"];
    const at = async (commit: string) => poolOf([recorded({ id: "a", commit, day: 1 })]);
    expect(mergesSince(await at("c3"), ancestry)).toBe(0);
    expect(mergesSince(await at("c1"), ancestry)).toBe(2);
    expect(mergesSince(await at("c1"), null)).toBeNull();
    expect(mergesSince(await at("c1"), ["c3"])).toBeNull();
    expect(mergesSince(await poolOf([]), ancestry)).toBeNull();
  });
});

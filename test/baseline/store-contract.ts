import { describe, expect, it } from "vitest";
import type { BaselineStore } from "../../src/baseline/store.ts";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { blessingOf, check, epochOf, MOMENT, recordedRun } from "./entries.ts";

/** A place where stores can be opened, and where somebody else can put a file. */
export interface StorePlace {
  /** Another store on the same place, as another job has it. */
  open(): BaselineStore;
  put(path: string, text: string): Promise<void>;
}

/** The ids of the check's runs as a job finds them that begins now. */
export async function storedIds(place: StorePlace): Promise<string[]> {
  const store = place.open();
  const { runs } = await store.list(check);
  const read = await Promise.all(runs.map(async (entry) => parseRunFile(await store.read(entry)).run));
  return read.map((run) => run.manifest.id).sort();
}

/** What every baseline store must do. */
export function baselineStoreContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a baseline store`, () => {
    it("is empty before anything was added", async () => {
      const store = (await newPlace()).open();
      expect(await store.list(check)).toEqual({ runs: [], problems: [] });
      expect(await store.epochs(check)).toEqual({ epochs: [], problems: [] });
      expect(await store.blessings(7)).toEqual({ blessings: [], problems: [] });
      expect(await store.add({})).toEqual([]);
    });

    it("gives back what was added, and tells commit and time without reading", async () => {
      const place = await newPlace();
      const run = recordedRun("r1");
      const store = place.open();
      expect(await store.add({ runs: [run] })).toEqual([
        "runs/bench/agent/2026-11-22T07-32-05.123Z-abc1234.run.jsonl",
      ]);
      for (const opened of [store, place.open()]) {
        const { runs } = await opened.list(check);
        expect(runs).toMatchObject([{ commit: "abc1234", recordedAt: MOMENT }]);
        const [first] = runs;
        if (first === undefined) throw new Error("nothing listed");
        expect(parseRunFile(await opened.read(first)).run).toEqual(run);
      }
    });

    it("adds everything at once, and tells the paths of the runs, the epochs and the blessings", async () => {
      const place = await newPlace();
      const paths = await place.open().add({
        blessings: [blessingOf()],
        epochs: [epochOf()],
        runs: [recordedRun("r1"), recordedRun("r2", { candidate: "other" })],
      });
      expect(paths).toEqual([
        "runs/bench/agent/2026-11-22T07-32-05.123Z-abc1234.run.jsonl",
        "runs/bench/other/2026-11-22T07-32-05.123Z-abc1234.run.jsonl",
        "epochs/bench/agent/2026-11-22T08-00-00.000Z-abc1234.json",
        "blessings/pr7/2026-11-22T09-00-00.000Z-abc1234.json",
      ]);
      expect(await storedIds(place)).toEqual(["r1"]);
    });

    it("adds nothing that is there already, as a job that is run again does", async () => {
      const place = await newPlace();
      const entries = { runs: [recordedRun("r1")], epochs: [epochOf()], blessings: [blessingOf()] };
      const paths = await place.open().add(entries);
      expect(await place.open().add(entries)).toEqual(paths);
      // Some of it there, some of it new.
      const more = { ...entries, runs: [recordedRun("r1"), recordedRun("r0", { sha: "def5678" })] };
      expect(await place.open().add(more)).toHaveLength(4);
      expect(await storedIds(place)).toEqual(["r0", "r1"]);
      expect((await place.open().epochs(check)).epochs).toHaveLength(1);
    });

    it("adds nothing twice of a run that tells only when it ended", async () => {
      const place = await newPlace();
      const run = recordedRun("r1", { createdAt: null });
      expect(await place.open().add({ runs: [run] })).toEqual(await place.open().add({ runs: [run] }));
      expect(await storedIds(place)).toEqual(["r1"]);
    });

    it("never overwrites: runs of the same moment are all kept", async () => {
      const place = await newPlace();
      const [first] = await place.open().add({ runs: [recordedRun("r1")] });
      const second = { runs: [recordedRun("r2")] };
      const [beside] = await place.open().add(second);
      expect(beside).toBe(first?.replace(".run.jsonl", "~2.run.jsonl"));
      expect(await place.open().add(second)).toEqual([beside]);
      await place.open().add({ runs: [recordedRun("r3"), recordedRun("r4"), recordedRun("r3")] });
      const { runs } = await place.open().list(check);
      expect(runs.every(({ commit }) => commit === "abc1234")).toBe(true);
      expect(await storedIds(place)).toEqual(["r1", "r2", "r3", "r4"]);
    });

    it("loses nothing of several writers in one store", async () => {
      const place = await newPlace();
      const store = place.open();
      await Promise.all(["r1", "r2", "r3"].map((id) => store.add({ runs: [recordedRun(id)] })));
      expect(await storedIds(place)).toEqual(["r1", "r2", "r3"]);
    });

    it("keeps checks apart", async () => {
      const place = await newPlace();
      await place.open().add({ runs: [recordedRun("r1", { candidate: "other" })] });
      expect((await place.open().list(check)).runs).toEqual([]);
    });

    it("gives names that climb no path", async () => {
      const place = await newPlace();
      const climbing = { suite: "../../a b", candidate: "../../etc" };
      const paths = await place.open().add({
        runs: [recordedRun("r1", { sha: "../../x y", candidate: "../../etc" })],
        epochs: [epochOf({ ...climbing, commit: "../../x y" })],
        blessings: [blessingOf({ commit: "../../x y" })],
      });
      expect(paths).toEqual([
        "runs/bench/--..-etc/2026-11-22T07-32-05.123Z---..-x-y.run.jsonl",
        "epochs/--..-a-b/--..-etc/2026-11-22T08-00-00.000Z---..-x-y.json",
        "blessings/pr7/2026-11-22T09-00-00.000Z---..-x-y.json",
      ]);
      expect((await place.open().list({ suite: "bench", candidate: "../../etc" })).runs).toHaveLength(1);
      expect((await place.open().epochs(climbing)).epochs).toHaveLength(1);
    });

    it("tells epochs by their names, those of the check and those of all checks", async () => {
      const place = await newPlace();
      const all = { suite: null, candidate: null };
      await place.open().add({
        epochs: [
          epochOf(),
          epochOf({ ...all, commit: "def5678", startedAt: "2026-11-22T11:00:00+02:00" }),
          epochOf({ candidate: "other" }),
        ],
      });
      const { epochs, problems } = await place.open().epochs(check);
      expect(problems).toEqual([]);
      expect(epochs).toEqual([
        {
          path: "epochs/2026-11-22T09-00-00.000Z-def5678.json",
          commit: "def5678",
          startedAt: "2026-11-22T09:00:00.000Z",
        },
        {
          path: "epochs/bench/agent/2026-11-22T08-00-00.000Z-abc1234.json",
          commit: "abc1234",
          startedAt: "2026-11-22T08:00:00.000Z",
        },
      ]);
    });

    it("refuses an epoch that is of half a check", async () => {
      const store = (await newPlace()).open();
      await expect(store.add({ epochs: [epochOf({ suite: null })] })).rejects.toThrow(
        "give both names, or neither",
      );
    });

    it("gives the blessings of a pull request, oldest first", async () => {
      const place = await newPlace();
      const later = blessingOf({ blessedAt: "2026-11-23T09:00:00.000Z" });
      const ofCommit = blessingOf({ pullRequest: null });
      await place.open().add({ blessings: [later, blessingOf(), blessingOf({ pullRequest: 8 }), ofCommit] });
      const store = place.open();
      expect(await store.blessings(7)).toEqual({ blessings: [blessingOf(), later], problems: [] });
      expect((await store.blessings(null)).blessings).toEqual([ofCommit]);
      expect((await store.blessings(9)).blessings).toEqual([]);
    });

    it("names foreign files and leaves them alone", async () => {
      const place = await newPlace();
      await place.open().add({ runs: [recordedRun("r1")], epochs: [epochOf()], blessings: [blessingOf()] });
      const names = [
        "runs/bench/agent/notes.txt",
        "runs/bench/agent/deeper/2026-11-22T07-32-05.123Z-abc1234.run.jsonl",
        "runs/bench/agent/2026-99-99T07-32-05.123Z-abc1234.run.jsonl",
        "epochs/x.json",
        "epochs/bench/agent/2026-11-22T08-00-00.000Z.json",
      ];
      for (const name of names) await place.put(name, "mine");
      await place.put("runs/bench/agent/.gitkeep", "");
      await place.put("blessings/pr7/2026-11-22T10-00-00.000Z-a.json", JSON.stringify({ schema: "other/1" }));
      await place.put(
        "blessings/pr7/2026-11-22T10-00-00.000Z-b.json",
        JSON.stringify({ ...blessingOf(), schema: "pairgate.blessing/2" }),
      );
      await place.put(
        "blessings/pr7/2026-11-22T10-00-00.000Z-c.json",
        JSON.stringify(blessingOf({ pullRequest: 8 })),
      );

      const store = place.open();
      const listed = await store.list(check);
      expect(listed.runs).toHaveLength(1);
      expect(listed.problems).toHaveLength(3);
      expect(listed.problems[0]?.message).toBe("this is not one of pairgate's files, and was left alone");
      const { epochs, problems: epochProblems } = await store.epochs(check);
      expect(epochs).toHaveLength(1);
      expect(epochProblems.map(({ place }) => place?.file)).toEqual([
        expect.stringContaining("epochs/x.json"),
        expect.stringContaining("agent/2026-11-22T08-00-00.000Z.json"),
      ]);
      const { blessings, problems: blessingProblems } = await store.blessings(7);
      expect(blessings).toEqual([blessingOf()]);
      expect(blessingProblems.map(({ message }) => message)).toEqual([
        expect.stringContaining("cannot be read as a blessing"),
        expect.stringContaining("this pairgate reads pairgate.blessing/1"),
        expect.stringContaining("another pull request than the one it lies under"),
      ]);
    });

    it("puts no run in the place of a foreign file", async () => {
      const place = await newPlace();
      await place.put("runs/bench", "mine");
      await expect(place.open().add({ runs: [recordedRun("r1")] })).rejects.toThrow(
        "baseline store cannot be used",
      );
    });
  });
}

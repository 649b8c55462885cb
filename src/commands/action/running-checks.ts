import type { RunningCheck } from "../../report/running.ts";
import type { GateHandover, HandedTest } from "./handover.ts";

/** What the running comment says of each check. */
export function runningChecks(handover: Pick<GateHandover, "tests" | "settled">): RunningCheck[] {
  const open = handover.tests.map(
    (test): RunningCheck => ({
      suite: test.suite,
      candidate: test.candidate,
      state: test.earlier?.whole === true ? "settled" : "measuring",
      tasks: test.taskCount,
      rounds: test.extended ? (test.schedule.extension?.rounds ?? 0) : test.rounds,
      withBase: test.withBase,
      baseline: test.newestBaseline,
      note: noteOn(test),
    }),
  );
  const settled = handover.settled.map(
    ({ suite, candidate, verdict }): RunningCheck => ({
      suite,
      candidate,
      state: verdict === "pass" ? "unchanged" : "settled",
      tasks: 0,
      rounds: 0,
      withBase: false,
      baseline: null,
      note: null,
    }),
  );
  return [...open, ...settled];
}

function noteOn({ earlier, extended }: HandedTest): string | null {
  if (earlier === null) return null;
  if (earlier.whole) return "It was measured by an earlier run of this pull request";
  return extended
    ? "An earlier run could not tell, so the one extension of its plan is measured"
    : "It goes on with what an earlier run measured";
}

import { gridOf } from "../../src/decide/grid.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { cellRun, type Tally } from "../decide/grid-runs.ts";
import { comparison, verdictOf } from "./documents.ts";

const tallies = (passes: readonly number[], attempts: number): Tally[] =>
  Array.from({ length: 20 }, (_, task) => [passes[task % passes.length] ?? 0, attempts]);

const RUNS = {
  base: cellRun("opus-4.6", "claude-code", tallies([10, 7, 2, 9], 10)),
  harness: cellRun("opus-4.6", "codex", tallies([3, 2, 1, 2], 3)),
  model: cellRun("haiku-4.5", "claude-code", tallies([2, 2, 0, 1], 3)),
  both: cellRun("haiku-4.5", "codex", tallies([0, 1, 0, 1], 3)),
  nameless: cellRun(null, null, tallies([1], 3), { id: "nameless" }),
};

type Name = keyof typeof RUNS;

function document(...names: readonly Name[]): Verdict {
  const comparisons = names
    .filter((name) => name !== "base")
    .map((name) =>
      comparison({ candidate: `agent (${RUNS[name].manifest.id})`, suite: "bug-hunt", tasks: [] }),
    );
  return { ...verdictOf(...comparisons), grid: gridOf(names.map((name) => RUNS[name])) };
}

/** Verdicts of runs that differ in model and in harness. */
export const GRIDS: Readonly<Record<string, Verdict>> = {
  grid: document("base", "harness", "model", "both"),
  "grid-missing": document("base", "harness", "both", "nameless"),
  "grid-two-runs": document("base", "both"),
};

import type { Grid, GridCell } from "../domain/grid.ts";
import type { Run } from "../domain/run.ts";
import { EFFECT_LEVEL, effectsOf, type FilledCell, type Tally } from "./grid-effects.ts";
import { countedAttempts } from "./pair.ts";
import { environmentMoved } from "./treatment.ts";

/** One model in one harness: all runs of it, pooled. */
interface Cell {
  readonly model: string;
  readonly harness: string;
  /** What it did at each task that it tried, by the task's id and content. */
  readonly tallies: Map<string, Tally>;
}

/**
 * Lays runs out by their model and harness, and says what each of the two does to the pass rate where every model was run
 * in every harness. Null where the runs that have a place differ in one of them only, or in neither: there is nothing to
 * tell apart. Only tasks (id and content) that every cell tried count, so that each cell is of the same tasks.
 * @param runs the baseline's first; its model and harness are what the others are held against
 */
export function gridOf(runs: readonly Run[]): Grid | null {
  const { placed, leftOut } = place(runs);
  const models = levels(placed.map(({ model }) => model));
  const harnesses = levels(placed.map(({ harness }) => harness));
  if (models.length < 2 || harnesses.length < 2) return null;

  const pooled = pool(placed);
  const all = models.flatMap((model) =>
    harnesses.map((harness) => ({ model, harness, cell: pooled.get(keyOf({ model, harness })) })),
  );
  const filled = all.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const missing = all
    .filter(({ cell }) => cell === undefined)
    .map(({ model, harness }) => ({ model, harness }));
  const common = commonTasks(filled);
  const cells = filled.map((cell) => atTasks(cell, common));
  return {
    models,
    harnesses,
    cells: cells.map(summary),
    missing,
    effects: missing.length === 0 ? effectsOf({ models, harnesses, cells }) : [],
    level: EFFECT_LEVEL,
    allTasks: new Set(filled.flatMap((cell) => [...cell.tallies.keys()])).size,
    leftOut,
  };
}

interface PlacedRun {
  readonly run: Run;
  readonly model: string;
  readonly harness: string;
}

/** The runs that can stand beside each other, each once; of the others, why they cannot. */
function place(runs: readonly Run[]): {
  readonly placed: readonly PlacedRun[];
  readonly leftOut: Grid["leftOut"];
} {
  const placed: PlacedRun[] = [];
  const leftOut: Grid["leftOut"] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const { id, candidate } = run.manifest;
    if (seen.has(id)) continue;
    seen.add(id);
    const { model, harness } = candidate;
    const reason = misfit(
      run,
      placed.map((one) => one.run),
    );
    if (reason !== null) leftOut.push({ run: id, candidate: candidate.name, why: reason });
    else if (model !== null && harness !== null) placed.push({ run, model, harness });
  }
  return { placed, leftOut };
}

/** Why a run cannot stand beside those before it, or null. */
function misfit(run: Run, before: readonly Run[]): string | null {
  const { candidate, suite, plan } = run.manifest;
  if (candidate.model === null) return "its file names no model";
  if (candidate.harness === null) return "its file names no harness";
  const first = before[0];
  if (first !== undefined && first.manifest.suite.fingerprint !== suite.fingerprint) {
    return "its suite is of another fingerprint";
  }
  // Of a planned run the whole rounds are known; of another, fails finish last and would be the ones that are missing.
  if (plan === null && run.end?.complete !== true) return "it is not finished";
  return environmentMoved(before, run);
}

function levels(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Neither name can hold what parts them here, once they are JSON. */
function keyOf({ model, harness }: { readonly model: string; readonly harness: string }): string {
  return JSON.stringify([model, harness]);
}

/** The cells in which any attempt counts. */
function pool(placed: readonly PlacedRun[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { run, model, harness } of placed) {
    const key = keyOf({ model, harness });
    const cell = cells.get(key) ?? { model, harness, tallies: new Map<string, Tally>() };
    for (const { task, outcome } of countedAttempts(run)) {
      if (outcome === "error") continue;
      // A task's id is one line.
      const content = `${task}\n${run.manifest.suite.tasks[task]}`;
      const { passes, attempts } = cell.tallies.get(content) ?? { passes: 0, attempts: 0 };
      cell.tallies.set(content, {
        passes: passes + (outcome === "pass" ? 1 : 0),
        attempts: attempts + 1,
      });
    }
    if (cell.tallies.size > 0) cells.set(key, cell);
  }
  return cells;
}

function commonTasks(cells: readonly Cell[]): string[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  return [...first.tallies.keys()].filter((task) => others.every(({ tallies }) => tallies.has(task)));
}

function atTasks({ model, harness, tallies }: Cell, tasks: readonly string[]): FilledCell {
  return { model, harness, tallies: tasks.map((task) => tallies.get(task) ?? { passes: 0, attempts: 0 }) };
}

function summary({ model, harness, tallies }: FilledCell): GridCell {
  let [rates, attempts] = [0, 0];
  for (const tally of tallies) {
    rates += tally.passes / tally.attempts;
    attempts += tally.attempts;
  }
  const tasks = tallies.length;
  return { model, harness, rate: tasks === 0 ? null : rates / tasks, tasks, attempts };
}

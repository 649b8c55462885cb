import type { GridEffect } from "../domain/grid.ts";
import { normalQuantile } from "../stats/normal.ts";

/** What one cell did at one task. Passes are among the attempts, of which there is at least one. */
export interface Tally {
  readonly passes: number;
  readonly attempts: number;
}

/** One model in one harness. */
export interface FilledCell {
  readonly model: string;
  readonly harness: string;
  /** One for each task, in an order that all cells share. */
  readonly tallies: readonly Tally[];
}

/** The confidence of each interval by itself. None of them decides, so that they are not divided. */
export const EFFECT_LEVEL = 0.95;

/** What a cell counts for in a contrast. */
type Weight = (cell: FilledCell) => number;

/**
 * The effects of a grid in which every model was run in every harness: of each further model against the first, meant
 * over the harnesses; of each further harness against the first, meant over the models; and of each pair of these, by how
 * much the model's change is larger in that harness than in the first (the whole difference; some books give half of it).
 * D. C. Montgomery, Design and Analysis of Experiments, 9th ed. (2017), sections 5.3 and 6.2.
 * @param cells one for each pair, with at least one task; empty where there is none to rest on
 */
export function effectsOf({
  models,
  harnesses,
  cells,
}: {
  readonly models: readonly string[];
  readonly harnesses: readonly string[];
  readonly cells: readonly FilledCell[];
}): GridEffect[] {
  const [firstModel, ...otherModels] = models;
  const [firstHarness, ...otherHarnesses] = harnesses;
  if (firstModel === undefined || firstHarness === undefined || cells[0] === undefined) return [];
  if (cells[0].tallies.length === 0) return [];
  const byModel =
    (model: string): Weight =>
    (cell) =>
      side(cell.model, { plus: model, minus: firstModel });
  const byHarness =
    (harness: string): Weight =>
    (cell) =>
      side(cell.harness, { plus: harness, minus: firstHarness });
  return [
    ...otherModels.map((model) => ({
      what: "model" as const,
      of: `${model} instead of ${firstModel}`,
      model,
      harness: null,
      ...contrast(cells, (cell) => byModel(model)(cell) / harnesses.length),
    })),
    ...otherHarnesses.map((harness) => ({
      what: "harness" as const,
      of: `${harness} instead of ${firstHarness}`,
      model: null,
      harness,
      ...contrast(cells, (cell) => byHarness(harness)(cell) / models.length),
    })),
    ...otherModels.flatMap((model) =>
      otherHarnesses.map((harness) => ({
        what: "interaction" as const,
        of: `${model} instead of ${firstModel}, in ${harness} more than in ${firstHarness}`,
        model,
        harness,
        ...contrast(cells, (cell) => byModel(model)(cell) * byHarness(harness)(cell)),
      })),
    ),
  ];
}

function side(level: string, { plus, minus }: { readonly plus: string; readonly minus: string }): number {
  if (level === plus) return 1;
  return level === minus ? -1 : 0;
}

/**
 * The mean over tasks of sum w p^, with its fixed-task standard error: sqrt(sum over tasks of p~ (1 - p~) sum w^2 / k) / n.
 * As in `fixedTaskDifference`, p~ is one for all of a task's cells and shrunk a little: (K p + 1/4) / (K + 1/2), with their
 * attempts K. Here p is the mean of the cells' rates, so that a fat baseline does not speak for cells that it differs from.
 * Simulated with 1 to 10 attempts and effects of up to 40 points, 94 to 98 % of such intervals hold the truth.
 * E. Miller, arXiv:2411.00640 (2024).
 */
function contrast(
  cells: readonly FilledCell[],
  weight: Weight,
): { readonly change: number; readonly interval: [number, number] } {
  const counting = cells
    .map((cell) => ({ tallies: cell.tallies, weight: weight(cell) }))
    .filter((cell) => cell.weight !== 0);
  const tasks = counting[0]?.tallies.length ?? 0;
  let changes = 0;
  let variances = 0;
  for (let task = 0; task < tasks; task += 1) {
    let [rates, attempts, squares] = [0, 0, 0];
    for (const { tallies, weight: share } of counting) {
      const tally = tallies[task];
      if (tally === undefined) continue;
      const rate = tally.passes / tally.attempts;
      changes += share * rate;
      squares += share ** 2 / tally.attempts;
      rates += rate;
      attempts += tally.attempts;
    }
    const shrunk = ((attempts * rates) / counting.length + 0.25) / (attempts + 0.5);
    variances += shrunk * (1 - shrunk) * squares;
  }
  const change = changes / tasks;
  const reach = normalQuantile((1 + EFFECT_LEVEL) / 2) * (Math.sqrt(variances) / tasks);
  // No change is larger than from none to all: of a rate 1, of a difference between two changes 2.
  const most = counting.reduce((sum, { weight: share }) => sum + Math.max(0, share), 0);
  return { change, interval: [Math.max(-most, change - reach), Math.min(most, change + reach)] };
}

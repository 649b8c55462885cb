import { gaussLegendre } from "./gauss-legendre.ts";
import { normalDensity, normalSurvival } from "./normal.ts";

/** Looks closer than this in relative information cannot be told apart in reasonable time. */
export const SMALLEST_STEP = 1e-6;
/** No boundary is higher: the normal tail beyond it is below the smallest double. */
export const HIGHEST_BOUNDARY = 38;

const REACH = 10;
const WIDEST_PANEL = 1;
const PANEL_IN_DEVIATIONS = 1.5;
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;

/** A look at a process whose value at information t is Z sqrt(t), with drift: normal with mean drift * t, variance t. */
export interface Look {
  readonly information: number;
  readonly drift: number;
}

/**
 * The paths that no earlier look stopped: at its information, `masses[i]` is the probability near the z-value `nodes[i]`.
 */
export interface Undecided {
  readonly information: number;
  readonly nodes: Float64Array;
  readonly masses: Float64Array;
}

/**
 * The probability of passing all earlier boundaries undecided and exceeding `boundary` (on the z scale) at this look;
 * `past` is undefined at the first one. Exact up to the quadrature, about 1e-14 relative.
 * P. Armitage, C. K. McPherson, B. C. Rowe, J. R. Stat. Soc. A 132 (1969), 235-244; C. Jennison and B. W. Turnbull,
 * Group Sequential Methods (2000), 19.2.
 */
export function crossing(past: Undecided | undefined, look: Look, boundary: number): number {
  if (past === undefined) return normalSurvival(boundary - look.drift * Math.sqrt(look.information));
  const { toNode, fromHere, shift } = step(past, look);
  let probability = 0;
  for (let index = past.nodes.length - 1; index >= 0; index -= 1) {
    const node = past.nodes[index] as number;
    probability +=
      (past.masses[index] as number) * normalSurvival(boundary * fromHere - node * toNode - shift);
  }
  return probability;
}

/** The density on the z scale at this look of the paths that no earlier look stopped. */
export function density(past: Undecided | undefined, look: Look, z: number): number {
  if (past === undefined) return normalDensity(z - look.drift * Math.sqrt(look.information));
  const { toNode, fromHere, shift } = step(past, look);
  const { nodes, masses } = past;
  // Nodes further from the kernel's centre add nothing, even where the density falls as steeply as it can.
  const band = 9 + (HIGHEST_BOUNDARY + 2 + Math.abs(shift)) / toNode;
  const centre = z * fromHere - shift;
  let sum = 0;
  for (let index = firstAtLeast(nodes, (centre - band) / toNode); index < nodes.length; index += 1) {
    const distance = centre - (nodes[index] as number) * toNode;
    if (distance < -band) break;
    sum += (masses[index] as number) * Math.exp(-0.5 * distance * distance);
  }
  return sum * fromHere * ONE_OVER_SQRT_2_PI;
}

/**
 * The paths still undecided after a look with `boundary`, on a grid fine enough for the smoothing of the step before it
 * and for the step to the information of the `next` look.
 * @param floor z-values at and below it are decided too; none without it, and all where it is not below the boundary
 */
export function undecidedAfter({
  past,
  look,
  boundary,
  floor = Number.NEGATIVE_INFINITY,
  next,
}: {
  readonly past: Undecided | undefined;
  readonly look: Look;
  readonly boundary: number;
  readonly floor?: number;
  readonly next: number;
}): Undecided {
  const { information, drift } = look;
  const mean = drift * Math.sqrt(information);
  const smoothed = past === undefined ? 1 : Math.sqrt((information - past.information) / information);
  const wanted = Math.sqrt((next - information) / information);
  const to = Math.min(boundary, Math.max(HIGHEST_BOUNDARY, mean + REACH));
  const from = Math.max(floor, Math.min(mean - REACH, to - 1));
  if (!(from < to)) return { information, nodes: new Float64Array(), masses: new Float64Array() };
  const { nodes, weights } = gaussLegendre({
    from,
    to,
    width: Math.min(WIDEST_PANEL, PANEL_IN_DEVIATIONS * Math.min(smoothed, wanted)),
  });
  const masses = weights.map((weight, index) => weight * density(past, look, nodes[index] as number));
  return { information, nodes, masses };
}

/** The step's standardized increment is z * fromHere - node * toNode - shift. */
function step(
  past: Undecided,
  { information, drift }: Look,
): { toNode: number; fromHere: number; shift: number } {
  const gained = information - past.information;
  return {
    toNode: Math.sqrt(past.information / gained),
    fromHere: Math.sqrt(information / gained),
    shift: drift * Math.sqrt(gained),
  };
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

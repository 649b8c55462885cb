/** Where to evaluate a function and how much each value counts. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

// The rule of ten points on [-1, 1], the positive half: Abramowitz & Stegun (1964), table 25.4.
const HALF: readonly (readonly [node: number, weight: number])[] = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
];
const RULE = [...HALF.toReversed().map(([node, weight]) => [-node, weight] as const), ...HALF];

/**
 * Gauss-Legendre quadrature on [from, to] in equal panels of ten points, none wider than `width`. The nodes increase.
 */
export function gaussLegendre({
  from,
  to,
  width,
}: {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}): Quadrature {
  const panels = Math.max(1, Math.ceil((to - from) / width));
  const half = (to - from) / panels / 2;
  const nodes = new Float64Array(panels * RULE.length);
  const weights = new Float64Array(panels * RULE.length);
  for (let panel = 0; panel < panels; panel += 1) {
    const centre = from + (2 * panel + 1) * half;
    for (const [point, [node, weight]] of RULE.entries()) {
      nodes[panel * RULE.length + point] = centre + half * node;
      weights[panel * RULE.length + point] = half * weight;
    }
  }
  return { nodes, weights };
}

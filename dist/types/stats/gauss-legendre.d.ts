/** Where to evaluate a function and how much each value counts. */
export interface Quadrature {
    readonly nodes: Float64Array;
    readonly weights: Float64Array;
}
/**
 * Gauss-Legendre quadrature on [from, to] in equal panels of ten points, none wider than `width`. The nodes increase.
 */
export declare function gaussLegendre({ from, to, width, }: {
    readonly from: number;
    readonly to: number;
    readonly width: number;
}): Quadrature;

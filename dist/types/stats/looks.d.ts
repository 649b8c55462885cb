/** Looks closer than this in relative information cannot be told apart in reasonable time. */
export declare const SMALLEST_STEP = 0.000001;
/** No boundary is higher: the normal tail beyond it is below the smallest double. */
export declare const HIGHEST_BOUNDARY = 38;
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
export declare function crossing(past: Undecided | undefined, look: Look, boundary: number): number;
/** The density on the z scale at this look of the paths that no earlier look stopped. */
export declare function density(past: Undecided | undefined, look: Look, z: number): number;
/**
 * The paths still undecided after a look with `boundary`, on a grid fine enough for the smoothing of the step before it
 * and for the step to the information of the `next` look.
 * @param floor z-values at and below it are decided too; none without it, and all where it is not below the boundary
 */
export declare function undecidedAfter({ past, look, boundary, floor, next, }: {
    readonly past: Undecided | undefined;
    readonly look: Look;
    readonly boundary: number;
    readonly floor?: number;
    readonly next: number;
}): Undecided;

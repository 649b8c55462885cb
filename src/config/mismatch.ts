import type { Spot } from "./spot.ts";
import type { Wording } from "./wording.ts";

/** Something wrong between keys of the file, with the place to point at. */
export interface Mismatch extends Wording {
  readonly spot: Spot;
}

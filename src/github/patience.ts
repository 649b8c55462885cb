import { limitOf, type Refusal } from "./refusal.ts";

/** Nothing is waited for longer than this at once, and no client waits longer than that in all; milliseconds. */
const LONGEST_WAIT = 60_000;
const ALL_WAITS = 120_000;
/** Before each further try where GitHub itself failed, before the jitter. */
const BACK_OFF = [250, 500, 1000] as const;
/** GitHub asks to wait and to wait longer each time, but does not always say how long. */
const FIRST_UNTOLD_WAIT = 5000;
const SHORTEST_LIMIT_WAIT = 1000;

/** Says how long to wait before a request is sent again, within what one client may wait in all. */
export interface Patience {
  /**
   * Milliseconds to wait before the next try, or null to give up.
   * @param repeatable whether it does no harm to carry the request out twice
   * @param failures how often GitHub failed at this request, this time included; 1 or more
   * @param limits how often this request ran into a limit, this time included
   */
  before(options: {
    readonly refusal: Refusal;
    readonly repeatable: boolean;
    readonly failures: number;
    readonly limits: number;
  }): number | null;
}

/**
 * @param now milliseconds since 1970
 * @param random uniform in [0, 1)
 */
export function patience(now: () => number, random: () => number): Patience {
  let waited = 0;
  return {
    before({ refusal, repeatable, failures, limits }) {
      const wanted =
        limitOf(refusal) === null
          ? backOff({ refusal, repeatable, failures, random })
          : limitWait({ refusal, limits, now });
      if (wanted === null || wanted > LONGEST_WAIT || waited + wanted > ALL_WAITS) return null;
      waited += wanted;
      return wanted;
    },
  };
}

/** Between half and all of the back-off, so that many clients do not come back together. */
function backOff(options: {
  readonly refusal: Refusal;
  readonly repeatable: boolean;
  readonly failures: number;
  readonly random: () => number;
}): number | null {
  const { status, unsent } = options.refusal;
  const failed = status === null || status >= 500;
  if (!failed || !(options.repeatable || unsent)) return null;
  const full = BACK_OFF[options.failures - 1];
  return full === undefined ? null : Math.round(full * (0.5 + options.random() / 2));
}

/** A request that ran into a limit was not carried out: any may be sent again. */
function limitWait(options: {
  readonly refusal: Refusal;
  readonly limits: number;
  readonly now: () => number;
}): number {
  const { headers } = options.refusal;
  const after = Number(headers["retry-after"] ?? Number.NaN) * 1000;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000 - options.now();
  const told = limitOf(options.refusal) === "hourly" ? reset : after;
  const untold = FIRST_UNTOLD_WAIT * 2 ** (options.limits - 1);
  return Number.isFinite(told) ? Math.max(SHORTEST_LIMIT_WAIT, told) : untold;
}

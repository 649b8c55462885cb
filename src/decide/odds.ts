/** A rate whose odds are multiplied by a factor: a fraction. */
export function withOdds(rate: number, factor: number): number {
  return (factor * rate) / (1 - rate + factor * rate);
}

/** e to the power of this is a factor below which nobody solves anything. */
const LEAST_LOG = -20;

/**
 * The factor of all tasks' odds by which their mean rate falls by this much; where it cannot fall so far, one that is next
 * to nothing.
 * @param drop a fraction above 0
 */
export function factorOfDrop(rates: readonly number[], drop: number): number {
  let [low, high] = [LEAST_LOG, 0];
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    const factor = Math.exp(middle);
    let total = 0;
    for (const rate of rates) total += rate - withOdds(rate, factor);
    if (total > drop * rates.length) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}

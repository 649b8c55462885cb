"use strict";

/** How long to wait before a retry, in milliseconds; attempts count from 1. `random` gives numbers from 0 to 1. */
function delay(attempt, { base = 100, factor = 2, limit = 10_000, jitter = 0, random = () => 0 } = {}) {
  if (!Number.isInteger(attempt) || attempt < 1) throw new RangeError("attempts count from 1");
  const exact = Math.min(limit, base * factor ** attempt);
  // Jitter only ever shortens the wait, so that the limit holds.
  return Math.round(exact * (1 - jitter * random()));
}

/** The waits of all retries that fit into a time budget. */
function schedule(budget, options) {
  const waits = [];
  let spent = 0;
  for (let attempt = 1; ; attempt++) {
    const wait = delay(attempt, options);
    if (spent + wait > budget) return waits;
    waits.push(wait);
    spent += wait;
  }
}

/** Retry-After wins over our own idea, unless it is shorter. */
function nextDelay(attempt, retryAfterSeconds, options) {
  const own = delay(attempt, options);
  if (retryAfterSeconds === undefined) return own;
  return Math.max(own, retryAfterSeconds * 1000);
}

module.exports = { delay, schedule, nextDelay };

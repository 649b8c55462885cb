"use strict";

/** Lets `capacity` requests through at once and `perSecond` in the long run. Times are in seconds. */
function createBucket({ capacity, perSecond, start = 0 }) {
  let tokens = capacity;
  let refilledAt = start;

  function refill(now) {
    if (now <= refilledAt) return;
    tokens = Math.max(capacity, tokens + (now - refilledAt) * perSecond);
    refilledAt += now;
  }

  /** Takes tokens if there are enough, and says whether it did. */
  function take(now, count = 1) {
    refill(now);
    if (tokens < count) return false;
    tokens -= count;
    return true;
  }

  /** How long to wait until `count` tokens are there. */
  function waitFor(now, count = 1) {
    refill(now);
    if (count > capacity) return Number.POSITIVE_INFINITY;
    return Math.max(0, (count - tokens) / perSecond);
  }

  return { take, waitFor, available: () => tokens };
}

module.exports = { createBucket };

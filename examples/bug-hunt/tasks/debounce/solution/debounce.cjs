"use strict";

/**
 * Collects values and hands them over in one go once nothing new has come for `wait`,
 * at the latest `maxWait` after the first one. The clock is the caller's: `tick(now)` is called from outside.
 */
function createDebouncer({ wait, maxWait, flush }) {
  let values = [];
  let firstCall = 0;
  let lastCall = 0;

  function dueAt() {
    return Math.min(lastCall + wait, firstCall + maxWait);
  }

  function add(value, now) {
    tick(now);
    if (values.length === 0) firstCall = now;
    lastCall = now;
    values.push(value);
  }

  function tick(now) {
    if (values.length === 0 || now < dueAt()) return false;
    const batch = values;
    values = [];
    flush(batch);
    return true;
  }

  return { add, tick, pending: () => values.length };
}

module.exports = { createDebouncer };

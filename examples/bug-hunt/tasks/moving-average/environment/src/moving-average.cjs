"use strict";

/** The average of each value and those before it, at most `size` together. */
function movingAverage(values, size) {
  if (!Number.isInteger(size) || size < 1) throw new RangeError("size must be at least 1");
  const result = [];
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    sum += values[index];
    if (index > size) sum -= values[index - size];
    result.push(sum / Math.min(index + 1, size));
  }
  return result;
}

/** The index of the first value that is further than `limit` from the average before it, or -1. */
function firstJump(values, size, limit) {
  const averages = movingAverage(values, size);
  for (let index = 1; index < values.length; index++) {
    if (Math.abs(values[index] - averages[index - 1]) > limit) return index;
  }
  return -1;
}

/** The highest value and where it is first reached. */
function peak(values) {
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    if (values[index] > values[best]) best = index;
  }
  return { index: best, value: values[best] };
}

module.exports = { movingAverage, firstJump, peak };

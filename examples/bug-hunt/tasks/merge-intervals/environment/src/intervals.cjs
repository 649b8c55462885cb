"use strict";

/** Joins intervals that overlap or touch, in order of their start. The input is not changed. */
function merge(intervals) {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  const merged = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last && interval.start < last.end) {
      last.end = Math.max(last.end, interval.end);
    } else {
      merged.push({ ...interval });
    }
  }
  return merged;
}

/** The stretches between `start` and `end` that no interval covers. */
function gaps(intervals, start, end) {
  const free = [];
  let cursor = start;
  for (const interval of merge(intervals)) {
    if (interval.start > cursor) free.push({ start: cursor, end: Math.min(interval.start, end) });
    cursor = Math.max(cursor, interval.end);
    if (cursor >= end) break;
  }
  if (cursor < end) free.push({ start: cursor, end });
  return free;
}

/** The time that the intervals cover together. */
function covered(intervals) {
  return merge(intervals).reduce((sum, { start, end }) => sum + (end - start), 0);
}

module.exports = { merge, gaps, covered };

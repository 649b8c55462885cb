"use strict";

/** The first index whose value is not less than `value`; the length of the list if there is none. */
function lowerBound(list, value) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (list[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The first index whose value is greater than `value`; the length of the list if there is none. */
function upperBound(list, value) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (list[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** How often `value` stands in the sorted list. */
function countEqual(list, value) {
  return upperBound(list, value) - lowerBound(list, value);
}

/** Puts `value` into the sorted list, after its equals. */
function insert(list, value) {
  list.splice(upperBound(list, value), 0, value);
  return list;
}

module.exports = { lowerBound, upperBound, countEqual, insert };

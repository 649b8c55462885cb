"use strict";

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Splits an amount in cents by weights. What rounding leaves over goes, a cent each, to the largest fractions;
 * between equal fractions the earlier one comes first.
 */
function splitByWeight(total, parts) {
  const weight = sum(parts);
  if (weight <= 0) throw new RangeError("somebody has to pay");
  const exact = parts.map((part) => (total * part) / weight);
  const shares = exact.map((share) => Math.floor(share));
  const rest = total - sum(shares);
  const order = exact
    .map((share, index) => ({ index, fraction: share - Math.floor(share) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (let count = 0; count < rest; count++) {
    shares[order[count].index] += 1;
  }
  return shares;
}

/** Splits an amount in cents between a number of people. */
function splitEvenly(total, people) {
  return splitByWeight(total, new Array(people).fill(1));
}

module.exports = { splitByWeight, splitEvenly };

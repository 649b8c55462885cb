"use strict";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for years that have a 29 February. */
function isLeapYear(year) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in a month; months count from 1. */
function daysInMonth(year, month) {
  if (month === 2 && isLeapYear(year)) return 29;
  return LENGTHS[month - 1];
}

/** Shifts a year and month by a number of months, which may be negative. */
function shiftMonth(year, month, months) {
  const index = year * 12 + (month - 1) + months;
  const shifted = Math.floor(index / 12);
  return { year: shifted, month: index - shifted * 12 + 1 };
}

/** Adds months to a date given as { year, month, day }, staying inside the month that results. */
function addMonths({ year, month, day }, months) {
  const target = shiftMonth(year, month, months);
  return { ...target, day: Math.max(day, daysInMonth(target.year, target.month)) };
}

/** Writes a date as YYYY-MM-DD. */
function format({ year, month, day }) {
  const two = (number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

module.exports = { isLeapYear, daysInMonth, addMonths, format };

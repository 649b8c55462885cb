"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { isLeapYear, daysInMonth, addMonths, format } = require("../src/calendar.cjs");

const later = (year, month, day, months) => format(addMonths({ year, month, day }, months));

test("knows leap years", () => {
  assert.equal(isLeapYear(2024), true);
  assert.equal(isLeapYear(1900), false);
  assert.equal(isLeapYear(2000), true);
});

test("knows the length of months", () => {
  assert.equal(daysInMonth(2023, 2), 28);
  assert.equal(daysInMonth(2024, 2), 29);
  assert.equal(daysInMonth(2024, 12), 31);
});

test("keeps the day where it exists", () => {
  assert.equal(later(2024, 3, 15, 1), "2024-04-15");
});

test("ends a short month on its last day", () => {
  assert.equal(later(2023, 1, 31, 1), "2023-02-28");
  assert.equal(later(2024, 1, 31, 1), "2024-02-29");
});

test("goes over the end of the year", () => {
  assert.equal(later(2023, 11, 30, 3), "2024-02-29");
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { isLeapYear, daysInMonth, addMonths, format } = require(`${APP}/src/calendar.cjs`);

const later = (year, month, day, months) => format(addMonths({ year, month, day }, months));

test("knows leap years", () => {
  assert.deepEqual([1900, 2000, 2023, 2024, 2100, 2400].map(isLeapYear), [
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});

test("knows the length of every month", () => {
  const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
  assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  assert.equal(daysInMonth(2000, 2), 29);
});

test("keeps early days", () => {
  assert.equal(later(2024, 1, 1, 1), "2024-02-01");
  assert.equal(later(2024, 12, 9, 1), "2025-01-09");
});

test("ends short months on their last day", () => {
  assert.equal(later(2023, 3, 31, 1), "2023-04-30");
  assert.equal(later(2024, 1, 30, 1), "2024-02-29");
  assert.equal(later(2100, 1, 31, 1), "2100-02-28");
});

test("goes backwards", () => {
  assert.equal(later(2024, 1, 31, -2), "2023-11-30");
  assert.equal(later(2024, 3, 31, -1), "2024-02-29");
  assert.equal(later(2024, 12, 31, -12), "2023-12-31");
});

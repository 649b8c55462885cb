"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { parseLine, formatLine } = require(`${APP}/src/csv.cjs`);

test("reads doubled quotes anywhere", () => {
  assert.deepEqual(parseLine('"""a"""'), ['"a"']);
  assert.deepEqual(parseLine('"a""b","c"'), ['a"b', "c"]);
  assert.deepEqual(parseLine('"",""""'), ["", '"']);
});

test("reads what it writes", () => {
  const fields = ["plain", "", "with, comma", 'with "quotes"', "two\nlines", '""'];
  assert.deepEqual(parseLine(formatLine(fields)), fields);
  assert.deepEqual(parseLine(formatLine(fields, ";"), ";"), fields);
});

test("refuses an open quote", () => {
  assert.throws(() => parseLine('"a""'), SyntaxError);
});

test("keeps empty fields at both ends", () => {
  assert.deepEqual(parseLine(",a,"), ["", "a", ""]);
});

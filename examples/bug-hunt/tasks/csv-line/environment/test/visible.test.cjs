"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { parseLine, formatLine } = require("../src/csv.cjs");

test("splits plain fields", () => {
  assert.deepEqual(parseLine("a,b,,d"), ["a", "b", "", "d"]);
});

test("keeps separators inside quotes", () => {
  assert.deepEqual(parseLine('"a,b",c'), ["a,b", "c"]);
});

test("reads doubled quotes", () => {
  assert.deepEqual(parseLine('1,"say ""hi"" now"'), ["1", 'say "hi" now']);
});

test("refuses an open quote", () => {
  assert.throws(() => parseLine('"a,b'), SyntaxError);
});

test("writes quotes only where needed", () => {
  assert.equal(formatLine(["a", "b,c", 'd"e']), 'a,"b,c","d""e"');
});

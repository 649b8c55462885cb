"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { order } = require("../src/topo-sort.cjs");

test("puts needs first", () => {
  assert.deepEqual(order({ b: ["a"], a: [] }), ["a", "b"]);
});

test("waits for all needs", () => {
  assert.deepEqual(order({ app: ["lib", "cli"], cli: ["lib"], lib: [] }), ["lib", "cli", "app"]);
});

test("is alphabetical where there is a choice", () => {
  assert.deepEqual(order({ c: [], a: [], b: ["c"] }), ["a", "c", "b"]);
});

test("finds circles", () => {
  assert.throws(() => order({ a: ["b"], b: ["a"] }), /each other: a, b/);
});

test("refuses unknown needs", () => {
  assert.throws(() => order({ a: ["x"] }), /does not exist/);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { order } = require(`${APP}/src/topo-sort.cjs`);

test("handles a diamond", () => {
  assert.deepEqual(order({ top: ["left", "right"], left: ["base"], right: ["base"], base: [] }), [
    "base",
    "left",
    "right",
    "top",
  ]);
});

test("waits for many needs", () => {
  const needs = { a: ["b", "c", "d", "e"], b: ["e"], c: ["e", "d"], d: ["e"], e: [] };
  assert.deepEqual(order(needs), ["e", "b", "d", "c", "a"]);
});

test("names only what is stuck", () => {
  assert.throws(() => order({ a: [], b: ["a", "c"], c: ["b"] }), /each other: b, c$/);
  assert.throws(() => order({ self: ["self"] }), /each other: self$/);
});

test("an empty graph has an empty order", () => {
  assert.deepEqual(order({}), []);
});

test("new choices join the old ones in order", () => {
  assert.deepEqual(order({ z: [], a: ["m"], m: [], b: ["m"] }), ["m", "a", "b", "z"]);
});

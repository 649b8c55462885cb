"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { distance, suggest } = require(`${APP}/src/distance.cjs`);

test("known distances", () => {
  assert.equal(distance("saturday", "sunday"), 3);
  assert.equal(distance("intention", "execution"), 5);
  assert.equal(distance("flaw", "lawn"), 2);
  assert.equal(distance("abc", ""), 3);
  assert.equal(distance("ab", "ba"), 2);
});

test("is the same both ways", () => {
  const words = ["", "a", "ab", "abc", "bca", "cabbage", "baggage"];
  for (const a of words) for (const b of words) assert.equal(distance(a, b), distance(b, a));
});

test("keeps the limit", () => {
  assert.deepEqual(suggest("stat", ["status", "stash", "start", "state"], 1), ["start", "state"]);
  assert.deepEqual(suggest("stat", ["push"], 2), []);
});

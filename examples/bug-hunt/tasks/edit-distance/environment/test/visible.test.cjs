"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { distance, suggest } = require("../src/distance.cjs");

test("equal words are no edit apart", () => {
  assert.equal(distance("same", "same"), 0);
});

test("one changed letter is one edit", () => {
  assert.equal(distance("kitten", "sitten"), 1);
});

test("counts added and dropped letters", () => {
  assert.equal(distance("cat", "cats"), 1);
  assert.equal(distance("", "abc"), 3);
});

test("counts all kinds together", () => {
  assert.equal(distance("kitten", "sitting"), 3);
});

test("suggests the nearest first", () => {
  assert.deepEqual(suggest("comit", ["commit", "clone", "omit"]), ["commit", "omit"]);
});

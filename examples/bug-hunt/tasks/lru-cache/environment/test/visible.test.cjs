"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { LruCache } = require("../src/lru-cache.cjs");

test("returns what was stored", () => {
  const cache = new LruCache(2).set("a", 1).set("b", 2);
  assert.equal(cache.get("a"), 1);
  assert.equal(cache.get("c"), undefined);
});

test("drops the least recently used entry", () => {
  const cache = new LruCache(2).set("a", 1).set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  assert.deepEqual(cache.keys(), ["a", "c"]);
});

test("updates an entry in place", () => {
  const cache = new LruCache(2).set("a", 1).set("b", 2).set("b", 3);
  assert.deepEqual(cache.keys(), ["a", "b"]);
  assert.equal(cache.peek("b"), 3);
});

test("refuses a silly capacity", () => {
  assert.throws(() => new LruCache(0), RangeError);
});

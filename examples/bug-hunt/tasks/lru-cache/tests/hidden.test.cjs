"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { LruCache } = require(`${APP}/src/lru-cache.cjs`);

test("never holds more than fits", () => {
  const cache = new LruCache(3);
  for (let index = 0; index < 10; index++) {
    cache.set(index, index);
    assert.ok(cache.keys().length <= 3);
  }
  assert.deepEqual(cache.keys(), [7, 8, 9]);
  assert.equal(cache.evicted, 7);
});

test("an update makes an entry the most recent one", () => {
  const cache = new LruCache(2).set("a", 1).set("b", 2).set("a", 3).set("c", 4);
  assert.deepEqual(cache.keys(), ["a", "c"]);
  assert.equal(cache.evicted, 1);
});

test("updates never evict", () => {
  const cache = new LruCache(1).set("a", 1).set("a", 2).set("a", 3);
  assert.equal(cache.get("a"), 3);
  assert.equal(cache.evicted, 0);
});

test("peeking does not count as use", () => {
  const cache = new LruCache(2).set("a", 1).set("b", 2);
  cache.peek("a");
  cache.set("c", 3);
  assert.deepEqual(cache.keys(), ["b", "c"]);
});

test("stored undefined is an entry like any other", () => {
  const cache = new LruCache(2).set("a", undefined).set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  assert.deepEqual(cache.keys(), ["a", "c"]);
});

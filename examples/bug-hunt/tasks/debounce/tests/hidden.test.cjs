"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { createDebouncer } = require(`${APP}/src/debounce.cjs`);

function recorded(options = {}) {
  const flushed = [];
  const flush = (batch) => flushed.push(batch);
  return { debouncer: createDebouncer({ wait: 100, maxWait: 500, flush, ...options }), flushed };
}

test("the longest wait starts with each batch's first value", () => {
  const { debouncer, flushed } = recorded();
  for (let now = 1000; now <= 1480; now += 80) debouncer.add(now, now);
  assert.equal(debouncer.tick(1499), false);
  assert.equal(debouncer.tick(1500), true);
  for (let now = 2000; now <= 2480; now += 80) debouncer.add(now, now);
  assert.equal(debouncer.tick(2499), false);
  assert.equal(debouncer.tick(2500), true);
  assert.equal(flushed.length, 2);
});

test("a value that comes late starts a new batch", () => {
  const { debouncer, flushed } = recorded();
  debouncer.add("a", 0);
  debouncer.add("b", 300);
  assert.deepEqual(flushed, [["a"]]);
  assert.equal(debouncer.pending(), 1);
  assert.equal(debouncer.tick(399), false);
  assert.equal(debouncer.tick(400), true);
});

test("a short maximum wins over a long wait", () => {
  const { debouncer } = recorded({ wait: 300, maxWait: 200 });
  debouncer.add("a", 10);
  debouncer.add("b", 100);
  assert.equal(debouncer.tick(209), false);
  assert.equal(debouncer.tick(210), true);
});

test("flushes once", () => {
  const { debouncer, flushed } = recorded();
  debouncer.add("a", 5);
  debouncer.tick(105);
  assert.equal(debouncer.tick(1000), false);
  assert.deepEqual(flushed, [["a"]]);
});

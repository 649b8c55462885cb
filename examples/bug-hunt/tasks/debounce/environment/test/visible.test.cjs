"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { createDebouncer } = require("../src/debounce.cjs");

function recorded() {
  const flushed = [];
  const debouncer = createDebouncer({ wait: 100, maxWait: 500, flush: (batch) => flushed.push(batch) });
  return { debouncer, flushed };
}

test("waits for a pause", () => {
  const { debouncer, flushed } = recorded();
  debouncer.add("a", 0);
  debouncer.add("b", 50);
  assert.equal(debouncer.tick(120), false);
  assert.equal(debouncer.tick(150), true);
  assert.deepEqual(flushed, [["a", "b"]]);
});

test("does nothing without values", () => {
  const { debouncer, flushed } = recorded();
  assert.equal(debouncer.tick(1000), false);
  assert.deepEqual(flushed, []);
});

test("does not wait for ever", () => {
  const { debouncer, flushed } = recorded();
  for (let now = 0; now <= 480; now += 80) debouncer.add(now, now);
  assert.equal(debouncer.tick(490), false);
  assert.equal(debouncer.tick(500), true);
  assert.deepEqual(flushed, [[0, 80, 160, 240, 320, 400, 480]]);
});

test("counts what is pending", () => {
  const { debouncer } = recorded();
  debouncer.add("a", 0);
  assert.equal(debouncer.pending(), 1);
  debouncer.tick(100);
  assert.equal(debouncer.pending(), 0);
});

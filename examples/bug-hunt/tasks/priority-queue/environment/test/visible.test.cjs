"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { PriorityQueue } = require("../src/priority-queue.cjs");

function drain(priorities) {
  const queue = new PriorityQueue();
  for (const priority of priorities) queue.push(priority, priority);
  return priorities.map(() => queue.pop());
}

test("hands out a few in order", () => {
  assert.deepEqual(drain([2, 1]), [1, 2]);
});

test("hands out many in order", () => {
  assert.deepEqual(drain([3, 1, 4, 1, 5, 9, 2, 6]), [1, 1, 2, 3, 4, 5, 6, 9]);
});

test("an empty queue has nothing", () => {
  const queue = new PriorityQueue();
  assert.equal(queue.pop(), undefined);
  assert.equal(queue.size, 0);
});

test("takes new entries between", () => {
  const queue = new PriorityQueue();
  queue.push("late", 9);
  queue.push("soon", 2);
  assert.equal(queue.pop(), "soon");
  queue.push("now", 1);
  assert.equal(queue.pop(), "now");
  assert.equal(queue.pop(), "late");
});

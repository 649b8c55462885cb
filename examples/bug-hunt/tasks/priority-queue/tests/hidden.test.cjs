"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { PriorityQueue } = require(`${APP}/src/priority-queue.cjs`);

function drain(priorities) {
  const queue = new PriorityQueue();
  for (const priority of priorities) queue.push(priority, priority);
  return priorities.map(() => queue.pop());
}

test("sorts anything", () => {
  for (let length = 0; length < 40; length++) {
    const list = Array.from({ length }, (_, index) => (index * 7919 + length * 31) % 53);
    assert.deepEqual(
      drain(list),
      [...list].sort((a, b) => a - b),
    );
  }
});

test("sorts what is sorted, either way", () => {
  const up = Array.from({ length: 20 }, (_, index) => index);
  assert.deepEqual(drain(up), up);
  assert.deepEqual(drain([...up].reverse()), up);
});

test("stays in order while it is used", () => {
  const queue = new PriorityQueue();
  for (const priority of [5, 8, 6, 9, 7]) queue.push(priority, priority);
  assert.equal(queue.pop(), 5);
  queue.push(1, 1);
  queue.push(10, 10);
  assert.deepEqual([queue.pop(), queue.pop(), queue.pop(), queue.pop(), queue.pop()], [1, 6, 7, 8, 9]);
  assert.equal(queue.size, 1);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { Inventory } = require(`${APP}/src/inventory.cjs`);

function stocked(entries) {
  const inventory = new Inventory();
  for (const entry of entries) inventory.add(...entry);
  return inventory;
}

test("adds to what is there", () => {
  const inventory = stocked([
    ["a", 2, 1],
    ["a", 3, 9],
  ]);
  assert.equal(inventory.available("a"), 5);
  assert.deepEqual(inventory.reorderList(), []);
});

test("reservations are separate", () => {
  const inventory = stocked([["a", 10, 2]]);
  const first = inventory.reserve("a", 3);
  const second = inventory.reserve("a", 4);
  inventory.close(first, { shipped: true });
  assert.equal(inventory.available("a"), 3);
  inventory.close(second, { shipped: false });
  assert.equal(inventory.available("a"), 7);
  assert.equal(inventory.reserve("a", 7), 3);
  assert.equal(inventory.available("a"), 0);
});

test("orders the scarcest first", () => {
  const inventory = stocked([
    ["a", 4, 4],
    ["b", 1, 9],
    ["c", 5, 4],
    ["d", 2, 4],
  ]);
  assert.deepEqual(inventory.reorderList(), ["b", "d", "a"]);
});

test("reserved goods count as missing", () => {
  const inventory = stocked([["a", 6, 2]]);
  inventory.reserve("a", 4);
  assert.deepEqual(inventory.reorderList(), ["a"]);
});

test("knows nothing of what it never had", () => {
  const inventory = stocked([]);
  assert.equal(inventory.available("x"), 0);
  assert.equal(inventory.reserve("x", 1), undefined);
  assert.equal(inventory.close(7, { shipped: true }), false);
});

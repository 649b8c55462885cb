"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { Inventory } = require("../src/inventory.cjs");

function filled() {
  const inventory = new Inventory();
  inventory.add("bolt", 10, 3);
  inventory.add("nut", 5, 5);
  return inventory;
}

test("reserves what is there", () => {
  const inventory = filled();
  assert.equal(inventory.reserve("bolt", 4), 1);
  assert.equal(inventory.available("bolt"), 6);
  assert.equal(inventory.reserve("bolt", 7), undefined);
});

test("a cancelled reservation is free again", () => {
  const inventory = filled();
  const id = inventory.reserve("bolt", 4);
  assert.equal(inventory.close(id, { shipped: false }), true);
  assert.equal(inventory.available("bolt"), 10);
});

test("what is shipped is gone", () => {
  const inventory = filled();
  inventory.close(inventory.reserve("bolt", 4), { shipped: true });
  assert.equal(inventory.available("bolt"), 6);
});

test("orders what reaches its minimum", () => {
  assert.deepEqual(filled().reorderList(), ["nut"]);
});

test("closes once", () => {
  const inventory = filled();
  const id = inventory.reserve("nut", 1);
  inventory.close(id, { shipped: false });
  assert.equal(inventory.close(id, { shipped: false }), false);
});

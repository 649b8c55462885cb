"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { pageCount, paginate, links } = require("../src/pages.cjs");

const items = Array.from({ length: 21 }, (_, index) => index + 1);

test("counts pages", () => {
  assert.equal(pageCount(20, 10), 2);
  assert.equal(pageCount(21, 10), 3);
});

test("the first page starts with the first entry", () => {
  assert.deepEqual(paginate(items, 1, 5).items, [1, 2, 3, 4, 5]);
});

test("the second page goes on", () => {
  const { items: shown, from, to } = paginate(items, 2, 10);
  assert.deepEqual([shown[0], from, to], [11, 11, 20]);
});

test("the last page may be short", () => {
  assert.deepEqual(paginate(items, 3, 10), { page: 3, pages: 3, items: [21], from: 21, to: 21 });
});

test("links around the current page", () => {
  assert.deepEqual(links(5, 9), [1, "…", 4, 5, 6, "…", 9]);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { pageCount, paginate, links } = require(`${APP}/src/pages.cjs`);

const items = Array.from({ length: 23 }, (_, index) => index);

test("every entry is on exactly one page", () => {
  for (let size = 1; size <= 25; size++) {
    const pages = pageCount(items.length, size);
    const all = Array.from({ length: pages }, (_, index) => paginate(items, index + 1, size).items).flat();
    assert.deepEqual(all, items);
  }
});

test("an empty list has one empty page", () => {
  assert.deepEqual(paginate([], 1, 10), { page: 1, pages: 1, items: [], from: 0, to: 0 });
});

test("goes to the nearest page", () => {
  assert.equal(paginate(items, 99, 10).page, 3);
  assert.equal(paginate(items, -5, 10).page, 1);
  assert.equal(paginate(items, 0, 10).from, 1);
});

test("exact pages", () => {
  assert.equal(pageCount(30, 10), 3);
  assert.equal(pageCount(1, 10), 1);
});

test("links", () => {
  assert.deepEqual(links(1, 3), [1, 2, 3]);
  assert.deepEqual(links(1, 9), [1, 2, "…", 9]);
  assert.deepEqual(links(9, 9, 2), [1, "…", 7, 8, 9]);
});

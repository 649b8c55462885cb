"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { normalize, resolve, basename } = require(`${APP}/src/paths.cjs`);

test("stays below the root", () => {
  assert.equal(normalize("/.."), "/");
  assert.equal(normalize("/../../x/.."), "/");
  assert.equal(normalize("//x"), "/x");
});

test("keeps every .. of a relative path", () => {
  assert.equal(normalize("../../.."), "../../..");
  assert.equal(normalize("a/../.."), "..");
  assert.equal(normalize("./a/./b/"), "a/b");
  assert.equal(normalize(""), ".");
});

test("joins", () => {
  assert.equal(resolve("a", "b", "..", "c"), "a/c");
  assert.equal(resolve("/a", "/b", "c"), "/b/c");
  assert.equal(resolve("..", "x"), "../x");
});

test("takes the last part", () => {
  assert.equal(basename("/a/b/"), "b");
  assert.equal(basename("c.tar.gz", ".gz"), "c.tar");
});

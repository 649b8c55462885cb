"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { parse, stringify } = require(`${APP}/src/query.cjs`);

test("keeps equals signs in values", () => {
  assert.deepEqual(parse("a=b=c&d==e&f=g"), { a: "b=c", d: "=e", f: "g" });
});

test("reads names without a value", () => {
  assert.deepEqual(parse("?a&b=&c"), { a: "", b: "", c: "" });
});

test("passes over empty pairs", () => {
  assert.deepEqual(parse("?&a=1&&"), { a: "1" });
  assert.deepEqual(parse(""), {});
});

test("collects three and more", () => {
  assert.deepEqual(parse("x=1&x=2&x=3&y=1"), { x: ["1", "2", "3"], y: "1" });
});

test("decodes names too", () => {
  assert.deepEqual(parse("a+b=c%3Dd&%C3%BC=1"), { "a b": "c=d", ü: "1" });
});

test("reads what it writes", () => {
  const values = { "a&b": "1=2", list: ["x", "y+z"], z: "" };
  assert.deepEqual(parse(stringify(values)), values);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { Emitter } = require("../src/emitter.cjs");

test("sends values to listeners in order", () => {
  const heard = [];
  const emitter = new Emitter();
  emitter.on("x", (value) => heard.push(`a${value}`));
  emitter.on("x", (value) => heard.push(`b${value}`));
  assert.equal(emitter.emit("x", 1), 2);
  assert.deepEqual(heard, ["a1", "b1"]);
});

test("a one-time listener hears once", () => {
  const heard = [];
  const emitter = new Emitter();
  emitter.once("x", (value) => heard.push(value));
  emitter.emit("x", 1);
  emitter.emit("x", 2);
  assert.deepEqual(heard, [1]);
});

test("nobody is skipped after a one-time listener", () => {
  const heard = [];
  const emitter = new Emitter();
  emitter.once("x", () => heard.push("once"));
  emitter.on("x", () => heard.push("always"));
  emitter.emit("x");
  assert.deepEqual(heard, ["once", "always"]);
});

test("removes a listener", () => {
  const emitter = new Emitter();
  const off = emitter.on("x", () => {});
  assert.equal(off(), true);
  assert.equal(off(), false);
  assert.equal(emitter.emit("x"), 0);
});

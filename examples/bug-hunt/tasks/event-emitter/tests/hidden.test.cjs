"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { Emitter } = require(`${APP}/src/emitter.cjs`);

test("one-time listeners one after the other", () => {
  const heard = [];
  const emitter = new Emitter();
  for (const name of ["a", "b", "c"]) emitter.once("x", () => heard.push(name));
  emitter.on("x", () => heard.push("d"));
  assert.equal(emitter.emit("x"), 4);
  assert.equal(emitter.emit("x"), 1);
  assert.deepEqual(heard, ["a", "b", "c", "d", "d"]);
});

test("a listener added while sending hears the next event", () => {
  const heard = [];
  const emitter = new Emitter();
  emitter.once("x", () => emitter.on("x", () => heard.push("late")));
  emitter.emit("x");
  assert.deepEqual(heard, []);
  emitter.emit("x");
  assert.deepEqual(heard, ["late"]);
});

test("a listener removed while sending still hears this event", () => {
  const heard = [];
  const emitter = new Emitter();
  let offSecond = () => {};
  emitter.on("x", () => offSecond());
  offSecond = emitter.on("x", () => heard.push("second"));
  emitter.emit("x");
  emitter.emit("x");
  assert.deepEqual(heard, ["second"]);
});

test("events are separate", () => {
  const emitter = new Emitter();
  emitter.on("x", () => {});
  assert.equal(emitter.emit("y"), 0);
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { escapeText, render } = require("../src/template.cjs");

test("escapes brackets once", () => {
  assert.equal(escapeText("a < b > c"), "a &lt; b &gt; c");
});

test("escapes ampersands and quotes", () => {
  assert.equal(escapeText('"Tom & Jerry"'), "&quot;Tom &amp; Jerry&quot;");
});

test("fills in", () => {
  assert.equal(render("Hi {{ name }}!", { name: "Ann" }), "Hi Ann!");
});

test("looks deep", () => {
  assert.equal(render("{{user.name}}|{{user.age.years}}", { user: { name: "<b>" } }), "&lt;b&gt;|");
});

test("leaves raw values as they are", () => {
  assert.equal(render("{{{html}}}", { html: "<i>" }), "<i>");
});

"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { escapeText, render } = require(`${APP}/src/template.cjs`);

test("escapes every character once", () => {
  assert.equal(escapeText('<a href="x?y&z">'), "&lt;a href=&quot;x?y&amp;z&quot;&gt;");
  assert.equal(escapeText("&lt;"), "&amp;lt;");
  assert.equal(escapeText("<<&&>>"), "&lt;&lt;&amp;&amp;&gt;&gt;");
});

test("escapes what is no text", () => {
  assert.equal(escapeText(12), "12");
  assert.equal(render("{{a}}{{b}}", { a: 0, b: false }), "0false");
});

test("fills in more than once", () => {
  assert.equal(render("{{a}}-{{a}}-{{{a}}}", { a: "&" }), "&amp;-&amp;-&");
});

test("what is missing is empty", () => {
  assert.equal(render("[{{a.b}}][{{c}}]", { a: null }), "[][]");
});

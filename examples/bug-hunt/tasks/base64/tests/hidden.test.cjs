"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const APP = process.env.APP_DIR ?? "/app";
const { encode, decode } = require(`${APP}/src/base64.cjs`);

test("encodes every byte", () => {
  const all = Array.from({ length: 256 }, (_, index) => index);
  assert.equal(encode(all), btoaOf(all));
  assert.deepEqual(decode(encode(all)), all);
});

test("encodes every length", () => {
  for (let length = 0; length < 12; length++) {
    const some = Array.from({ length }, (_, index) => (index * 91 + 200) % 256);
    assert.equal(encode(some), btoaOf(some));
    assert.deepEqual(decode(encode(some)), some);
  }
});

/** The same by way of bits as text, slow and simple. */
function btoaOf(list) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bits = list.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const sextets = bits.match(/.{1,6}/g) ?? [];
  const text = sextets.map((sextet) => alphabet[Number.parseInt(sextet.padEnd(6, "0"), 2)]).join("");
  return text.padEnd(Math.ceil(list.length / 3) * 4, "=");
}

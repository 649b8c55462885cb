import { expect, test } from "vitest";
import { closest } from "../../src/config/suggestion.ts";

const WORDS = ["attempts", "max-age", "claude-code", "paths", "env"];

test.each([
  ["atempts", "attempts"],
  ["attmepts", "attempts"],
  ["Attempts", "attempts"],
  ["maxAge", "max-age"],
  ["max_age", "max-age"],
  ["claude", "claude-code"],
  ["path", "paths"],
  ["envs", "env"],
  ["colour", undefined],
  ["", undefined],
  ["x".repeat(10_000), undefined],
])("%s", (word, meant) => {
  expect(closest({ word, among: WORDS })).toBe(meant);
});

test("of no words none is near", () => {
  expect(closest({ word: "a", among: [] })).toBeUndefined();
});

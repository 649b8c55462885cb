import { expect, test } from "vitest";
import { PULL_REQUEST_ARMS } from "../../src/report/arms.ts";
import { markdownPen } from "../../src/report/pen.ts";
import { spentLine } from "../../src/report/spent.ts";
import { comparison } from "./documents.ts";

const now = new Date("2026-11-22T12:00:00Z");

test("what the base commit took beside the candidate is told apart", () => {
  const alongside = { attempts: 100, tokens: 24_000_000, costUsd: 40 };
  const line = (over: Parameters<typeof comparison>[0]) =>
    spentLine({ comparison: comparison(over), pen: markdownPen, arms: PULL_REQUEST_ARMS, now });
  expect(line({ alongside, freshBaseline: true })).toContain(
    "$42 (25.4 M tokens), and $40 (24.0 M tokens) for main. ",
  );
  expect(line({})).not.toContain("for main");
});

import { expect, it } from "vitest";
import { commentMarkdown } from "../../src/report/comment.ts";
import { comparison, errorsGate, NOW, passRateGate, tokensGate, verdictOf } from "./documents.ts";

const said = (interval: [number, number]) =>
  commentMarkdown({
    verdict: verdictOf(
      comparison({ gates: [passRateGate(), tokensGate({ change: -0.09, interval }), errorsGate()] }),
    ),
    now: NOW,
  });

it("calls tokens unchanged only where they did not fall by as much as the margin either", () => {
  expect(said([-0.15, 0.02])).toContain("Tokens per task are unchanged.");
  const wide = said([-0.23, 0.02]);
  expect(wide).not.toContain("unchanged");
  expect(wide).toMatch(
    /It uses about as many tokens per task \(.* → .*; a rise of 20 % or more is ruled out\)\./u,
  );
  expect(said([-0.23, -0.02])).toContain("It uses 9 % fewer tokens per task");
});

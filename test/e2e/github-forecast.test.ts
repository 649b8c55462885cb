import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { commentOn, harmless, recordedHub } from "./hub-bench.ts";

it("says in the comment what the rule was expected to do, also when it is run again", async () => {
  await using hub = await recordedHub();
  const pull = await hub.open({ files: harmless("as good as before") });
  const { publish } = await hub.gate(hub.eventOf(pull));
  expect(publish?.exitCode, publish?.log).toBe(0);
  const said =
    /^- \*\*Expected:\*\* Before measuring, 500 random splits of the baseline's own attempts .*$/mu;
  const [expected] = said.exec((await commentOn(hub, pull)) ?? "") ?? [];
  expect(expected).toContain("simulated drops of 10 points it would find");
  const file = readFileSync(`${publish?.outputs["verdict-folder"]}/verdict.json`, "utf8");
  const [comparison] = verdictSchema.parse(JSON.parse(file)).comparisons;
  expect(comparison?.forecast).toMatchObject({ source: "history", pullRequests: 200, splits: 500 });

  await hub.gate(hub.eventOf(pull));
  expect(said.exec((await commentOn(hub, pull)) ?? "")?.[0]).toBe(expected);
}, 120_000);

it("warns before anything is measured of a rule that can never fail, and notes it in the comment", async () => {
  await using hub = await recordedHub({ tasks: 1, attempts: 1 });
  const pull = await hub.open({ files: harmless("as good as before") });
  const { prepare, publish } = await hub.gate(hub.eventOf(pull));
  expect(prepare.log).toContain("bench/agent: the pass rate can never fail a change: even an agent");
  expect(publish?.outputs["verdict"]).toBe("inconclusive");
  expect(await commentOn(hub, pull)).toMatch(
    /^- The pass rate can never fail a change: .* It needs at least \d+ tasks like these/mu,
  );
}, 120_000);

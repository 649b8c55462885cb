import { describe, expect, it } from "vitest";
import { EXTENSION_SHARE, gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Design } from "../../src/forecast/design.ts";
import { judgePullRequest } from "../../src/forecast/judge.ts";
import { bugHunt, sweBenchVerified, terminalBench } from "../../src/forecast/noise.ts";
import { drawPullRequest, TOKEN_SPREAD, type World } from "../../src/forecast/pull-request.ts";
import type { Shape } from "../../src/forecast/shapes.ts";
import { extensionRounds } from "../../src/measure/plan.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { inProduction } from "./in-production.ts";

const shapes: readonly Shape[] = ["uniform", "random", "easiest", "hard", "mixed", "worn"];

/** Any world and any design, those at the edges too: one task, one round, a baseline that solves nothing. */
function anyCase(seed: string, metered: boolean): { readonly world: World; readonly design: Design } {
  const random = seededRandom(seed);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const tasks = any([1, 2, 5, 12, 20, 33, 50]);
  const rounds = any([1, 2, 3, 5]);
  const kept = any([true, false]);
  return {
    world: {
      noise: any([terminalBench(tasks), sweBenchVerified(tasks), bugHunt()]),
      drop: { shape: any(shapes), size: any([0, 0, 0.05, 0.1, 0.15, 0.3]) },
      baselineAttempts: any([1, 2, 5, 10]),
      rounds: rounds + extensionRounds(rounds),
      tokens: metered ? { spread: TOKEN_SPREAD, rise: any([0, 0.05, 0.2, 0.5]) } : null,
      groundShift: any([0, 0, 0.05, 0.2]),
    },
    design: {
      rounds,
      gates: gatesFor({
        falseAlarm: any([0.05, 0.2]),
        changedChecks: any([1, 4]),
        rules: DEFAULT_RULES,
        metered,
        extensionShare: kept ? EXTENSION_SHARE : 0,
      }),
      early: any([true, true, false]),
      extension: kept ? { rounds: extensionRounds(rounds), used: any([true, false]) } : null,
      confirm: any([true, false]),
    },
  };
}

describe("the simulator and production", () => {
  it.each([
    ["on the pass rate alone", false],
    ["with tokens", true],
  ])("give the same verdict at the same look, %s", (_, metered) => {
    const words = new Map<string, number>();
    for (let index = 0; index < 200; index += 1) {
      const seed = `${metered} ${index}`;
      const { world, design } = anyCase(seed, metered);
      const pullRequest = drawPullRequest(world, seed, index);
      const simulated = judgePullRequest(pullRequest, design);
      expect(simulated, seed).toEqual(inProduction(pullRequest, design, index));
      const kind = `${simulated.word}${simulated.fresh > 0 ? " asked again" : ""}`;
      words.set(kind, (words.get(kind) ?? 0) + 1);
    }
    // Every end was met, and not by accident only.
    for (const kind of [
      "pass",
      "regression",
      "inconclusive",
      "regression asked again",
      "inconclusive asked again",
    ])
      expect(words.get(kind) ?? 0, kind).toBeGreaterThan(5);
  });
});

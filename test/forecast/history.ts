import { attemptSchema } from "../../src/domain/run.ts";
import { heavyTailedDraw } from "../../src/forecast/draws.ts";
import type { Noise } from "../../src/forecast/noise.ts";
import type { StoredTask } from "../../src/forecast/stored.ts";
import { seededRandom } from "../../src/stats/random.ts";

/** A simulated history: so many attempts of each task, metered where a spread of log tokens is given. */
export function historyOf(
  noise: Noise,
  options: { readonly attempts: number; readonly spread?: number; readonly seed?: string },
): StoredTask[] {
  const { attempts, spread, seed = "history" } = options;
  const random = seededRandom(seed);
  return Array.from(noise.draw(random), (rate, task) => ({
    task: `task-${task}`,
    attempts: Array.from({ length: attempts }, (_, index) =>
      attemptSchema.parse({
        uid: `${task} ${index}`,
        task: `task-${task}`,
        attempt: index + 1,
        outcome: random() < rate ? "pass" : "fail",
        usage:
          spread === undefined
            ? null
            : {
                inputTokens: Math.round(10_000 * Math.exp(spread * heavyTailedDraw(random))),
                outputTokens: 0,
              },
      }),
    ),
  }));
}

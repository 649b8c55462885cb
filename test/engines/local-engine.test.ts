import { expect, test } from "vitest";
import { bench, MODES } from "./bench.ts";
import { engineContract } from "./engine-contract.ts";

for (const mode of MODES) {
  engineContract(`local, sandbox ${mode}`, async () => {
    const suite = await bench({ mode });
    return {
      engine: suite.engine,
      directory: `${suite.directory}-contract`,
      [Symbol.asyncDispose]: suite[Symbol.asyncDispose],
    };
  });
}

test("what must be equal for two runs to be comparable is said in the open", async () => {
  await using suite = await bench({ mode: "bubblewrap", limits: { time: 300, tokens: 500_000, disk: 1e9 } });
  expect(suite.engine.fingerprintOf).toEqual({
    engine: "local/1",
    dataset: null,
    verifier: null,
    limits: { time: 300, tokens: 500_000, disk: 1e9 },
  });
  expect(suite.engine.sandbox).toBe("bubblewrap");
  expect(suite.engine.tasks).toMatchObject([{ id: "find the answer", cluster: null }]);
});

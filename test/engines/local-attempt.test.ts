import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bench, MODES } from "./bench.ts";

describe.each(MODES)("an attempt, sandbox %s", (mode) => {
  test("an agent that solves the task passes", async () => {
    await using suite = await bench({ mode, agent: "cat readme; echo 42 > answer; echo done >&2" });
    const result = await suite.attempt();
    expect(result).toMatchObject({ outcome: "pass", score: 1, reason: null, detail: null, usage: null });
    expect(suite.output("agent.stdout")).toBe("hello\n");
    expect(suite.output("agent.stderr")).toBe("done\n");
    expect(existsSync(join(suite.directory, "app"))).toBe(false);
    expect(existsSync(join(suite.directory, "tmp"))).toBe(false);
  });

  test("an agent that does not solve it fails", async () => {
    await using suite = await bench({ mode, agent: "echo 41 > answer" });
    expect(await suite.attempt()).toMatchObject({ outcome: "fail", score: 0, reason: null });
  });
});

import { describe, expect, it } from "vitest";
import { progressView } from "../../src/commands/progress.ts";
import { attemptSchema } from "../../src/domain/run.ts";

function show(output: { isTTY?: boolean; columns?: number }, attempts: number) {
  let text = "";
  let clock = 0;
  const view = progressView({
    output: { ...output, write: (more) => (text += more) },
    name: "bench/agent",
    now: () => clock,
  });
  view.update({ done: 0, planned: attempts, running: 0, last: null });
  for (let done = 1; done <= attempts; done += 1) {
    clock += 1000;
    const outcome = done % 2 === 1 ? "pass" : done % 4 === 0 ? "error" : "fail";
    view.update({
      done,
      planned: attempts,
      running: 1,
      last: attemptSchema.parse({ task: "t", attempt: done, outcome }),
    });
  }
  view.close();
  return text;
}

describe("progress", () => {
  it("is one live line on a tty, that fits it and is gone at the end", () => {
    const text = show({ isTTY: true, columns: 40 }, 20);
    expect(text).not.toContain("\n");
    for (const line of text.split("\r\u001b[2K")) expect(line.length).toBeLessThan(40);
    expect(text.endsWith("\r\u001b[2K")).toBe(true);
  });

  it("is a plain line every tenth of the way elsewhere, however many attempts there are", () => {
    const lines = show({}, 500).trimEnd().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[5]).toBe("bench/agent: 250 of 500 attempts, 125 passed, 63 failed, 62 errors, 4 min left");
    expect(lines.at(-1)).toBe("bench/agent: 500 of 500 attempts, 250 passed, 125 failed, 125 errors");
  });

  it("tells of every attempt where there are few", () => {
    expect(show({}, 2).trimEnd().split("\n")).toEqual([
      "bench/agent: 0 of 2 attempts, 0 passed, 0 failed",
      "bench/agent: 1 of 2 attempts, 1 passed, 0 failed, 1 s left",
      "bench/agent: 2 of 2 attempts, 1 passed, 1 failed",
    ]);
  });
});

import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { bench, MODES } from "./bench.ts";

describe.each(MODES)("an attempt, sandbox %s", (mode) => {
  test("an agent that solves the task passes", async () => {
    await using suite = await bench({ mode, agent: "cat readme; echo 42 > answer; echo done >&2" });
    const result = await suite.attempt();
    expect(result).toMatchObject({ outcome: "pass", score: 1, reason: null, detail: null, usage: null });
    expect(suite.output("agent.stdout")).toBe("hello\n");
    expect(suite.output("agent.stderr")).toBe("done\n");
    expect(readdirSync(suite.directory).sort()).toEqual(["logs", "output"]);
  });

  test("an agent that does not solve it fails", async () => {
    await using suite = await bench({ mode, agent: "echo 41 > answer" });
    expect(await suite.attempt()).toMatchObject({ outcome: "fail", score: 0, reason: null });
  });

  test("an agent that crashes fails, whatever it had done before", async () => {
    await using suite = await bench({
      mode,
      agent: "echo 42 > answer; echo; echo 'no\tway \u001b[31mout\u0007' >&2; exit 3",
    });
    const failed = {
      outcome: "fail",
      score: null,
      reason: "agent-exit",
      detail: "exit status 3: no way out",
    };
    expect(await suite.attempt()).toMatchObject(failed);
    await using killed = await bench({ mode, agent: "kill -SEGV $$" });
    expect(await killed.attempt()).toMatchObject({
      outcome: "fail",
      reason: "agent-signal",
      detail: "ended by SIGSEGV",
    });
  });

  test("an agent that could not reach its model is an error, and nothing is learnt", async () => {
    await using suite = await bench({ mode, agent: "echo '429 after 5 tries' >&2; exit 75" });
    const error = { outcome: "error", reason: "agent-tempfail", detail: "429 after 5 tries" };
    expect(await suite.attempt()).toMatchObject(error);
  });

  test("an agent that never ends fails at its time limit, and what it used is kept", async () => {
    const agent = `trap '' TERM; echo '{"inputTokens":5,"outputTokens":2}' > "$PAIRGATE_USAGE"; sleep 60 & while :; do wait; done`;
    await using suite = await bench({
      mode,
      agent,
      taskFiles: { "task.toml": "[agent]\ntimeout_sec = 1\n" },
    });
    const result = await suite.attempt();
    expect(result).toMatchObject({
      outcome: "fail",
      reason: "agent-timeout",
      detail: "it ran longer than 1 s",
    });
    expect(result).toMatchObject({ capped: "time", usage: { inputTokens: 5, outputTokens: 2 } });
  });

  test("an agent that uses too many tokens fails, while it runs and after it ended", async () => {
    const usage = `echo '{"inputTokens":900,"outputTokens":200,"turns":3,"costUsd":0.5,"model":"m-1"}' > "$PAIRGATE_USAGE"`;
    const limits = { tokens: 1000 };
    const failed = {
      outcome: "fail",
      reason: "token-limit",
      capped: "tokens",
      costUsd: 0.5,
      turns: 3,
      resolvedModel: "m-1",
    };
    await using running = await bench({ mode, agent: `${usage}; echo 42 > answer; sleep 60`, limits });
    const result = await running.attempt();
    expect(result).toMatchObject(failed);
    expect(result.durationMs).toBeLessThan(10_000);
    await using ended = await bench({ mode, agent: `${usage}; echo 42 > answer`, limits });
    expect(await ended.attempt()).toMatchObject(failed);
    await using within = await bench({ mode, agent: `${usage}; echo 42 > answer`, limits: { tokens: 1100 } });
    expect(await within.attempt()).toMatchObject({ outcome: "pass", capped: null });
  });

  test.each([".", "$TMPDIR", "$HOME", "$(dirname $PAIRGATE_USAGE)"])(
    "an agent that fills %s fails",
    async (where) => {
      const agent = `cd "${where}"; head -c 30000000 /dev/zero > big; sleep 60`;
      await using suite = await bench({ mode, agent, limits: { disk: 20e6 } });
      const result = await suite.attempt();
      expect(result).toMatchObject({ outcome: "fail", reason: "disk-limit", capped: "disk" });
      expect(result.durationMs).toBeLessThan(10_000);
      expect(existsSync(join(suite.directory, "app"))).toBe(false);
    },
  );

  test("the agent is told its task in every way, and its seed, model and settings", async () => {
    const agent = `
      printf '%s|' "$@"; echo; cat - ; cat "$PAIRGATE_INSTRUCTION"; cat "$1"; pwd; echo "$PAIRGATE_WORKSPACE"
      env | grep -E '^(PAIRGATE_(SEED|MODEL|SETTING)|KEY|OTHER|HOME|TMPDIR)' | sort; [ -d "$HOME" ] && [ -w "$TMPDIR" ] && echo ok`;
    const command = [
      "bash",
      "agent.sh",
      "{instruction-file}",
      "--text={instruction}",
      "{model}",
      "{workspace}",
      "{repo}",
    ];
    await using suite = await bench({
      mode,
      agent,
      command: [...command, "{usage-file}", "{other}", "readme"],
      environment: { KEY: "k", OTHER: "o" },
      candidate: {
        model: "m-1",
        env: ["KEY"],
        settings: { maxTurns: 5, "reasoning-effort": "high", none: null },
      },
    });
    await suite.attempt();
    const inside = mode === "bubblewrap";
    const at = (name: string) => (inside ? `/${name}` : join(suite.directory, name));
    const told = "Write 42 to the file answer.";
    expect(suite.output("agent.stdout").split("\n")).toEqual([
      `${at("logs/agent/instruction.md")}|--text=${told}`,
      `|m-1|${at("app")}|${suite.repo}|${at("logs/agent/usage.json")}|{other}|readme|`,
      ...[told, told, told, at("app"), at("app")],
      `HOME=${at("tmp/home")}`,
      ...["KEY=k", "PAIRGATE_MODEL=m-1", "PAIRGATE_SEED=7", "PAIRGATE_SETTING_MAX_TURNS=5"],
      ...["PAIRGATE_SETTING_REASONING_EFFORT=high", `TMPDIR=${at("tmp")}`, "ok", ""],
    ]);
  });

  test("a program of the repository is run from the workspace, whatever names and modes it has", async () => {
    await using suite = await bench({
      mode,
      command: ["./tools/ein agent.sh", "daten/ü x.txt", "missing.txt"],
      repoFiles: {
        "tools/ein agent.sh": '#!/bin/bash\ncat "$1" > answer; [ "$2" = missing.txt ]\n',
        "daten/ü x.txt": "42",
      },
      task: "aufgabe — 日本 1",
    });
    expect(await suite.attempt()).toMatchObject({ outcome: "pass" });
  });

  test("a task of 2,000 files, with modes and links, arrives as it is", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`environment/d${at % 50}/f${at}`, `${at}`]),
    );
    const test = `[ "$(find . -name 'f*' | wc -l)" = 2000 ] && [ -x tool.sh ] && [ ! -x readme ] && [ "$(readlink link)" = d1/f1 ] && [ "$(cat link)" = 1 ]`;
    await using suite = await bench({
      mode,
      test,
      taskFiles: { ...files, "environment/tool.sh": "", "environment/link": "-> d1/f1" },
    });
    expect(await suite.attempt()).toMatchObject({ outcome: "pass" });
    expect(readdirSync(suite.directory).sort()).toEqual(["logs", "output"]);
  });

  test("each attempt begins anew, also several at a time", async () => {
    await using suite = await bench({
      mode,
      agent: `[ ! -e mark ] && [ ! -e "$HOME/mark" ] && touch mark "$HOME/mark" && sleep 0.1 && echo 42 > answer`,
    });
    const results = await Promise.all(Array.from({ length: 4 }, () => suite.attempt()));
    expect(results.map((result) => result.outcome)).toEqual(["pass", "pass", "pass", "pass"]);
  });

  test("workspaces are kept where that is asked for", async () => {
    await using suite = await bench({ mode, engine: { keepWorkspaces: true } });
    await suite.attempt();
    expect(readFileSync(join(suite.directory, "app", "answer"), "utf8")).toBe("42\n");
  });

  test("a folder that cannot be made is an error", async () => {
    await using suite = await bench({ mode });
    await suite.attempt();
    const again = await suite.engine.attempt({
      task: "find the answer",
      uid: "u",
      seed: 1,
      directory: suite.directory,
      signal: new AbortController().signal,
    });
    expect(again).toMatchObject({
      outcome: "error",
      reason: "workspace",
      detail: expect.stringContaining("EEXIST"),
    });
    expect(readdirSync(suite.directory).sort()).toEqual(["logs", "output"]);
  });

  test("cancelled at any moment, it ends at once and leaves nothing running", async () => {
    await using suite = await bench({
      mode,
      agent: "echo 42 > answer; (setsid sleep 300 &) ; [ ! -e slow ] || sleep 300",
      test: 'touch "$LOGS_DIR/began"; sleep 300',
    });
    for (const after of [0, 1, 5, 20, 60, "in the tests"] as const) {
      const controller = new AbortController();
      const ended = suite.attempt({ signal: controller.signal });
      if (typeof after === "number") await sleep(after);
      else while (!existsSync(join(suite.directory, "logs", "began"))) await sleep(10);
      controller.abort();
      expect(await ended).toMatchObject({ outcome: "cancelled", score: null });
    }
    expect(await suite.attempt({ signal: AbortSignal.abort() })).toMatchObject({ outcome: "cancelled" });
  });

  test("without a solution there is nothing to prove", async () => {
    await using suite = await bench({ mode });
    rmSync(join(suite.repo, "bench/find the answer/solution"), { recursive: true });
    const result = await suite.attempt({ on: suite.engine.withSolutions().attempt });
    expect(result).toMatchObject({ outcome: "error", reason: "no-solution" });
  });

  test("solutions pass and doing nothing fails, by the same attempt", async () => {
    await using suite = await bench({ mode, agent: "exit 1" });
    expect([...suite.engine.solved]).toEqual(["find the answer"]);
    expect(await suite.attempt({ on: suite.engine.withSolutions().attempt })).toMatchObject({
      outcome: "pass",
    });
    expect(await suite.attempt({ on: suite.engine.withIdleAgent().attempt })).toMatchObject({
      outcome: "fail",
      score: 0,
    });
  });
});

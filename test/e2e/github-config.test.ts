import { describe, expect, it } from "vitest";
import {
  AGENT,
  agent,
  commentOn,
  configFile,
  confirmedBy,
  harmless,
  recordedHub,
  statusOf,
  textOn,
} from "./hub-bench.ts";

const LATER = "takes effect once it is merged";

describe("a pull request that changes what it is judged by", () => {
  it("judge-edited: loosening the gate and raising the false-alarm rate changes nothing", async () => {
    await using hub = await recordedHub();
    const loose = configFile({ config: "false-alarm: 20%\n" }).replace("margin: 50%", "margin: 99%");
    const pull = await hub.open({ files: { ...agent(0), "pairgate.yml": loose } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const comment = await textOn(hub, pull);
    expect(comment).toContain(`The change of \`gates\` ${LATER}`);
    expect(comment).toContain(`The change of \`false-alarm\` ${LATER}`);
    expect(comment).toContain("this gate's part of the false-alarm rate (3.5 %)");
  }, 60_000);

  it("judge-edited: switching the measurement of main off changes nothing", async () => {
    await using hub = await recordedHub();
    const off = configFile({ baseline: "when-missing: off, confirm: false, branch: mine" });
    const pull = await hub.open({ files: { ...agent(0), "pairgate.yml": off } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    const comment = await textOn(hub, pull);
    expect(comment).toMatch(confirmedBy());
    expect(comment).toContain(`The change of \`baseline\` ${LATER}`);
  }, 60_000);

  it("judge-edited: weakening a test changes nothing", async () => {
    await using hub = await recordedHub();
    const weak = Object.fromEntries(
      [10, 11, 12, 13, 14].map((task) => [`tasks/task-${task}/tests/test.sh`, "exit 0\n"]),
    );
    const pull = await hub.open({ files: { ...agent(0), ...weak } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toMatch(
      /The change of 5 tasks of the suite bench \(task-10, .*\) takes effect once it is merged/u,
    );
  }, 60_000);

  it("judge-edited: a suite's new task is measured only after the merge", async () => {
    await using hub = await recordedHub();
    const task = {
      "tasks/task-77/instruction.md": "Write the number of task-77 into answer.txt.\n",
      "tasks/task-77/environment/README": "an empty workspace\n",
      "tasks/task-77/tests/test.sh": "grep -qx 77 answer.txt\n",
    };
    const pull = await hub.open({ files: { ...harmless("a"), ...task } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(measure[0]?.log).toContain(" of 10 attempts");
    expect(measure[0]?.log).not.toContain(" of 12 attempts");
    expect(await textOn(hub, pull)).toContain(`The change of a task of the suite bench (task-77) ${LATER}`);
  }, 60_000);

  it("judge-edited: a task that this change breaks is run as main has it, and the comment warns", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: { ...harmless("a"), "tasks/task-10/instruction.md": "" } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    expect(await textOn(hub, pull)).toContain("could not be used as this change has them");
  }, 60_000);

  it("judge-edited: removing a check does not spare it", async () => {
    const checks = (names: string[]) =>
      configFile({
        config: `checks: [${names.map((name) => `{ suite: ${name}, candidate: agent }`).join(", ")}]\n`,
      }).replace(
        "suites: {",
        "suites: { more: { tasks: [tasks/task-10, tasks/task-11, tasks/task-12], attempts: 2 },",
      );
    await using hub = await recordedHub({ files: { "pairgate.yml": checks(["bench", "more"]) } });
    const pull = await hub.open({ files: { ...agent(0), "pairgate.yml": checks(["more"]) } });
    const { prepare, publish } = await hub.gate(hub.eventOf(pull));
    expect(JSON.parse(prepare.outputs["checks"] ?? "")).toEqual(["bench/agent", "more/agent"]);
    expect(publish?.exitCode).toBe(1);
    const comment = await textOn(hub, pull);
    expect(comment).toContain("2 of 2 checks got worse");
    expect(comment).toContain(`The change of \`checks\` ${LATER}`);
  }, 60_000);

  it("judge-edited: a variable that is newly asked for does not reach the agent", async () => {
    await using hub = await recordedHub();
    const asking = configFile({ candidate: "env: [SECRET]" });
    const needing = AGENT.replace("#!/bin/sh\n", '#!/bin/sh\n[ -n "$SECRET" ] || exit 0\n');
    const pull = await hub.open({ files: { "agent/agent.sh": needing, "pairgate.yml": asking } });
    const inputs = { "agent-env": "SECRET=hunter2-hunter2" };
    const { measure } = await hub.gate(hub.eventOf(pull), { inputs });
    expect(measure[0]?.log).toContain("SECRET of agent-env reaches no agent");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression.*−100.0 points/u);
    expect(await textOn(hub, pull)).toContain(`The change of \`candidates.agent.env\` ${LATER}`);
  }, 60_000);
});

describe("a pull request that changes what is judged", () => {
  it("same-repository: a bump of the model is measured and named", async () => {
    await using hub = await recordedHub({ candidate: "model: small" });
    const pull = await hub.open({ files: { "pairgate.yml": configFile({ candidate: "model: large" }) } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure).toHaveLength(1);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(await commentOn(hub, pull)).toContain("| `model` | `small` | `large` |");
  }, 60_000);

  it("same-repository: a change of a setting is measured and named", async () => {
    await using hub = await recordedHub({ candidate: "settings: { effort: high }" });
    const low = configFile({ candidate: "settings: { effort: low }" });
    const pull = await hub.open({ files: { "pairgate.yml": low } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure).toHaveLength(1);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(await commentOn(hub, pull)).toMatch(/`settings` \| .*high.* \| .*low/u);
  }, 60_000);
});

import { describe, expect, it } from "vitest";
import { USER_TOKEN } from "../github/fake/tokens.ts";
import { AGENT, agent, commentOn, configFile, harmless, recordedHub, statusOf, textOn } from "./hub-bench.ts";

const docs = { "README.md": "no file of the agent\n" };
const asked = (comment: string) => ({ inputs: { comment } });

describe("when a pull request gets its comment", () => {
  it("always: also where nothing changed", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: docs });
    await hub.gate(hub.eventOf(pull), asked("always"));
    expect(await commentOn(hub, pull)).toContain("nothing changed in `agent`");
  }, 60_000);

  it("on-change: only where something had to be measured", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: docs });
    const unchanged = await hub.gate(hub.eventOf(pull), asked("on-change"));
    expect(unchanged.publish?.outputs["comment-url"]).toBe("");
    expect(await commentOn(hub, pull)).toBeNull();
    hub.push(pull, harmless("a"));
    await hub.gate(hub.eventOf(pull), asked("on-change"));
    expect(await commentOn(hub, pull)).toContain("`agent` holds up");
  }, 60_000);

  it("on-regression: only where it got worse, and from then on it is kept up to date", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    await hub.gate(hub.eventOf(pull), asked("on-regression"));
    expect(await commentOn(hub, pull)).toBeNull();
    hub.push(pull, agent(0));
    await hub.gate(hub.eventOf(pull), asked("on-regression"));
    expect(await commentOn(hub, pull)).toContain("### ❌ pairgate");
    hub.push(pull, agent(100));
    await hub.gate(hub.eventOf(pull), asked("on-regression"));
    expect(await commentOn(hub, pull)).toContain("### ✅ pairgate");
  }, 60_000);

  it("never: the status and the summary alone", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), asked("never"));
    expect(await hub.fake.comments(pull.number)).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(publish?.summary).toContain("### ❌ pairgate");
    expect(hub.fake.log.filter(({ path }) => path.includes("/comments"))).toEqual([]);
  }, 60_000);

  it("any other word is a mistake that names those there are", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { prepare } = await hub.gate(hub.eventOf(pull), asked("sometimes"));
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain('"sometimes", and can be always, on-change, on-regression, never');
  }, 60_000);
});

describe("the one comment of a pull request", () => {
  it("is updated in place, however often the pull request is pushed to", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    await hub.fake.comment(pull.number, "What does pairgate say?\n\n<!-- not ours -->", USER_TOKEN);
    await hub.gate(hub.eventOf(pull));
    const before = await hub.fake.comments(pull.number);
    hub.push(pull, agent(100));
    await hub.gate(hub.eventOf(pull));
    const after = await hub.fake.comments(pull.number);
    expect(after.map(({ id, login }) => ({ id, login }))).toEqual(
      before.map(({ id, login }) => ({ id, login })),
    );
    expect(after.map(({ login }) => login)).toEqual(["alice", "github-actions[bot]"]);
    expect(after[1]?.body).toContain("### ✅ pairgate");
  }, 60_000);

  it("overtaken: is left alone by a run that a push has overtaken, while its commit still gets its status", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const old = { head: { ...pull.head } };
    const event = hub.eventOf(pull);
    const prepare = await hub.step({ mode: "prepare", event, runId: 9001 });
    hub.push(pull, harmless("newer"));
    const { publish } = await hub.gate(event, { runId: 9001, prepared: prepare });
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain("pull request 1 has moved on; its comment was left as it is");
    expect(await commentOn(hub, pull)).toContain("### ⏳ pairgate");
    expect(statusOf(hub, old)).toMatch(/^failure: regression/u);
    expect(statusOf(hub, pull)).toBe("none");
  }, 60_000);

  it("same-repository: shows two checks, each measured by a job of its own", async () => {
    const two = configFile({
      config: "checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n",
    }).replace(
      "candidates: {",
      'candidates: { other: { command: [sh, other/agent.sh], paths: ["other/**"] },',
    );
    await using hub = await recordedHub({
      files: {
        "pairgate.yml": two,
        ...inFolder("other", agent(100)),
        ...inFolder("other", { "agent/agent.sh": AGENT }),
      },
    });
    const pull = await hub.open({ files: { ...agent(0), ...inFolder("other", harmless("a")) } });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(prepare.outputs["checks"]).toBe('["bench/agent","bench/other"]');
    expect(measure.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(new Set(measure.map(({ outputs }) => outputs["artifact"])).size).toBe(2);
    expect(publish?.exitCode).toBe(1);
    const text = await textOn(hub, pull);
    expect(text).toContain("### ❌ pairgate: 1 of 2 checks got worse: `agent` on `bench`");
    expect(text).toContain("#### ❌ `agent` got worse on `bench`");
    expect(text).toContain("#### ✅ `other` holds up on `bench`");
    expect(text).toMatch(/this gate's part of the false-alarm rate \(1\.7\d* %\)/u);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression: 1 of 2 checks got worse/u);
  }, 60_000);
});

describe("fail-on", () => {
  it("never: a regression is told, and nothing turns red", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { inputs: { "fail-on": "never" } });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(publish?.outputs["verdict"]).toBe("regression");
    expect(statusOf(hub, pull)).toMatch(/^success: regression/u);
    expect(await commentOn(hub, pull)).toContain("### ❌ pairgate");
  }, 60_000);

  it("names a verdict that would be green otherwise: it turns red", async () => {
    await using hub = await recordedHub({ baseline: "when-missing: off" });
    hub.scene.write({ "pairgate.yml": configFile({ baseline: "when-missing: off" }).replace("50%", "1%") });
    hub.scene.commit("a margin that five tasks cannot rule out");
    const pull = await hub.open({ files: harmless("a") });
    const { publish } = await hub.gate(hub.eventOf(pull), {
      inputs: { "fail-on": "regression,inconclusive" },
    });
    expect(publish?.outputs["verdict"]).toBe("inconclusive");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: inconclusive/u);
  }, 60_000);

  it("a word that is no verdict is a mistake that is told on the pull request", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { inputs: { "fail-on": "regressions" } });
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain('"regressions" is not a verdict');
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict/u);
  }, 60_000);
});

function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace("agent/", `${folder}/`), text]),
  );
}

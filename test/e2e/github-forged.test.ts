import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openHub } from "./hub.ts";
import { AGENT, agent, bench, harmless, newHub, recordedHub, statusOf, stored, textOn } from "./hub-bench.ts";
import { SMALL } from "./hub-look.ts";

describe("what a pull request commits", () => {
  it("is never taken for what was measured: a forged batch in the folder of run files", async () => {
    await using hub = await recordedHub();
    const honest = await hub.open({ files: agent(0) });
    const { measure } = await hub.gate(hub.eventOf(honest));
    const { artifact = "", folder = "" } = measure[0]?.outputs ?? {};
    expect(readdirSync(folder).sort()).toEqual(["candidate.run.jsonl", "confirm.run.jsonl"]);
    // The same agent on another branch, with a batch in which main does as badly.
    const batch = readFileSync(join(folder, "confirm.run.jsonl"), "utf8").replaceAll('"pass"', '"fail"');
    const name = artifact.replace("-pr1-", "-pr2-");
    const forged = Object.fromEntries(
      ["artifacts", "attempts"].map((place) => [`.pairgate/${place}/${name}/confirm.run.jsonl`, batch]),
    );
    hub.scene.write({ ".gitignore": "" });
    const pull = await hub.open({ files: { ...agent(0), ...forged } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 90_000);

  it("is no repository that git would obey: a bare one beside the configuration", async () => {
    const here = mkdtempSync(join(tmpdir(), "pairgate-proof-"));
    const proof = join(here, "ran");
    const files = Object.fromEntries(
      Object.entries(bench(SMALL)).map(([path, text]) => [
        path === ".gitignore" ? path : `sub/${path}`,
        text,
      ]),
    );
    await using hub = await openHub(files);
    const pull = await hub.open({
      files: {
        "sub/HEAD": "ref: refs/heads/main\n",
        "sub/objects/aa/x": "",
        "sub/refs/heads/x": "",
        "sub/config": `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${proof};true"\n`,
        "sub/agent/notes.md": "harmless\n",
      },
    });
    const inputs = { config: "sub/pairgate.yml" };
    const { prepare, publish } = await hub.gate(hub.eventOf(pull), { inputs });
    expect(existsSync(proof)).toBe(false);
    expect(prepare.exitCode, prepare.log).toBe(1);
    expect(publish).toBeNull();
    expect(statusOf(hub, pull)).toMatch(/^error: /u);
    rmSync(here, { recursive: true, force: true });
  }, 60_000);

  it("is no way round the base's rules: a link to the configuration's folder", async () => {
    const files = Object.fromEntries(
      Object.entries(bench(SMALL)).map(([path, text]) => [
        path === ".gitignore" ? path : `sub/${path}`,
        text,
      ]),
    );
    await using hub = await openHub(files);
    const pull = await hub.open({ files: harmless("x") });
    hub.scene.git("checkout", "-q", pull.head.ref);
    hub.scene.git("mv", "sub", "elsewhere");
    hub.scene.link("elsewhere", "sub");
    pull.head.sha = hub.scene.commit("a link");
    hub.scene.git("checkout", "-q", "main");
    const { prepare } = await hub.gate(hub.eventOf(pull), { inputs: { config: "sub/pairgate.yml" } });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain("this is a link");
    expect(statusOf(hub, pull)).toMatch(/^error: /u);
  }, 60_000);
});

describe("what must not be drawn anew", () => {
  it("same-agent: is gone on with after any number of pushes", async () => {
    await using hub = await recordedHub(SMALL);
    const pull = await hub.open({ files: agent(0) });
    expect((await hub.gate(hub.eventOf(pull))).publish?.outputs["verdict"]).toBe("inconclusive");
    for (let push = 1; push <= 7; push += 1) {
      hub.push(pull, { "README.md": `words ${push}` });
      const { measure } = await hub.gate(hub.eventOf(pull));
      // The first measures the one extension of what could not tell.
      expect(measure, `push ${push}`).toHaveLength(push === 1 ? 1 : 0);
    }
  }, 120_000);
});

describe("what can be neither red nor green", () => {
  it("base-unmeasured: no baseline, and a base commit whose setup fails", async () => {
    await using hub = await newHub({ ...SMALL, candidate: "setup: [sh, -c, 'test -e agent/ready']" });
    const pull = await hub.open({ files: { "agent/ready": "yes" } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.log).toContain("the base commit was not measured: ");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  }, 60_000);

  it("base-unmeasured: no baseline, and a base commit whose agent crashes at every attempt", async () => {
    const needy = AGENT.replace("#!/bin/sh\n", `#!/bin/sh\n. "\${0%/*}/ready.sh"\n`);
    await using hub = await newHub({ ...SMALL, files: { "agent/agent.sh": needy } });
    const pull = await hub.open({ files: { "agent/ready.sh": "" } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { runId: 9500 });
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    const text = await textOn(hub, pull);
    expect(text).toContain("from a fresh checkout its agent crashed at every attempt");
    // That is no measurement: whoever has mended the setting can have it made again, and the candidate's is kept.
    const again = await hub.gate(hub.eventOf(pull), { runId: 9500, attempt: 2 });
    const attemptsOf = (step: (typeof measure)[number] | undefined, purpose: string) =>
      readFileSync(join(step?.outputs["folder"] ?? "", `${purpose}.run.jsonl`), "utf8")
        .split("\n")
        .slice(1, 3);
    expect(attemptsOf(again.measure[0], "candidate")).toEqual(attemptsOf(measure[0], "candidate"));
    expect(attemptsOf(again.measure[0], "base")).not.toEqual(attemptsOf(measure[0], "base"));
  }, 60_000);

  it("retargeted: an edited title starts nothing, a changed base does", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: { "README.md": "words" } });
    const event = hub.eventOf(pull, "pull_request", "edited");
    const quiet = await hub.gate(event);
    expect(quiet.publish).toBeNull();
    expect(statusOf(hub, pull)).toBe("none");
    const payload = { ...(event.payload as object), changes: { base: { ref: { from: "other" } } } };
    await hub.gate({ ...event, payload });
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
  }, 60_000);
});

describe("epochs", () => {
  it("main-epoch: are stored by a job of their own, before main is measured, and only once", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    const before = hub.scene.git("rev-parse", "main");
    hub.merge(pull);
    const event = hub.pushEvent(before);
    const prepare = await hub.step({ mode: "prepare", event, runId: 9100 });
    const plan = prepare.outputs["epochs"] ?? "";
    const epochs = async () => (await stored(hub)).filter((path) => path.startsWith("epochs/"));
    for (let time = 1; time <= 2; time += 1) {
      const step = await hub.step({ mode: "record", event, runId: 9100, inputs: { plan } });
      expect(step.exitCode, step.log).toBe(0);
      expect(await epochs()).toHaveLength(1);
    }
  }, 60_000);

  it("main-epoch: that could not be found out fail the job, and nothing measured is lost", async () => {
    await using hub = await recordedHub(SMALL);
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    const before = hub.scene.git("rev-parse", "main");
    hub.merge(pull);
    hub.fake.fail({ path: /\/commits\/[0-9a-f]+\/pulls/u, times: 9, status: 403 });
    const { publish } = await hub.record(hub.pushEvent(before));
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain("an epoch may be missing");
  }, 60_000);
});

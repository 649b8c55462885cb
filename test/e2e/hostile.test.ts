import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(2));
const config = files["pairgate.yml"] ?? "";

/** What the agent of the first attempt printed. */
function printed(scene: Scene, stream: "stdout" | "stderr" = "stdout"): string {
  const attempts = join(scene.folder, ".pairgate/attempts");
  const [run = ""] = readdirSync(attempts);
  const [attempt = ""] = readdirSync(join(attempts, run)).sort();
  return readFileSync(join(attempts, run, attempt, `output/agent.${stream}`), "utf8");
}

describe("a hostile repository", () => {
  it("gains nothing by a setup that puts other tests in the place of the real ones", async () => {
    // The tasks lie one folder down, as in the README: that folder, unlike theirs, is nothing that is hidden.
    const moved = Object.entries(files).map(([path, text]) => [
      path.replace(/^tasks\//u, "bench/tasks/"),
      text,
    ]);
    using scene = makeScene({
      ...Object.fromEntries(moved),
      "pairgate.yml": config
        .replace("tasks: tasks", "tasks: bench/tasks")
        .replace("command: [", "setup: [bash, setup.sh], command: ["),
      "setup.sh": `mv bench bench.real || echo "could not move it"
for task in task-10 task-11; do
  mkdir -p bench/tasks/$task/tests && : > bench/tasks/$task/tests/test.sh
done
true
`,
      "agent/agent.cjs": `const { readdirSync } = require("node:fs");
console.log(JSON.stringify(readdirSync(__dirname + "/..")));
try { console.log(readdirSync(__dirname + "/../bench.real/tasks/task-10/tests").join()); } catch { console.log("nothing to see"); }`,
    });
    const shown = await scene.pairgate("measure", "--attempts", "1", "--output", ".pairgate/r.run.jsonl");
    expect(shown.exitCode, shown.stderr).toBe(0);
    const lines = readFileSync(join(scene.folder, ".pairgate/r.run.jsonl"), "utf8");
    expect(lines).not.toContain('"outcome":"pass"');
    expect(printed(scene)).toContain("nothing to see");
    expect(readdirSync(scene.folder)).not.toContain("bench.real");
  });

  it("cannot make the machine's switches its own, even where root runs it", async () => {
    using scene = makeScene({
      ...files,
      "agent/agent.cjs": `const { openSync } = require("node:fs");
for (const file of ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches"]) {
  try { openSync(file, "r+"); console.log("opened " + file); } catch (error) { console.log(error.code); }
}`,
    });
    await scene.pairgate("measure", "--attempts", "1", "--quiet");
    expect(printed(scene)).not.toContain("opened");
  });

  it("cannot see or change the store its baseline is in", async () => {
    using scene = makeScene({
      ...files,
      "pairgate.yml": `${config}baseline: { folder: baselines, attempts: 2 }\n`,
    });
    expect((await scene.pairgate("record", "--quiet")).exitCode).toBe(0);
    scene.write({
      "agent/agent.cjs":
        'console.log(require("node:fs").readdirSync(__dirname + "/../baselines").join() + "|");',
    });
    await scene.pairgate("measure", "--attempts", "1", "--quiet");
    const attempts = join(scene.folder, ".pairgate/attempts");
    const run = readdirSync(attempts).sort().at(-1) ?? "";
    const [attempt = ""] = readdirSync(join(attempts, run));
    expect(readFileSync(join(attempts, run, attempt, "output/agent.stdout"), "utf8")).toBe("|\n");
  });

  it("gives the log no command by the names of its files or the words of its setup", async () => {
    using scene = makeScene({
      ...files,
      "pairgate.yml": config.replace("command: [", "setup: [bash, setup.sh], command: ["),
      "setup.sh": "printf '::add-mask::a\\n##[set-output name=x;]y\\n\\033[31mred\\n'; exit 1\n",
    });
    const failed = await scene.pairgate("measure");
    expect(failed.exitCode).toBe(2);
    expect(failed.stderr).toContain("  | ");
    expect(failed.stderr).not.toMatch(/^\s*::|##\[/mu);
    expect(failed.stderr).not.toContain("\u001b");

    const name = "zz\n::error title=pwn::owned \u001b[31m";
    mkdirSync(join(scene.folder, "tasks", name));
    writeFileSync(join(scene.folder, "tasks", name, "task.toml"), "");
    const named = await scene.pairgate("gate");
    expect(named.exitCode).toBe(2);
    expect(named.stderr).not.toMatch(/^\s*::/mu);
    expect(named.stderr).not.toContain("\u001b");
  });
});

describe("what is pairgate's own", () => {
  it("is no part of the agent: comment, run file, lock and pairgate.yml may change before a run goes on", async () => {
    const everything = config.replace(', paths: ["agent/**"]', "");
    using scene = makeScene({ ...files, "pairgate.yml": everything });
    const first = await scene.pairgate("measure", "--attempts", "2", "--output", "r.run.jsonl", "--quiet");
    expect(first.exitCode, first.stderr).toBe(0);
    const file = join(scene.folder, "r.run.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").split("\n").slice(0, 3).join("\n"));
    scene.write({
      "r.run.jsonl.lock": "999999999 1",
      "pairgate.yml": `${everything}budget: { time: 30m }\n`,
    });
    const again = await scene.pairgate("measure", "--resume", "r.run.jsonl", "--quiet");
    expect(again, again.stderr).toMatchObject({ exitCode: 0 });
  });

  it("cannot be made by a setup step: not even a store that is not there yet", async () => {
    using scene = makeScene({
      ...files,
      "pairgate.yml": `${config.replace("command: [", "setup: [bash, setup.sh], command: [")}baseline: { folder: store }\n`,
      "setup.sh": "mkdir -p store/runs/bench/agent && cp forged store/runs/bench/agent/x; true\n",
      forged: "{}",
    });
    expect((await scene.pairgate("gate", "--attempts", "1", "--quiet")).exitCode).toBe(0);
    expect(readdirSync(join(scene.folder, "store"))).toEqual([]);
  });
});

describe("changes that must not go unseen", () => {
  async function recorded(more: Record<string, string> = {}): Promise<Scene> {
    const scene = makeScene({ ...files, ...more });
    scene.git("init", "-q", "-b", "main");
    scene.commit("main");
    expect((await scene.pairgate("record", "--attempts", "2", "--quiet")).exitCode).toBe(0);
    return scene;
  }
  const verdictOf = async (scene: Scene, ...args: string[]) => {
    const { exitCode, stdout, stderr } = await scene.pairgate("gate", "--json", "--quiet", ...args);
    return { exitCode, stderr, verdict: verdictSchema.parse(JSON.parse(stdout)) };
  };

  it("a file whose name begins with a dot is part of the agent", async () => {
    using scene = await recorded();
    expect((await verdictOf(scene)).verdict.comparisons[0]?.measured.attempts).toBe(0);
    scene.write({ "agent/.claude/settings.json": "{}" });
    expect((await verdictOf(scene)).verdict.comparisons[0]?.measured.attempts).toBe(6);
  });

  it("other limits are another measurement: the base commit is measured under them too", async () => {
    using scene = await recorded();
    scene.write({ "pairgate.yml": config.replace("20s", "21s"), "agent/agent.cjs": "process.exit(1)" });
    const { exitCode, verdict } = await verdictOf(scene);
    expect(exitCode).toBe(1);
    expect(verdict.comparisons[0]).toMatchObject({
      verdict: "regression",
      measured: { attempts: 6 },
      freshBaseline: true,
      baselineRuns: [{ attempts: 6 }],
    });
    expect(verdict.comparisons[0]?.notes.join()).toContain("1 run with another fingerprint");
  });

  it("other limits are another measurement: said before anything is spent where when-missing is off", async () => {
    using scene = await recorded();
    scene.write({
      "pairgate.yml": `${config.replace("20s", "21s")}baseline: { when-missing: off }\n`,
      "agent/agent.cjs": "process.exit(1)",
    });
    const { exitCode, verdict } = await verdictOf(scene);
    expect(exitCode).toBe(1);
    expect(verdict.comparisons[0]).toMatchObject({ verdict: "not-comparable", measured: { attempts: 0 } });
    expect(verdict.comparisons[0]?.reason).toContain('"time":21');
  });

  it("a run goes on against the baseline it was begun with", async () => {
    using scene = await recorded();
    scene.write({ "agent/agent.cjs": "setTimeout(() => process.exit(1), 300)" });
    const started = scene.start(["gate", "--concurrency", "1"]);
    const runs = join(scene.folder, ".pairgate/runs");
    const begun = () =>
      readdirSync(runs)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .at(-1) ?? "";
    const before = begun();
    for (let wait = 0; wait < 400 && begun() === before; wait += 1)
      await new Promise((done) => setTimeout(done, 25));
    await new Promise((done) => setTimeout(done, 600));
    started.kill("SIGINT");
    expect((await started.ended).exitCode).toBe(1);
    const file = join(".pairgate/runs", begun());
    const agent = readFileSync(join(scene.folder, "agent/agent.cjs"), "utf8");
    scene.git("checkout", "-q", "agent");
    expect((await scene.pairgate("record", "--attempts", "12", "--quiet")).exitCode).toBe(0);
    scene.write({ "agent/agent.cjs": agent });
    expect((await scene.pairgate("record", "--resume", file, "--allow-dirty")).stderr).toContain(
      "begun by pairgate gate",
    );
    const { verdict, exitCode } = await verdictOf(scene, "--resume", file);
    expect(exitCode).toBe(1);
    expect(verdict.comparisons[0]).toMatchObject({
      verdict: "regression",
      baselineRuns: [{ attempts: 4 }],
      confirmation: { outcome: "confirmed" },
    });
  });

  it("checks that are gated one by one share the false-alarm rate all the same", async () => {
    using scene = await recorded({
      "pairgate.yml": config
        .replace(
          "candidates: { agent:",
          "candidates: { other: { command: [node, agent/agent.cjs], paths: ['agent/**'] }, agent:",
        )
        .concat("checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n"),
    });
    scene.write({ "agent/notes.md": "changed" });
    const { verdict } = await verdictOf(scene, "--check", "bench/agent");
    expect(verdict.comparisons).toHaveLength(1);
    expect(verdict.comparisons[0]?.gates[0]?.alpha).toBeCloseTo((0.05 / 2) * 0.7, 12);
  });
});

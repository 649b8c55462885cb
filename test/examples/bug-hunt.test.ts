import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const EXAMPLE = path.resolve(import.meta.dirname, "../../examples/bug-hunt");
const TASKS = path.join(EXAMPLE, "tasks");
const ids = readdirSync(TASKS).sort();
const temporary = mkdtempSync(path.join(tmpdir(), "bug-hunt-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

// The agent is plain JavaScript, so its modules are loaded without types and given the few that are needed here.
type Usage = Record<string, number>;
type Task = { id: string; instruction: string; files: Map<string, string>; solution: Map<string, string> };
type Simulation = {
  loadTasks(): Task[];
  loadSettings(file?: string): object;
  attempt(options: { task: Task; seed: string; settings: object }): { outcome: string; usage: Usage };
  judge(task: Task, files: Map<string, string>): string;
};
type Tokenizer = { tokenize(source: string): { text: string }[] };

const load = async <T>(file: string): Promise<T> => (await import(path.join(EXAMPLE, file))) as T;
const { loadTasks, loadSettings, attempt, judge } = await load<Simulation>("scripts/simulate.js");
const { tokenize } = await load<Tokenizer>("agent/language/tokens.js");
const tasks = loadTasks();

/** Runs a program with this very Node first in the path, since the scripts call plain `node`. */
function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  const search = `${path.dirname(process.execPath)}:${process.env["PATH"]}`;
  return spawnSync(command, args, { cwd, env: { PATH: search, ...env }, encoding: "utf8" });
}

let workspaces = 0;
function workspace(id: string): string {
  workspaces += 1;
  const folder = path.join(temporary, `${id}-${workspaces}`);
  cpSync(path.join(TASKS, id, "environment"), folder, { recursive: true });
  return folder;
}

function visible(app: string): number | null {
  return run(process.execPath, ["test/visible.test.cjs"], app).status;
}

function reward(id: string, app: string): string {
  const logs = `${app}-logs`;
  const env = { APP_DIR: app, TESTS_DIR: path.join(TASKS, id, "tests"), LOGS_DIR: logs };
  const { status } = run("sh", [path.join(TASKS, id, "tests/test.sh")], app, env);
  expect(status).toBe(0);
  return readFileSync(path.join(logs, "verifier/reward.txt"), "utf8").trim();
}

function spawnMender(id: string, seed: string): { app: string; usage: Usage } {
  const app = workspace(id);
  const usageFile = `${app}-usage.json`;
  const args = [path.join(EXAMPLE, "agent/mender.js"), path.join(TASKS, id, "instruction.md")];
  const env = { PAIRGATE_SEED: seed, PAIRGATE_USAGE: usageFile };
  expect(run(process.execPath, args, app, env).status).toBe(0);
  return { app, usage: JSON.parse(readFileSync(usageFile, "utf8")) as Usage };
}

describe("bug-hunt", () => {
  it.each(ids)("%s: untouched it fails, solved it passes", (id) => {
    const untouched = workspace(id);
    expect(visible(untouched)).not.toBe(0);
    expect(reward(id, untouched)).toBe("0");

    const solved = workspace(id);
    const solution = path.join(TASKS, id, "solution");
    expect(run("sh", [path.join(solution, "solve.sh")], solved, { SOLUTION_DIR: solution }).status).toBe(0);
    expect(visible(solved)).toBe(0);
    expect(reward(id, solved)).toBe("1");
  });

  it("judges in memory as the processes do", () => {
    for (const task of tasks) {
      expect(judge(task, task.files)).toBe("fail");
      expect(judge(task, new Map([...task.files, ...task.solution]))).toBe("pass");
    }
  });

  it("a program that cannot be read fails", () => {
    const [task] = tasks;
    if (!task) throw new Error("no tasks");
    const broken = new Map(
      [...task.files].map(([name, text]) => [name, name.includes("test") ? text : "({"]),
    );
    expect(judge(task, broken)).toBe("fail");
  });

  it("cuts every file into tokens that join to the file", () => {
    for (const { files, solution } of tasks) {
      for (const text of [...files.values(), ...solution.values()]) {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
      }
    }
    const holes = "`x$" + "{`y$" + "{{ b: 1 }.b}`}z`";
    const awkward = `const a = ${holes} / 2, c = /[/]\\//g.test("}"), d = x++ / y, e = 1.5e3 ?.5 : 0;`;
    expect(tokenize(awkward).map((token) => token.text)).toContain("/[/]\\//g");
    expect(
      tokenize(awkward)
        .map((token) => token.text)
        .join(""),
    ).toBe(awkward);
  });
});

describe("mender", () => {
  const settings = loadSettings();

  it.each(["lru-cache", "merge-intervals", "priority-queue", "glob-match", "paginate", "edit-distance"])(
    "%s: an attempt in memory equals a real one",
    (id) => {
      const task = tasks.find((candidate) => candidate.id === id);
      if (!task) throw new Error(`no task ${id}`);
      for (const seed of ["1", "98765432109876543210"]) {
        const real = spawnMender(id, seed);
        const outcome = reward(id, real.app) === "1" ? "pass" : "fail";
        expect({ outcome, usage: real.usage }).toEqual(attempt({ task, seed, settings }));
      }
    },
  );

  it("repeats itself for a seed and varies between seeds", () => {
    const all = (seed: string) => tasks.map((task) => attempt({ task, seed, settings }));
    expect(all("7")).toEqual(all("7"));
    expect(all("7")).not.toEqual(all("8"));
  });

  it("reports usage in whole tokens", () => {
    for (const task of tasks) {
      const { usage } = attempt({ task, seed: "3", settings });
      expect(Object.keys(usage)).toEqual([
        "inputTokens",
        "cacheReadTokens",
        "cacheWriteTokens",
        "outputTokens",
        "turns",
      ]);
      for (const count of Object.values(usage)) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      expect(usage["cacheReadTokens"]).toBeLessThan(usage["inputTokens"] ?? 0);
    }
  });

  it("reports usage even when it cannot work, and says why", () => {
    const app = workspace("lru-cache");
    const usageFile = `${app}-usage.json`;
    const args = [path.join(EXAMPLE, "agent/mender.js"), path.join(app, "missing.md")];
    const { status, stderr } = run(process.execPath, args, app, { PAIRGATE_USAGE: usageFile });
    expect(status).not.toBe(0);
    expect(stderr).toContain("missing.md");
    expect(JSON.parse(readFileSync(usageFile, "utf8"))).toMatchObject({ inputTokens: 0, turns: 0 });
  });

  it("solves less with the crippled settings", () => {
    const crippled = loadSettings(path.join(EXAMPLE, "agent/settings.crippled.json"));
    const passes = (used: object) =>
      tasks.flatMap((task) =>
        ["1", "2", "3", "4"].map((seed) => attempt({ task, seed, settings: used }).outcome === "pass"),
      );
    const count = (used: object) => passes(used).filter(Boolean).length;
    expect(count(crippled)).toBeLessThan(count(settings) - 10);
  });
});

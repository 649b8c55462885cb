/**
 * Speed of what users wait for, printed and never asserted: `compare`, the local engine's own cost per attempt beside a
 * bare spawn of the same program, and how near measuring comes to the machine's width. Each figure is a median; ratios
 * are taken within one run, so that they hold on a slow or busy machine too.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../src/decide/compare.ts";
import { gatesFor } from "../src/decide/gates.ts";
import { DEFAULT_RULES } from "../src/domain/gate-rules.ts";
import { type Attempt, attemptSchema, manifestSchema, type Run } from "../src/domain/run.ts";
import { openLocalEngine } from "../src/engines/local/local-engine.ts";
import { prepareCommand } from "../src/harnesses/command.ts";
import { createBudget } from "../src/measure/budget.ts";
import { createJournal } from "../src/measure/journal.ts";
import { measure } from "../src/measure/measure.ts";
import { plainPlan } from "../src/measure/plan.ts";
import { openSandbox } from "../src/sandbox/sandbox.ts";
import { seededRandom } from "../src/stats/random.ts";
import { peakMemory } from "./peak-memory.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "pairgate-bench-")));
const width = availableParallelism();
const environment = { PATH: process.env["PATH"], HOME: process.env["HOME"] };

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const line = (what: string, figure: string, aim: string) =>
  console.log(`${what.padEnd(58)}${figure.padEnd(34)}${aim}`);

async function timed(times: number, run: (index: number) => unknown): Promise<number[]> {
  const durations: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await run(index);
    durations.push(performance.now() - start);
  }
  return durations;
}

function runOf(id: string, tasks: number, attempts: number): Run {
  const random = seededRandom(id);
  const ids = Array.from({ length: tasks }, (_, index) => `task-${index}`);
  const lines: Attempt[] = ids.flatMap((task) =>
    Array.from({ length: attempts }, (_, index) =>
      attemptSchema.parse({
        task,
        attempt: index + 1,
        outcome: random() < 0.6 ? "pass" : "fail",
        usage: { inputTokens: Math.round(10_000 * (1 + random())), outputTokens: 500 },
        costUsd: random(),
        durationMs: 1000 * random(),
      }),
    ),
  );
  const manifest = manifestSchema.parse({
    schema: "pairgate.run/1",
    id,
    suite: {
      name: "bench",
      engine: "local",
      fingerprint: "f",
      tasks: Object.fromEntries(ids.map((task) => [task, task])),
    },
    candidate: { name: "agent" },
    commit: { sha: "abc1234" },
  });
  return {
    manifest,
    attempts: lines,
    end: { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: null },
  };
}

async function benchCompare(): Promise<void> {
  const gates = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: true });
  const [baseline, candidate] = [runOf("baseline", 100, 10), runOf("candidate", 100, 3)];
  const durations = await timed(51, () => compare([baseline], candidate, gates));
  line("compare, 100 tasks × 13 attempts, first call", ms(durations[0] ?? Number.NaN), "");
  line("compare, 100 tasks × 13 attempts, warm", ms(median(durations.slice(1))), "aim: under 20 ms");
}

/** A task that does nothing, with an agent that does nothing: what is left is the engine's own cost. */
function makeTasks(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const task = join(folder, "tasks", `task-${index}`);
    for (const part of ["environment", "tests"]) mkdirSync(join(task, part), { recursive: true });
    writeFileSync(join(task, "instruction.md"), "do nothing\n");
    writeFileSync(join(task, "environment", "file.txt"), "content\n");
    writeFileSync(join(task, "tests", "test.sh"), "exit 0\n");
  }
  writeFileSync(join(folder, "agent.sh"), "exit 0\n");
  writeFileSync(join(folder, "slow.sh"), "sleep 0.2\n");
}

function bareSpawn(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: environment as NodeJS.ProcessEnv,
      stdio: "ignore",
    });
    child.on("error", reject);
    child.on("close", () => resolve());
  });
}

async function openEngine(want: "bubblewrap" | "none", script = "agent.sh") {
  const agent = prepareCommand({ command: ["bash", script], repo: folder, environment, what: "bench" });
  const sandbox = await openSandbox({ want, environment });
  const limits = { time: 60, tokens: null, disk: 2 ** 30 };
  return openLocalEngine({ tasks: "tasks", root: folder, repo: folder, limits, sandbox, agent, environment });
}

async function benchAttempts(): Promise<void> {
  const times = 41;
  const [plain, boxed] = [await openEngine("none"), await openEngine("bubblewrap")];
  let uid = 0;
  const attempt = async (engine: Awaited<ReturnType<typeof openEngine>>) => {
    uid += 1;
    const directory = join(folder, "attempts", `u${uid}`);
    const result = await engine.attempt({
      task: "task-0",
      uid: `u${uid}`,
      seed: 1,
      directory,
      signal: new AbortController().signal,
    });
    if (result.outcome !== "pass")
      throw new Error(`the no-op attempt ended as ${result.outcome}: ${result.detail}`);
  };
  const durations: Record<"bare" | "none" | "bubblewrap", number[]> = { bare: [], none: [], bubblewrap: [] };
  // In turn, so that a machine that slows down slows all three.
  for (let index = 0; index < times; index += 1) {
    const bare = () =>
      bareSpawn("bash", ["agent.sh"]).then(() => bareSpawn("bash", ["tasks/task-0/tests/test.sh"]));
    durations.bare.push(...(await timed(1, bare)));
    durations.none.push(...(await timed(1, () => attempt(plain))));
    durations.bubblewrap.push(...(await timed(1, () => attempt(boxed))));
  }
  const [bare, none, boxedTime] = [
    median(durations.bare),
    median(durations.none),
    median(durations.bubblewrap),
  ];
  line("agent and verifier spawned bare", ms(bare), "");
  line(
    "attempt, no sandbox",
    `${ms(none)}, ${(none / bare).toFixed(1)} × bare`,
    `own cost ${ms(none - bare)}; aim: under 15 ms`,
  );
  line(
    "attempt, bubblewrap",
    `${ms(boxedTime)}, ${(boxedTime / bare).toFixed(1)} × bare`,
    `${ms(boxedTime - none)} more; aim: under 30 ms`,
  );
}

/** How near `width` attempts at a time come to one at a time divided by `width`, beside bare spawns that do the same. */
async function benchRounds(): Promise<void> {
  const times = 24 * 5;
  const bare = async (concurrency: number) => {
    let left = times;
    const start = performance.now();
    const worker = async () => {
      while (left-- > 0) {
        await bareSpawn("bash", ["agent.sh"]);
        await bareSpawn("bash", ["tasks/task-0/tests/test.sh"]);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return performance.now() - start;
  };
  const report = (what: string, one: number, wide: number, aim: string) =>
    line(
      `24 tasks × 5 rounds, ${width} at a time: ${what}`,
      `${(wide / 1000).toFixed(2)} s, ${((wide * width) / one).toFixed(2)} × ideal`,
      `ideal: one at a time (${(one / 1000).toFixed(2)} s) / ${width}${aim}`,
    );
  await bare(width);
  report("bare spawns", await bare(1), await bare(width), "");
  const idle = await roundsOf("agent.sh");
  await idle(width, 1);
  report("a no-op agent", await idle(1, 5), await idle(width, 5), "; aim: 1.10");
  const slow = await roundsOf("slow.sh");
  report("an agent of 0.2 s", await slow(1, 5), await slow(width, 5), "");
}

/** Measures the 24 tasks in bubblewrap; gives milliseconds. */
async function roundsOf(script: string): Promise<(concurrency: number, rounds: number) => Promise<number>> {
  const engine = await openEngine("bubblewrap", script);
  const tasks = engine.tasks.map((task) => task.id);
  const any = runOf("width", 1, 1).manifest;
  const suite = { ...any.suite, tasks: Object.fromEntries(tasks.map((id) => [id, id])) };
  const manifest = manifestSchema.parse({ ...any, suite });
  return async (concurrency, rounds) => {
    const own = join(folder, `rounds-${Math.random()}`);
    const journal = createJournal(join(own, "r.run.jsonl"), manifest);
    let uid = 0;
    const start = performance.now();
    await measure({
      arms: [
        {
          engine,
          plan: plainPlan({ tasks, rounds, seed: 1 }),
          extended: false,
          purpose: "candidate",
          journal,
          earlier: { manifest, attempts: [], end: null },
          directoryFor: (_, id, tryNumber) => join(own, `${id}-${tryNumber}`),
        },
      ],
      budget: createBudget({ tokens: null, usd: null, timeMs: null }, () => Date.now()),
      concurrency,
      retries: 0,
      signal: new AbortController().signal,
      effects: {
        now: () => new Date(),
        newUid: () => `${++uid}`,
        wait: async () => undefined,
      },
    });
    journal.close();
    return performance.now() - start;
  };
}

/** The built program measuring those 24 tasks: its own memory at its peak, children not counted (Linux). */
async function benchMemory(): Promise<void> {
  const config = {
    version: 1,
    suites: { bench: { tasks: "tasks", attempts: 5 } },
    candidates: { agent: { command: ["bash", "agent.sh"], paths: ["agent.sh"] } },
  };
  writeFileSync(join(folder, "pairgate.yml"), JSON.stringify(config));
  const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
  const child = spawn(process.execPath, [cli, "measure", "--quiet"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const peak = await peakMemory(child);
  line("memory of `pairgate measure` on those tasks, at its peak", `${peak} MB`, "aim: under 150 MB");
}

try {
  console.log(`node ${process.version}, ${width} × ${cpus()[0]?.model ?? "unknown"}\n`);
  await benchCompare();
  makeTasks(24);
  await benchAttempts();
  await benchRounds();
  await benchMemory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

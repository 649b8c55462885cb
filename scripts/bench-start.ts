/**
 * What starting costs, printed and never asserted: the terminal's `--help` and `compare` beside a bare Node, and the built
 * Action's whole publish run against an API that answers at once. Ratios are taken within one run.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatHandover, type HandedTest } from "../src/commands/action/handover.ts";
import { baselinePath, handedBaseline, writePrepared } from "../src/commands/action/prepared-folder.ts";
import { planOf, scheduleIn } from "../src/commands/action/test-plan.ts";
import { planFor } from "../src/commands/gate-plan.ts";
import { gatesFor } from "../src/decide/gates.ts";
import { digest } from "../src/domain/digest.ts";
import { DEFAULT_RULES } from "../src/domain/gate-rules.ts";
import { type Attempt, attemptSchema, manifestSchema, type Run } from "../src/domain/run.ts";
import { formatRunFile } from "../src/domain/run-file.ts";
import { artifactName } from "../src/github/artifact-name.ts";
import { seededRandom } from "../src/stats/random.ts";
import { zip } from "../test/github/fake/zip.ts";

const folder = mkdtempSync(join(tmpdir(), "pairgate-bench-"));
const dist = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const line = (what: string, figure: string, aim: string) =>
  console.log(`${what.padEnd(58)}${figure.padEnd(34)}${aim}`);

const COMMIT = "c".repeat(40);
const ids = Array.from({ length: 100 }, (_, index) => `task-${index}`);
const tasks = Object.fromEntries(ids.map((task) => [task, digest(task)]));

function attemptsOf(seed: string, rounds: number): Attempt[] {
  const random = seededRandom(seed);
  return Array.from({ length: rounds }, (_, round) =>
    ids.map((task) =>
      attemptSchema.parse({
        task,
        attempt: round + 1,
        round: round + 1,
        outcome: random() < 0.6 ? "pass" : "fail",
        usage: { inputTokens: Math.round(10_000 * (1 + random())), outputTokens: 500 },
        costUsd: random(),
        durationMs: 1000 * random(),
        startedAt: "2026-11-22T00:00:00.000Z",
      }),
    ),
  ).flat();
}

const baseline: Run = {
  manifest: manifestSchema.parse({
    schema: "pairgate.run/1",
    id: "baseline",
    createdAt: "2026-11-21T00:00:00.000Z",
    suite: { name: "bench", engine: "local", fingerprint: "f", tasks },
    candidate: { name: "agent" },
    treatment: { hash: digest("before"), tree: "before" },
    commit: { sha: "b".repeat(40) },
    purpose: "record",
  }),
  attempts: attemptsOf("baseline", 10),
  end: { end: "2026-11-21T00:00:00.000Z", complete: true, reason: null, look: null },
};
const rules = { falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: true };
const gates = gatesFor({ ...rules, extensionShare: 0.2 });
const planned = planFor({
  surveyed: { tasks },
  rounds: 3,
  seed: 1,
  gates,
  baselineRuns: [baseline],
  stopping: "group-sequential",
});
const test: HandedTest = {
  suite: "bench",
  candidate: "agent",
  fingerprint: "f",
  tasks: digest(tasks),
  taskCount: ids.length,
  treatment: digest("after"),
  epoch: "first",
  testId: digest("test"),
  rounds: 3,
  seed: 1,
  schedule: scheduleIn(planned),
  extended: false,
  gates,
  baselineRuns: [handedBaseline(baseline)],
  newestBaseline: null,
  baselineAttempts: 10,
  baseTreatment: null,
  withBase: false,
  confirm: true,
  unmeasuredMerges: null,
  forecast: null,
  treatmentsTried: 1,
  accepted: null,
  notes: [],
  earlier: null,
};
const candidate: Run = {
  manifest: {
    ...baseline.manifest,
    id: "candidate",
    purpose: "candidate",
    treatment: { hash: test.treatment, tree: "after", of: {} },
    commit: { sha: COMMIT, tree: null, base: null },
    test: { id: test.testId, epoch: test.epoch, continues: null },
    plan: planOf(test, tasks),
    sandbox: "bubblewrap",
  },
  attempts: attemptsOf("candidate", 3),
  end: baseline.end,
};
const plan = formatHandover({
  kind: "gate",
  pairgate: "bench",
  key: "group",
  commit: COMMIT,
  branch: "pairgate",
  budget: { tokens: null, usd: null, timeMs: null },
  base: "b".repeat(40),
  head: "a".repeat(40),
  pullRequest: 7,
  target: "main",
  event: "pull_request",
  fromOutside: false,
  settled: [],
  tests: [test],
  notes: [],
});

/** An API that has every answer ready. */
async function readyApi(): Promise<{ readonly url: string; readonly close: () => void }> {
  const archive = zip([{ name: "candidate.run.jsonl", content: formatRunFile(candidate) }]);
  const name = artifactName({
    pullRequest: 7,
    key: "group",
    suite: test.suite,
    candidate: test.candidate,
    treatment: test.treatment,
    runAttempt: 1,
    shard: { index: 1, count: 1 },
  });
  const artifact = {
    id: 1,
    name,
    size_in_bytes: archive.length,
    expired: false,
    created_at: "2026-11-22T00:00:00Z",
    workflow_run: { id: 1 },
  };
  const pull = {
    number: 7,
    state: "open",
    user: { login: "alice" },
    head: { sha: "a".repeat(40), ref: "change", repo: { id: 1, full_name: "octo/agent" } },
    base: { sha: "b".repeat(40), ref: "main" },
  };
  const comment = {
    id: 1,
    html_url: "https://github.example/1",
    body: "",
    user: { login: "b", type: "Bot" },
  };
  const server = createServer((request, response) => {
    request.resume();
    const { method, url = "" } = request;
    const json = (body: unknown, status = 200) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(body));
    };
    if (url.endsWith("/zip")) {
      response.writeHead(200, { "content-type": "application/zip" });
      response.end(archive);
    } else if (url.includes("/artifacts")) json({ total_count: 1, artifacts: [artifact] });
    else if (url.includes("/pulls/")) json(pull);
    else if (url.includes("/comments")) json(method === "GET" ? [] : comment, method === "GET" ? 200 : 201);
    else json({}, 201);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/** Runs Node to its end; gives milliseconds and its peak memory in MB (Linux). */
async function run(args: readonly string[], env: Record<string, string> = {}): Promise<[number, number]> {
  const report = join(folder, "peak");
  rmSync(report, { force: true });
  const watch = join(folder, "watch.mjs");
  writeFileSync(
    watch,
    `import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => {
  const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
  writeFileSync(${JSON.stringify(report)}, peak);
});`,
  );
  const once = async (given: readonly string[]) => {
    const start = performance.now();
    const child = spawn(process.execPath, given, {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    await new Promise((resolve) => child.on("close", resolve));
    return performance.now() - start;
  };
  const duration = await once(args);
  await once(["--import", watch, ...args]);
  return [duration, Number(readFileSync(report, "utf8")) / 1000];
}

async function several(
  times: number,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<[number, number]> {
  const all: [number, number][] = [];
  for (let index = 0; index < times; index += 1) all.push(await run(args, env));
  return [median(all.map(([time]) => time)), median(all.map(([, memory]) => memory))];
}

const prepared = join(folder, "prepared");
await writePrepared(prepared, new Map([[baselinePath(test, baseline.manifest.id), formatRunFile(baseline)]]));
writeFileSync(join(folder, "baseline.run.jsonl"), formatRunFile(baseline));
writeFileSync(join(folder, "candidate.run.jsonl"), formatRunFile(candidate));
writeFileSync(
  join(folder, "event.json"),
  JSON.stringify({
    action: "synchronize",
    number: 7,
    repository: { id: 1, full_name: "octo/agent", default_branch: "main" },
    sender: { login: "alice" },
    pull_request: {
      number: 7,
      draft: false,
      user: { login: "alice" },
      head: { sha: "a".repeat(40), ref: "change", repo: { id: 1, full_name: "octo/agent" } },
      base: { sha: "b".repeat(40), ref: "main", repo: { id: 1, full_name: "octo/agent" } },
    },
  }),
);
for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
mkdirSync(join(folder, "temp"), { recursive: true });

const api = await readyApi();
const times = 11;
const [bare, bareMemory] = await several(times, ["-e", "0"]);
line("node -e 0", `${bare.toFixed(0)} ms, ${bareMemory.toFixed(0)} MB`, "");
for (const [what, args] of [
  ["pairgate --help", ["--help"]],
  [
    "pairgate compare, 100 tasks × 13 attempts",
    ["compare", "--baseline", "baseline.run.jsonl", "--candidate", "candidate.run.jsonl"],
  ],
] as const) {
  const [time, memory] = await several(times, [dist("cli/index.js"), ...args]);
  const figure = `${time.toFixed(0)} ms (${(time / bare).toFixed(2)} ×), ${memory.toFixed(0)} MB`;
  line(what, figure, "aim: 2.5 × bare");
}
const [time, memory] = await several(times, [dist("action/index.js")], {
  GITHUB_ACTIONS: "true",
  GITHUB_API_URL: api.url,
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_REPOSITORY: "octo/agent",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: join(folder, "event.json"),
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: join(folder, "output"),
  GITHUB_STEP_SUMMARY: join(folder, "summary"),
  RUNNER_TEMP: join(folder, "temp"),
  INPUT_MODE: "publish",
  INPUT_TOKEN: "ghs_bench",
  INPUT_PLAN: plan,
  INPUT_PREPARED: prepared,
});
line(
  "the Action's publish run",
  `${time.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
  "aim: under 600 ms, 110 MB",
);
const verdict = /^verdict<<.*\n(.*)$/mu.exec(readFileSync(join(folder, "output"), "utf8"))?.[1];
line("its verdict", verdict ?? "none", "");
api.close();
rmSync(folder, { recursive: true, force: true });

/**
 * Counts how often the demo's unchanged pull request passes and its crippling one is caught. For each seed it makes the
 * attempts that `pairgate demo --seed N` makes, with the same seeds, in one process instead of hundreds: the same agent,
 * the same held-out tests, the same decision. `--write` puts the table into docs/demo.md.
 *
 * Usage: node scripts/demo-power.ts [--seeds 200] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { attempt, loadSettings, loadTasks } from "../examples/bug-hunt/scripts/simulate.js";
import { planFor } from "../src/commands/gate-plan.ts";
import { resolveChecks } from "../src/config/checks.ts";
import { loadConfig } from "../src/config/load.ts";
import { compare } from "../src/decide/compare.ts";
import { confirm } from "../src/decide/confirm.ts";
import { EXTENSION_SHARE, gatesFor } from "../src/decide/gates.ts";
import type { Plan } from "../src/domain/plan.ts";
import { attemptSchema, manifestSchema, type Run } from "../src/domain/run.ts";
import type { VerdictWord } from "../src/domain/verdict.ts";
import { attemptSeed, plainPlan } from "../src/measure/plan.ts";
import { clopperPearson } from "../src/stats/binomial.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { config } = loadConfig({ path: path("examples/bug-hunt/pairgate.yml") });
const [check] = resolveChecks(config);
if (check === undefined) throw new Error("the demo has no check");
const { suite, gates: rules, baseline } = check;

interface SeedVerdicts {
  readonly tidy: VerdictWord;
  readonly crippled: VerdictWord;
}

/** What `pairgate demo --seed N` comes to. */
function verdictsOf(seed: number): SeedVerdicts {
  const tasks = loadTasks();
  const settings = loadSettings();
  const crippled = loadSettings(path("examples/bug-hunt/agent/settings.crippled.json"));
  const measure = (options: {
    seed: number;
    purpose: "record" | "candidate" | "confirm";
    rounds: number;
    settings: unknown;
    plan?: Plan;
  }): Run => {
    const order = tasks.map((task) => task.id);
    const attempts = tasks.flatMap((task) =>
      Array.from({ length: options.rounds }, (_, index) => {
        const given = { seed: options.seed, purpose: options.purpose, task: task.id, attempt: index + 1 };
        const { outcome, usage } = attempt({
          task,
          seed: String(attemptSeed(given)),
          settings: options.settings as typeof settings,
        });
        return attemptSchema.parse({ task: task.id, round: index + 1, attempt: index + 1, outcome, usage });
      }),
    );
    const manifest = manifestSchema.parse({
      schema: "pairgate.run/1",
      id: `${options.purpose} ${options.seed}`,
      suite: {
        name: suite.name,
        engine: "local",
        fingerprint: "f",
        tasks: Object.fromEntries(order.map((id) => [id, id])),
      },
      candidate: { name: check?.candidate.name },
      commit: { sha: "demo" },
      plan: options.plan ?? plainPlan({ tasks: order, rounds: options.rounds, seed: options.seed }),
    });
    return {
      manifest,
      attempts,
      end: { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: null },
    };
  };
  const main = measure({ seed, purpose: "record", rounds: baseline.attempts, settings });
  const gates = gatesFor({
    falseAlarm: config.falseAlarm,
    changedChecks: 1,
    rules,
    metered: true,
    extensionShare: EXTENSION_SHARE,
  });
  const judge = (pullRequest: number, changed: unknown) => {
    const common = { seed: seed + pullRequest, rounds: suite.attempts };
    const plan = planFor({
      ...common,
      surveyed: main.manifest.suite,
      gates,
      baselineRuns: [main],
      stopping: config.stopping,
    });
    const candidateRun = measure({ ...common, purpose: "candidate", settings: changed, plan });
    const comparison = compare([main], candidateRun, gates);
    if (comparison.verdict !== "regression") return comparison.verdict;
    const confirmRun = measure({ ...common, purpose: "confirm", settings });
    return confirm({ comparison, candidateRun, confirmRun, gates }).verdict;
  };
  return { tidy: judge(1, settings), crippled: judge(2, crippled) };
}

async function countAll(seeds: readonly number[]): Promise<SeedVerdicts[]> {
  const width = availableParallelism();
  const parts = Array.from({ length: width }, (_, part) =>
    seeds.filter((_, index) => index % width === part),
  );
  const results = await Promise.all(
    parts.map(
      (part) =>
        new Promise<SeedVerdicts[]>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: part });
          worker.once("message", resolve);
          worker.once("error", reject);
        }),
    ),
  );
  return results.flat();
}

function table(results: readonly SeedVerdicts[]): string {
  const row = (name: string, which: keyof SeedVerdicts) => {
    const counts = (["pass", "inconclusive", "regression"] as const).map(
      (word) => results.filter((result) => result[which] === word).length,
    );
    const cells = counts.map((count) => {
      const { lower, upper } = clopperPearson({ successes: count, trials: results.length, confidence: 0.95 });
      const percent = (fraction: number) => (100 * fraction).toFixed(1);
      return `${count} (${percent(count / results.length)} %; ${percent(lower)} to ${percent(upper)})`;
    });
    return `| ${name} | ${cells.join(" | ")} |`;
  };
  return [
    `| ${results.length} seeds | pass | inconclusive | regression |`,
    "|---|--:|--:|--:|",
    row("tidies up: nothing changes in effect", "tidy"),
    row("cripples the agent", "crippled"),
  ].join("\n");
}

if (isMainThread) {
  const { values } = parseArgs({
    options: { seeds: { type: "string", default: "200" }, write: { type: "boolean", default: false } },
  });
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
  const text = table(await countAll(seeds));
  console.log(text);
  if (values.write) {
    const file = path("docs/demo.md");
    const doc = readFileSync(file, "utf8");
    const [begin, end] = ["<!-- begin: counted -->", "<!-- end: counted -->"];
    const at = doc.indexOf(begin) + begin.length;
    writeFileSync(file, `${doc.slice(0, at)}\n\n${text}\n\n${doc.slice(doc.indexOf(end))}`);
  }
} else {
  parentPort?.postMessage((workerData as number[]).map(verdictsOf));
}

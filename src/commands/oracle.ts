import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Suite } from "../config/config.ts";
import { closest } from "../config/suggestion.ts";
import { PairgateError } from "../domain/error.ts";
import type { AttemptResult, Engine } from "../engines/engine.ts";
import type { LocalEngine } from "../engines/local/local-engine.ts";
import { escapeTerminal } from "../report/escape-terminal.ts";
import { prepareSuite } from "./check.ts";
import { readMeasureOptions, say } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { withScratch } from "./outputs.ts";
import { openProject, type Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate oracle: prove each task. Its own solution must pass, and an agent that does nothing must fail;
a task that does otherwise measures nothing.

Usage: pairgate oracle [options]

  --suite NAME         only this suite; may be repeated
  --concurrency N      tasks at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --config FILE        (default: pairgate.yml)
  --json               print the findings as JSON
  --quiet              print the tasks that are not proved, and errors

Exits with 1 where a task is not proved.

Examples:
  pairgate oracle
  pairgate oracle --suite bug-hunt --json
`;

const options = {
  suite: { type: "string", multiple: true, default: [] as string[] },
  concurrency: { type: "string" },
  sandbox: { type: "string" },
} as const;

/** What was found about one task. */
interface Finding {
  readonly suite: string;
  readonly task: string;
  /** Null where the task has no solution. */
  readonly solution: AttemptResult["outcome"] | null;
  readonly emptyAgent: AttemptResult["outcome"];
  readonly proved: boolean;
  readonly why: string | null;
}

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("oracle", args, options);
  const asked = readMeasureOptions({ ...given, resume: [] }, terminal);
  const project = await openProject({ terminal, config: given.config });

  const findings: Finding[] = [];
  for (const suite of chooseSuites(project, given.suite)) {
    const engine = await prepareSuite({ terminal, project, suite, sandbox: asked.sandbox });
    const concurrency = asked.concurrency ?? suite.concurrency ?? availableParallelism();
    const folder = join(
      project.state,
      "attempts",
      `oracle-${terminal.now().toISOString().replaceAll(/[:.]/gu, "-")}`,
    );
    const found = await prove({
      suite: suite.name,
      engine,
      concurrency,
      folder,
      signal: terminal.interrupted,
    });
    findings.push(...found);
    if (terminal.interrupted.aborted) {
      throw new PairgateError({
        message: "it was interrupted, and not every task was tried",
        hint: "Start it again.",
      });
    }
    const bad = found.filter((finding) => !finding.proved);
    if (!given.json) {
      for (const { task, why } of bad) {
        terminal.stdout.write(`${suite.name}: ${escapeTerminal(task)}: ${escapeTerminal(why ?? "")}\n`);
      }
      if (!given.quiet) {
        terminal.stdout.write(
          `${suite.name}: ${found.length - bad.length} of ${found.length} tasks are proved\n`,
        );
      }
    }
    if (bad.length > 0) say(terminal, given.quiet, `outputs: ${folder}`);
  }
  if (given.json) terminal.stdout.write(`${JSON.stringify({ tasks: findings }, null, 2)}\n`);
  return findings.every((finding) => finding.proved) ? 0 : 1;
}

function chooseSuites(project: Project, names: readonly string[]): readonly Suite[] {
  const { suites } = project.config;
  const known = suites.map((suite) => suite.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = closest({ word: name, among: known });
    throw new PairgateError({
      message: `--suite ${JSON.stringify(name)} is not a suite of ${project.configFile}`,
      hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
    });
  }
  return names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name));
}

async function prove(options: {
  readonly suite: string;
  readonly engine: LocalEngine;
  readonly concurrency: number;
  readonly folder: string;
  readonly signal: AbortSignal;
}): Promise<Finding[]> {
  const { suite, engine, concurrency, folder, signal } = options;
  const solutions = await withScratch(engine.withSolutions());
  const idle = await withScratch(engine.withIdleAgent());
  const tryTask = (tried: Engine, task: string) => {
    const uid = randomUUID();
    return tried.attempt({ task, uid, seed: 0, directory: join(folder, uid), signal });
  };
  const findings = new Map<string, Finding>();
  const waiting = engine.tasks.map((task) => task.id);
  const worker = async () => {
    for (let task = waiting.shift(); task !== undefined && !signal.aborted; task = waiting.shift()) {
      const solution = engine.solved.has(task) ? await tryTask(solutions.engine, task) : null;
      const empty = await tryTask(idle.engine, task);
      findings.set(task, judge(suite, task, solution, empty));
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await Promise.all([solutions.remove(), idle.remove()]);
  }
  return engine.tasks.flatMap((task) => findings.get(task.id) ?? []);
}

function judge(suite: string, task: string, solution: AttemptResult | null, empty: AttemptResult): Finding {
  const why: string[] = [];
  if (solution === null) why.push("it has no solution/solve.sh");
  else if (solution.outcome !== "pass") why.push(`its own solution does not pass: ${describe(solution)}`);
  if (empty.outcome === "pass") why.push("it passes without an agent");
  else if (empty.outcome !== "fail") why.push(`an empty agent does not fail it: ${describe(empty)}`);
  return {
    suite,
    task,
    solution: solution?.outcome ?? null,
    emptyAgent: empty.outcome,
    proved: why.length === 0,
    why: why.length === 0 ? null : why.join("; "),
  };
}

function describe({ outcome, reason, detail }: AttemptResult): string {
  return [outcome, reason, detail].filter((part) => part !== null).join(", ");
}

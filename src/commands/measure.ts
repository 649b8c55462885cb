import { resolve } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { createBudget } from "../measure/budget.ts";
import { plainPlan } from "../measure/plan.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { execute } from "./execute.ts";
import { testIdOf } from "./manifest.ts";
import { measureOptions, newSeed, readMeasureOptions, resumeHint } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { chooseChecks, openProject } from "./project.ts";
import { openResumed } from "./resume.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate measure: measure the candidate and leave its run files; nothing is compared.

Usage: pairgate measure [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --attempts K         rounds to measure, instead of the suite's
  --output FILE        the run file to write, for a single check (default: below .pairgate/runs)
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --config FILE        (default: pairgate.yml)
  --json               print the run files' paths as JSON
  --quiet              print the run files' paths only

Examples:
  pairgate measure --check bug-hunt/mender --output .pairgate/candidate.run.jsonl
  pairgate compare --baseline main.run.jsonl --candidate .pairgate/candidate.run.jsonl
`;

const options = { ...measureOptions, output: { type: "string" } } as const;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("measure", args, options);
  const asked = readMeasureOptions(given, terminal);
  const project = await openProject({ terminal, config: given.config, outputs: [given.output] });
  const checks = chooseChecks(project, given.check);
  if (given.output !== undefined && checks.length !== 1) {
    throw new PairgateError({
      message: `--output names one file, and there are ${checks.length} checks`,
      hint: `Choose one of them by --check: ${checks.map((check) => check.name).join(", ")}.`,
    });
  }
  const all: PreparedCheck[] = [];
  for (const check of checks)
    all.push(await prepareCheck({ terminal, project, check, sandbox: asked.sandbox }));
  const resumed = openResumed({ files: asked.resume, command: "measure", prepared: all, terminal });
  for (const prepared of all) await prepared.setUp();
  const budget = createBudget(project.config.budget, () => terminal.now().getTime());

  const files: string[] = [];
  const unfinished: string[] = [];
  for (const prepared of all) {
    const earlier = resumed.get(prepared)?.main ?? null;
    const plan =
      earlier?.run.manifest.plan ??
      plainPlan({
        tasks: Object.keys(prepared.tasks),
        rounds: asked.attempts ?? prepared.check.suite.attempts,
        seed: asked.seed ?? newSeed(),
      });
    const order = {
      project,
      prepared,
      purpose: "candidate",
      plan,
      extended: false,
      epoch: "unknown",
      testId: testIdOf(prepared, "unknown"),
      output: given.output === undefined ? null : resolve(terminal.cwd, given.output),
      resumed: earlier,
    } as const;
    const { concurrency } = asked;
    const measured = await execute({
      terminal,
      arms: [order],
      source: null,
      budget,
      concurrency,
      quiet: given.quiet,
    });
    for (const { run, file } of measured) {
      files.push(file);
      if (run.end?.complete !== true) unfinished.push(file);
    }
  }
  if (given.json) terminal.stdout.write(`${JSON.stringify({ runs: files }, null, 2)}\n`);
  else if (given.quiet) terminal.stdout.write(files.map((file) => `${file}\n`).join(""));
  if (unfinished.length === 0) return 0;
  terminal.stderr.write(resumeHint({ command: "measure", files: unfinished, terminal }));
  return 1;
}

import { epochOfEnvironment } from "../baseline/epochs.ts";
import { type Pool, roundsMissing } from "../baseline/pool.ts";
import { commonEnd } from "../decide/comparison.ts";
import { PairgateError } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { createBudget } from "../measure/budget.ts";
import { plainPlan } from "../measure/plan.ts";
import { escapeTerminal } from "../report/escape-terminal.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { execute } from "./execute.ts";
import { testIdOf } from "./manifest.ts";
import { measureOptions, newSeed, readMeasureOptions, resumeHint, say } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { poolFor, wantedOf } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import { uncommittedFiles } from "./repository.ts";
import { openResumed } from "./resume.ts";
import type { Terminal } from "./terminal.ts";
import { isOwn, matchesAny } from "./tree.ts";
import { mustBeWritable } from "./writable.ts";

export const help = `pairgate record: measure the candidate as it is now, and add it to the baseline.

Measures as many rounds as the baseline still lacks (baseline.attempts per task); a baseline that is
full costs nothing.

Usage: pairgate record [options]

  --attempts K         measure K rounds, however many are stored
  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --allow-dirty        record although the candidate's files differ from the commit
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --config FILE        (default: pairgate.yml)
  --json               print what was recorded as JSON
  --quiet              print errors only

Examples:
  pairgate record
  pairgate record --attempts 5 --check bug-hunt/mender
`;

const options = {
  ...measureOptions,
  store: { type: "string" },
  "allow-dirty": { type: "boolean", default: false },
} as const;

interface Recorded {
  readonly check: string;
  readonly rounds: number;
  readonly complete: boolean;
  /** Its path in the store; null where nothing was stored. */
  readonly stored: string | null;
}

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("record", args, options);
  const asked = readMeasureOptions(given, terminal);
  // What is recorded is the files as they are: the base commit of a baseline is its own commit.
  const project = await openProject({
    terminal,
    config: given.config,
    base: "HEAD",
    store: given.store ?? null,
  });

  const all: PreparedCheck[] = [];
  for (const check of chooseChecks(project, given.check)) {
    all.push(await prepareCheck({ terminal, project, check, sandbox: asked.sandbox }));
  }
  if (!given["allow-dirty"]) await refuseUncommitted(project, all);
  const resumed = openResumed({ files: asked.resume, command: "record", prepared: all, terminal });
  await mustBeWritable(project.store.name);
  const budget = createBudget(project.config.budget, () => terminal.now().getTime());

  const results: Recorded[] = [];
  const unfinished: string[] = [];
  for (const prepared of all) {
    const name = prepared.check.name;
    const pool = await poolFor({ terminal, project, surveyed: prepared, quiet: given.quiet });
    const earlier = resumed.get(prepared)?.main ?? null;
    const rounds = asked.attempts ?? roundsMissing(pool, wantedOf(prepared));
    if (rounds === 0 && earlier === null) {
      say(
        terminal,
        given.quiet,
        `${name}: the baseline has ${prepared.check.baseline.attempts} attempts of every task; nothing to measure`,
      );
      results.push({ check: name, rounds: 0, complete: true, stored: null });
      continue;
    }
    await prepared.setUp();
    const plan =
      earlier?.run.manifest.plan ??
      plainPlan({ tasks: Object.keys(prepared.tasks), rounds, seed: asked.seed ?? newSeed() });
    const order = {
      project,
      prepared,
      purpose: "record",
      plan,
      extended: false,
      epoch: pool.epoch,
      testId: testIdOf(prepared, pool.epoch),
      output: null,
      resumed: earlier,
    } as const;
    const [arm] = await execute({
      terminal,
      arms: [order],
      source: null,
      budget,
      concurrency: asked.concurrency,
      quiet: given.quiet,
    });
    if (arm === undefined) throw new Error("one arm was measured, and no run came of it");
    const { run: measured, file } = arm;
    const complete = measured.end?.complete === true;
    if (!complete) unfinished.push(file);
    for (const note of commonEnd(measured))
      say(terminal, false, `warning: ${prepared.check.name}: ${escapeTerminal(note)}`);
    const stored = complete ? await store({ project, measured, pool }) : null;
    results.push({ check: name, rounds: plan.rounds, complete, stored });
    if (stored !== null)
      say(
        terminal,
        given.quiet,
        `${name}: ${plan.rounds} rounds recorded in ${project.store.name}/${stored}`,
      );
  }
  if (given.json) terminal.stdout.write(`${JSON.stringify({ recorded: results }, null, 2)}\n`);
  if (unfinished.length === 0) return 0;
  terminal.stderr.write(
    `Nothing unfinished was stored. ${resumeHint({ command: "record", files: unfinished, terminal })}`,
  );
  return 1;
}

/** Adds the run; where its model or harness version is another than the baseline's, an epoch begins with it. */
async function store(options: {
  readonly project: Project;
  readonly measured: Run;
  readonly pool: Pool;
}): Promise<string | null> {
  const { project, measured, pool } = options;
  const epoch = epochOfEnvironment(pool.newest, measured);
  const [path] = await project.store.add({ runs: [measured], epochs: epoch === null ? [] : [epoch] });
  return path ?? null;
}

async function refuseUncommitted(project: Project, all: readonly PreparedCheck[]): Promise<void> {
  const { head } = project.repository;
  if (head === null) return;
  const changed = await uncommittedFiles(project.root);
  for (const { check } of all) {
    const tasks = typeof check.suite.tasks === "string" ? [check.suite.tasks] : check.suite.tasks;
    const globs = [...check.candidate.paths, ...tasks.map((folder) => `${folder}/**`)];
    const file = changed.find(
      // A submodule that differs is listed by its folder's name alone.
      (path) => !isOwn(path, project.own) && (matchesAny(path, globs) || matchesAny(`${path}/x`, globs)),
    );
    if (file === undefined) continue;
    throw new PairgateError({
      message: `files of ${check.name} differ from the commit ${head.slice(0, 7)}, ${JSON.stringify(file)} for one, so the baseline would be of no commit`,
      hint: "Commit them first, or record them all the same by --allow-dirty.",
    });
  }
}

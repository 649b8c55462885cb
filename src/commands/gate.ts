import { resolve } from "node:path";
import type { Pool } from "../baseline/pool.ts";
import { compare } from "../decide/compare.ts";
import { unchangedComparison } from "../decide/comparison.ts";
import { PairgateError } from "../domain/error.ts";
import type { Comparison } from "../domain/verdict.ts";
import { createBudget } from "../measure/budget.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { execute, openResumed } from "./execute.ts";
import { type GatePlan, planAgain, planGate } from "./gate-plan.ts";
import { commitOf, manifestOf } from "./manifest.ts";
import { measureOptions, readMeasureOptions, resumeHint, say } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { deliver, readFailOn, verdictOptions } from "./outcome.ts";
import { poolFor } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";
import { mustTakeFile } from "./writable.ts";

export const help = `pairgate gate: measure the candidate, compare it with the stored baseline, and say
pass, regression or inconclusive.

Usage: pairgate gate [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --base REV           the commit the measured files were built on (default: the merge base with main)
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --attempts K         rounds to measure, instead of the suite's
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --force              measure even where the candidate has not changed
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --config FILE        (default: pairgate.yml)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Examples:
  pairgate gate
  pairgate gate --check bug-hunt/mender --seed 1 --comment .pairgate/comment.md
  pairgate gate --resume .pairgate/runs/bug-hunt-mender-….run.jsonl
`;

const options = {
  ...measureOptions,
  ...verdictOptions,
  base: { type: "string" },
  store: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

/** A check with its baseline, ready to be measured. */
interface Entry {
  readonly prepared: PreparedCheck;
  readonly pool: Pool;
  /** The verdict where nothing needs to be measured, or measuring would be in vain. */
  readonly settled: Comparison | null;
}

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("gate", args, options);
  const failOn = readFailOn(given["fail-on"]);
  const asked = readMeasureOptions(given, terminal);
  const { base = null, store = null } = given;
  const project = await openProject({
    terminal,
    config: given.config,
    base,
    store,
    outputs: [given.comment],
  });
  if (!given.quiet) tellProblems(terminal, "note", project.notes);
  refuseUnknownBase(project);

  // The false-alarm rate is divided among all changed checks, also those that are gated by a command of their own.
  const chosen = new Set(chooseChecks(project, given.check).map((check) => check.name));
  const all: Entry[] = [];
  for (const check of chooseChecks(project, [])) {
    const prepared = await prepareCheck({ terminal, project, check, sandbox: asked.sandbox });
    const pool = await poolFor({
      terminal,
      project,
      prepared,
      quiet: given.quiet || !chosen.has(check.name),
    });
    all.push({ prepared, pool, settled: settle({ terminal, project, prepared, pool, force: given.force }) });
  }
  const changedChecks = Math.max(1, all.filter((entry) => entry.settled === null).length);
  const entries = all.filter((entry) => chosen.has(entry.prepared.check.name));
  const open = entries.filter((entry) => entry.settled === null).map((entry) => entry.prepared);
  const resumed = openResumed({ files: asked.resume, command: "gate", prepared: open, terminal });
  if (given.comment !== undefined) await mustTakeFile(resolve(terminal.cwd, given.comment));
  // What can fail for the user's mistakes comes before the first attempt of any check.
  for (const prepared of open) await prepared.setUp();
  const plans = new Map<PreparedCheck, GatePlan>();
  for (const { prepared, pool } of entries) {
    const first = resumed.get(prepared)?.run.manifest.plan ?? null;
    const { falseAlarm } = project.config;
    const fixed =
      first === null
        ? planGate({ prepared, pool, falseAlarm, changedChecks, rounds: asked.attempts, seed: asked.seed })
        : await planAgain({ prepared, first, store: project.store });
    plans.set(prepared, fixed);
  }

  const budget = createBudget(project.config.budget, () => terminal.now().getTime());
  const comparisons: Comparison[] = [];
  const files: string[] = [];
  let failure: unknown = null;
  for (const { prepared, pool, settled } of entries) {
    const fixed = plans.get(prepared);
    if (settled !== null || fixed === undefined) {
      if (settled !== null) comparisons.push(withAdvice(settled, pool, project));
      continue;
    }
    try {
      const { run: measured, file } = await execute({
        terminal,
        project,
        prepared,
        purpose: "candidate",
        plan: fixed.plan,
        epoch: pool.epoch,
        budget,
        concurrency: asked.concurrency,
        output: null,
        resumed: resumed.get(prepared) ?? null,
        quiet: given.quiet,
      });
      files.push(file);
      comparisons.push(withAdvice(compare(fixed.baselineRuns, measured, fixed.gates), pool, project));
    } catch (error) {
      // What other checks came to is delivered all the same.
      failure ??= error;
      break;
    }
  }
  if (failure !== null && comparisons.length === 0) throw failure;
  for (const blind of budget.blindSpots()) say(terminal, given.quiet, `note: ${blind}`);
  const { json, quiet, comment } = given;
  const { exitCode } = await deliver({ terminal, comparisons, failOn, json, quiet, comment });
  if (failure !== null) throw failure;
  if (comparisons.some((comparison) => comparison.verdict === "incomplete")) {
    terminal.stderr.write(resumeHint("gate", files, terminal, given.comment));
  }
  return exitCode;
}

/** Without a base commit, runs of any commit would count as its baseline. */
function refuseUnknownBase({ repository }: Project): void {
  if (repository.head === null || repository.base !== null) return;
  throw new PairgateError({
    message:
      "the commit that this one was built on cannot be found: no branch is checked out, and there is no main to compare with",
    hint: "Name it by --base, or fetch more of the history (in a workflow, fetch-depth: 0).",
  });
}

function settle(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly prepared: PreparedCheck;
  readonly pool: Pool;
  readonly force: boolean;
}): Comparison | null {
  const { terminal, project, prepared, pool, force } = options;
  const { check, treatment } = prepared;
  const same = pool.runs[0]?.manifest.treatment?.hash === treatment.hash;
  if (same && !force) {
    const { sha, base } = commitOf(project.repository, treatment.tree);
    const names = { suite: check.suite.name, candidate: check.candidate.name };
    return unchangedComparison({
      ...names,
      commit: sha,
      base,
      treatmentHash: treatment.hash,
      baselineRuns: pool.runs,
    });
  }
  if (pool.runs.length > 0 || pool.otherSuite === null) return null;
  // The suite's limits or engine changed: said before anything is spent on attempts that nothing could be compared with.
  const { plan, gates } = planGate({
    prepared,
    pool,
    falseAlarm: project.config.falseAlarm,
    changedChecks: 1,
    rounds: null,
    seed: 0,
  });
  const manifest = manifestOf({
    prepared,
    repository: project.repository,
    purpose: "candidate",
    plan,
    epoch: pool.epoch,
    id: "nothing measured",
    createdAt: terminal.now(),
  });
  return compare([pool.otherSuite], { manifest, attempts: [], end: null }, gates);
}

/** Says why the store's runs were not taken; most of all where that leaves no baseline. */
function withAdvice(comparison: Comparison, pool: Pool, project: Project): Comparison {
  if (pool.leftOut.length === 0) return comparison;
  const left = `Left out of the baseline in ${project.store.name}: ${pool.leftOut.join("; ")}.`;
  return { ...comparison, notes: [...comparison.notes, left] };
}

import type { Pool } from "../baseline/pool.ts";
import { compare } from "../decide/compare.ts";
import { unchangedComparison } from "../decide/comparison.ts";
import type { Comparison } from "../domain/verdict.ts";
import { createBudget } from "../measure/budget.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { execute, openResumed } from "./execute.ts";
import { planGate } from "./gate-plan.ts";
import { commitOf } from "./manifest.ts";
import { measureOptions, readMeasureOptions, resumeHint, say, sayProblems } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { deliver, readFailOn, verdictOptions } from "./outcome.ts";
import { poolFor } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";

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
  pairgate gate --check bug-hunt/mender --seed 1 --comment comment.md
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
  readonly unchanged: boolean;
}

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("gate", args, { ...options });
  const failOn = readFailOn(given["fail-on"]);
  const asked = readMeasureOptions(given, terminal);
  const project = await openProject({
    terminal,
    config: given.config,
    base: given.base ?? null,
    store: given.store ?? null,
  });
  if (!given.quiet) sayProblems(terminal, "note", project.notes);

  const entries: Entry[] = [];
  for (const check of chooseChecks(project, given.check)) {
    const prepared = await prepareCheck({ terminal, project, check, sandbox: asked.sandbox });
    const pool = await poolFor({ terminal, project, prepared, quiet: given.quiet });
    const same = pool.runs[0]?.manifest.treatment?.hash === prepared.treatment.hash;
    entries.push({ prepared, pool, unchanged: same && !given.force });
  }
  const changed = entries.filter((entry) => !entry.unchanged);
  const resumed = openResumed({
    files: asked.resume,
    prepared: changed.map((entry) => entry.prepared),
    terminal,
  });
  const budget = createBudget(project.config.budget, () => terminal.now().getTime());

  const comparisons: Comparison[] = [];
  const files: string[] = [];
  for (const entry of entries) {
    const { prepared, pool } = entry;
    if (entry.unchanged) {
      comparisons.push(unchanged(project, entry));
      continue;
    }
    const earlier = resumed.get(prepared) ?? null;
    const { plan, gates, baselineRuns } = planGate({
      prepared,
      pool,
      falseAlarm: project.config.falseAlarm,
      changedChecks: changed.length,
      first: earlier?.run.manifest.plan ?? null,
      rounds: asked.attempts,
      seed: asked.seed,
    });
    const measured = await execute({
      terminal,
      project,
      prepared,
      purpose: "candidate",
      plan,
      epoch: pool.epoch,
      budget,
      concurrency: asked.concurrency,
      output: null,
      resumed: earlier,
      quiet: given.quiet,
    });
    files.push(measured.file);
    const comparison = compare(baselineRuns, measured.run, gates);
    comparisons.push(withAdvice(comparison, pool, project));
  }
  for (const blind of budget.blindSpots()) say(terminal, given.quiet, `note: ${blind}`);
  const { exitCode } = await deliver({
    terminal,
    comparisons,
    failOn,
    json: given.json,
    quiet: given.quiet,
    comment: given.comment,
  });
  if (comparisons.some((comparison) => comparison.verdict === "incomplete")) {
    terminal.stderr.write(resumeHint("gate", files, terminal));
  }
  return exitCode;
}

function unchanged(project: Project, { prepared, pool }: Entry): Comparison {
  const { sha, base } = commitOf(project.repository, prepared.treatment.tree);
  return unchangedComparison({
    suite: prepared.check.suite.name,
    candidate: prepared.check.candidate.name,
    commit: sha,
    base,
    baselineRuns: pool.runs,
  });
}

/** Says why the store's runs were not taken; most of all where that leaves no baseline. */
function withAdvice(comparison: Comparison, pool: Pool, project: Project): Comparison {
  if (pool.leftOut.length === 0) return comparison;
  const left = `Left out of the baseline in ${project.store.name}: ${pool.leftOut.join("; ")}.`;
  return { ...comparison, notes: [...comparison.notes, left] };
}

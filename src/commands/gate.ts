import { resolve } from "node:path";
import { mergesSince } from "../baseline/pool.ts";
import { whyNotExtended } from "../decide/extension.ts";
import { PairgateError } from "../domain/error.ts";
import type { Comparison } from "../domain/verdict.ts";
import { createBudget } from "../measure/budget.ts";
import { openBase } from "./base-side.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { entryOf, type GateEntry, judgingOf } from "./gate-entry.ts";
import { judge } from "./gate-judge.ts";
import { measureTest } from "./gate-measure.ts";
import { type GateTest, testOf } from "./gate-tests.ts";
import { extensionHint, measureOptions, readMeasureOptions, resumeHint, say } from "./measuring.ts";
import { readOptions } from "./options.ts";
import { deliver, readFailOn, verdictOptions } from "./outcome.ts";
import { poolFor } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import { openResumed } from "./resume.ts";
import type { Terminal } from "./terminal.ts";
import { mustTakeFile } from "./writable.ts";

export const help = `pairgate gate: measure the candidate, compare it with the stored baseline, and say
pass, regression or inconclusive. Without a stored baseline the base commit is measured beside it.

Usage: pairgate gate [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --base REV           the commit the measured files were built on (default: the merge base with main)
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --attempts K         rounds to measure, instead of the suite's
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --continue FILE      measure the one extension of a run that could not tell; may be repeated
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
  pairgate gate --continue .pairgate/runs/bug-hunt-mender-….run.jsonl
`;

const options = {
  ...measureOptions,
  ...verdictOptions,
  base: { type: "string" },
  store: { type: "string" },
  force: { type: "boolean", default: false },
  continue: { type: "string", multiple: true, default: [] as string[] },
} as const;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("gate", args, options);
  const failOn = readFailOn(given["fail-on"]);
  const goneOnWith = [...new Set([...given.resume, ...given.continue])];
  const asked = readMeasureOptions({ ...given, resume: goneOnWith }, terminal);
  const extending = new Set(given.continue.map((file) => resolve(terminal.cwd, file)));
  const { base = null, store = null } = given;
  const project = await openProject({
    terminal,
    config: given.config,
    base,
    store,
    outputs: [given.comment],
  });
  refuseUnknownBase(project);
  const there = await openBase({ project });
  try {
    // The false-alarm rate is divided among all changed checks, also those that are gated by a command of their own.
    const chosen = new Set(chooseChecks(project, given.check).map((check) => check.name));
    const all: GateTest<PreparedCheck>[] = [];
    for (const check of chooseChecks(project, [])) {
      const prepared = await prepareCheck({ terminal, project, check, sandbox: asked.sandbox });
      const quiet = given.quiet || !chosen.has(check.name);
      const pool = await poolFor({ terminal, project, surveyed: prepared, quiet });
      all.push(
        await testOf({
          project,
          surveyed: prepared,
          pool,
          base: there,
          mergesSince: mergesSince(pool, project.repository.ancestry),
          force: given.force,
          now: terminal.now(),
        }),
      );
    }
    const changedChecks = Math.max(1, all.filter((test) => test.settled === null).length);
    const tests = all.filter((test) => chosen.has(test.surveyed.check.name));
    const open = tests.filter((test) => test.settled === null).map((test) => test.surveyed);
    const resumed = openResumed({ files: asked.resume, command: "gate", prepared: open, terminal });
    if (given.comment !== undefined) await mustTakeFile(resolve(terminal.cwd, given.comment));
    // What can fail for the user's mistakes comes before the first attempt of any check.
    for (const prepared of open) await prepared.setUp();
    const entries: GateEntry[] = [];
    for (const test of tests) {
      const arms = resumed.get(test.surveyed) ?? {};
      const isAsked = arms.main !== undefined && extending.has(arms.main.journal.file);
      entries.push(
        await entryOf({
          terminal,
          project,
          test,
          arms,
          isExtensionAsked: isAsked,
          changedChecks,
          asked,
          quiet: given.quiet,
        }),
      );
    }

    const budget = createBudget(project.config.budget, () => terminal.now().getTime());
    const comparisons: Comparison[] = [];
    const files: string[] = [];
    /** Those of which an extension was cut off. */
    const cutExtensions: string[] = [];
    const unsettled: Parameters<typeof extensionHint>[0][] = [];
    let unfinished = false;
    let failure: unknown = null;
    for (const entry of entries) {
      if (entry.settled !== null) {
        comparisons.push(withAdvice(entry.settled, entry, project));
        continue;
      }
      try {
        const judging = judgingOf(entry);
        const measured = await measureTest({
          terminal,
          project,
          prepared: entry.surveyed,
          base: there,
          plan: entry.fixed.plan,
          extended: entry.extended,
          epoch: entry.pool.epoch,
          judging,
          source: null,
          budget,
          asked,
          resumed: resumed.get(entry.surveyed) ?? {},
          quiet: given.quiet,
        });
        const isCut = Object.values(measured.runs).some((run) => run !== null && run.end?.complete !== true);
        unfinished ||= isCut;
        const comparison = judge(measured.runs, { ...judging, ...measured });
        comparisons.push(withAdvice(comparison, entry, project));
        const canExtend = whyNotExtended(comparison) === null;
        (isCut && canExtend ? cutExtensions : files).push(...measured.files);
        if (canExtend) {
          const { name } = entry.surveyed.check;
          const attempts = comparison.extension?.attempts ?? 0;
          unsettled.push({ files: measured.files, attempts, check: changedChecks > 1 ? name : null });
        }
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
    // A regression stands also where its fresh batch was cut off: that, too, can be gone on with.
    const hint = { command: "gate", files, extended: cutExtensions, checks: given.check, comment, terminal };
    if (unfinished) terminal.stderr.write(resumeHint(hint));
    else if (!quiet) for (const test of unsettled) terminal.stderr.write(extensionHint(test, terminal));
    return exitCode;
  } finally {
    if (!("reason" in there)) await there.remove();
  }
}

/** Without a base commit, runs of any commit would count as its baseline. */
function refuseUnknownBase({ repository }: Project): void {
  if (repository.head === null || repository.base !== null) return;
  throw new PairgateError({
    message:
      "the commit that this one was built on cannot be found: there is no main that it has a commit in common with",
    hint: "Name it by --base, or fetch more of the history (in a workflow, fetch-depth: 0).",
  });
}

/** Says why the store's runs were not taken; most of all where that leaves no baseline. */
function withAdvice(comparison: Comparison, { pool }: GateEntry, project: Project): Comparison {
  if (pool.leftOut.length === 0) return comparison;
  const left = `Left out of the baseline in ${project.store.name}: ${pool.leftOut.join("; ")}.`;
  return { ...comparison, notes: [...comparison.notes, left] };
}

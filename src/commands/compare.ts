import { resolve } from "node:path";
import { compare, isMetered } from "../decide/compare.ts";
import { EXTENSION_SHARE, gatesFor } from "../decide/gates.ts";
import { gridOf } from "../decide/grid.ts";
import { isPriced, notPriced } from "../decide/metering.ts";
import { namesApart } from "../decide/tell-apart.ts";
import { DEFAULT_FALSE_ALARM, DEFAULT_RULES, type GateRules } from "../domain/gate-rules.ts";
import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
import { rate } from "../report/numbers.ts";
import { readOptionsAndFiles } from "./options.ts";
import { deliver, readFailOn, verdictOptions } from "./outcome.ts";
import { filesToCompare, openCandidates, openRun } from "./runs-to-compare.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate compare: compare finished runs; nothing is measured.

Usage: pairgate compare --baseline FILE… --candidate FILE… [options]
       pairgate compare BASELINE-FILE CANDIDATE-FILE… [options]

  --baseline FILE      a run file of the baseline; may be repeated, newest first
  --candidate FILE     the run file to judge; may be repeated, and each is judged against the baseline
  --config FILE        take the gates of this pairgate.yml (default: 5 % false alarms, a margin of 10 points)
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Several candidates share the false-alarm rate. Where the runs differ in both model and harness, the report
says what each of the two changes, or which runs it would need to tell.

Examples:
  pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl
  pairgate compare --baseline a.run.jsonl --baseline b.run.jsonl --candidate c.run.jsonl --json
  pairgate compare main.run.jsonl a.run.jsonl b.run.jsonl
`;

const options = {
  ...verdictOptions,
  baseline: { type: "string", multiple: true, default: [] as string[] },
  candidate: { type: "string", multiple: true, default: [] as string[] },
  config: { type: "string" },
} as const;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const { given, files } = readOptionsAndFiles("compare", args, options);
  const failOn = readFailOn(given["fail-on"]);
  const { baseline, candidates } = filesToCompare({ ...given, files });
  const open = (file: string) => openRun({ file, terminal, quiet: given.quiet });
  const baselineRuns = baseline.map(open);
  const candidateRuns = openCandidates(candidates, open);
  const metered = isMetered(baselineRuns);
  const priced = isPriced(baselineRuns);
  const rulesOf = await rulesFrom(given.config, terminal);
  const names = namesApart(candidateRuns);
  const comparisons = candidateRuns.map((candidateRun, index) => {
    const { rules, falseAlarm, checks } = rulesOf(candidateRun);
    // What can fail this command is one family. So are the checks of a configuration, and the larger one holds both.
    const parts = Math.max(candidateRuns.length, checks);
    const gates = gatesFor({
      falseAlarm,
      changedChecks: parts,
      rules,
      metered,
      priced,
      // A run that was planned with an extension keeps its part back, however large its file says that part is.
      extensionShare: candidateRun.manifest.plan?.extension == null ? 0 : EXTENSION_SHARE,
    });
    const compared = endedByOthers(compare(baselineRuns, candidateRun, gates), candidateRun);
    const unpriced = notPriced(rules.cost !== null, baselineRuns);
    const comparison = { ...compared, notes: [...compared.notes, ...unpriced] };
    if (candidateRuns.length === 1) return comparison;
    const whose = parts > candidateRuns.length ? "checks of the configuration" : "candidates of this command";
    const all = parts === 2 ? "both" : `all ${parts}`;
    const note = `The false-alarm rate of ${rate(falseAlarm)} is for ${all} ${whose} together: ${rate(falseAlarm / parts)} is this one's.`;
    return {
      ...comparison,
      candidate: names[index] ?? comparison.candidate,
      notes: [...comparison.notes, note],
    };
  });
  const { exitCode } = await deliver({
    terminal,
    comparisons,
    grid: gridOf([...baselineRuns, ...candidateRuns]),
    failOn,
    json: given.json,
    quiet: given.quiet,
    comment: given.comment,
  });
  return exitCode;
}

/**
 * A run that its own gate ended at a look is done, and there is nothing to go on with: where these rules would have looked
 * on, by another margin or a smaller part of the false-alarm rate, they cannot tell.
 */
function endedByOthers(comparison: Comparison, { end }: Run): Comparison {
  if (comparison.verdict !== "incomplete" || end?.complete !== true || end.look === null) return comparison;
  // Where an attempt is missing up to it, the look was not taken.
  if (!comparison.path.some(({ look }) => look === end.look)) return comparison;
  const reason = `its own gate ended measuring at look ${end.look}, by other rules than these; --config names its pairgate.yml`;
  return { ...comparison, verdict: "inconclusive", reason, extension: null };
}

interface CheckRules {
  readonly falseAlarm: number;
  readonly rules: GateRules;
  /** Which of the checks changed cannot be told from one run: dividing by all of them is on the safe side. */
  readonly checks: number;
}

/** For each run the gates of the configuration's check by its names, or the defaults where no configuration was named. */
async function rulesFrom(file: string | undefined, terminal: Terminal): Promise<(run: Run) => CheckRules> {
  if (file === undefined) {
    return () => ({ falseAlarm: DEFAULT_FALSE_ALARM, rules: DEFAULT_RULES, checks: 1 });
  }
  // Reading YAML is most of what starting would cost, and few comparisons need it.
  const [{ loadConfig }, { resolveChecks }] = await Promise.all([
    import("../config/load.ts"),
    import("../config/checks.ts"),
  ]);
  const { config } = loadConfig({ path: resolve(terminal.cwd, file) });
  const checks = resolveChecks(config);
  return ({ manifest: { suite, candidate } }) => {
    const check = checks.find(
      (item) => item.suite.name === suite.name && item.candidate.name === candidate.name,
    );
    return { falseAlarm: config.falseAlarm, rules: check?.gates ?? config.gates, checks: checks.length };
  };
}

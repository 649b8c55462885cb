import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compare, isMetered } from "../decide/compare.ts";
import { EXTENSION_SHARE, gatesFor } from "../decide/gates.ts";
import { PairgateError } from "../domain/error.ts";
import { DEFAULT_FALSE_ALARM, DEFAULT_RULES, type GateRules } from "../domain/gate-rules.ts";
import type { Run } from "../domain/run.ts";
import { parseRunFile } from "../domain/run-file.ts";
import { readOptions } from "./options.ts";
import { deliver, readFailOn, verdictOptions } from "./outcome.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate compare: compare finished runs; nothing is measured.

Usage: pairgate compare --baseline FILE… --candidate FILE [options]

  --baseline FILE      a run file of the baseline; may be repeated, newest first
  --candidate FILE     the run file to judge
  --config FILE        take the gates of this pairgate.yml (default: 5 % false alarms, a margin of 10 points)
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Examples:
  pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl
  pairgate compare --baseline a.run.jsonl --baseline b.run.jsonl --candidate c.run.jsonl --json
`;

const options = {
  ...verdictOptions,
  baseline: { type: "string", multiple: true, default: [] as string[] },
  candidate: { type: "string" },
  config: { type: "string" },
} as const;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("compare", args, options);
  const failOn = readFailOn(given["fail-on"]);
  if (given.baseline.length === 0 || given.candidate === undefined) {
    throw new PairgateError({
      message: `compare needs ${given.baseline.length === 0 ? "--baseline" : "--candidate"}: the run file to ${given.baseline.length === 0 ? "compare with" : "judge"}`,
      hint: "Write pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl.",
    });
  }
  const open = (file: string) => openRun({ file: resolve(terminal.cwd, file), terminal, quiet: given.quiet });
  const baselineRuns: Run[] = [];
  for (const file of given.baseline) baselineRuns.push(open(file));
  const candidateRun = open(given.candidate);
  const gates = gatesFor({
    ...(await rulesFor({ config: given.config, run: candidateRun, terminal })),
    metered: isMetered(baselineRuns),
    // A run that was planned with an extension keeps its part back, however large its file says that part is.
    extensionShare: candidateRun.manifest.plan?.extension == null ? 0 : EXTENSION_SHARE,
  });
  const comparison = compare(baselineRuns, candidateRun, gates);
  const { exitCode } = await deliver({
    terminal,
    comparisons: [comparison],
    failOn,
    json: given.json,
    quiet: given.quiet,
    comment: given.comment,
  });
  return exitCode;
}

function openRun(options: {
  readonly file: string;
  readonly terminal: Terminal;
  readonly quiet: boolean;
}): Run {
  const { file, terminal, quiet } = options;
  let text: string;
  try {
    // `node:fs/promises` loads streams and sockets, which would be a tenth of this command.
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new PairgateError({
      message: `it cannot be read: ${(error as Error).message}`,
      hint: "Name a *.run.jsonl file.",
      place: { file },
    });
  }
  const { run, warnings } = parseRunFile({ text, file });
  if (!quiet) tellProblems(terminal, "warning", warnings);
  return run;
}

/** The gates of the configuration's check by the run's names, or the defaults where no configuration was named. */
async function rulesFor(options: {
  readonly config: string | undefined;
  readonly run: Run;
  readonly terminal: Terminal;
}): Promise<{ readonly falseAlarm: number; readonly rules: GateRules; readonly changedChecks: number }> {
  const { config: file, run, terminal } = options;
  if (file === undefined) return { falseAlarm: DEFAULT_FALSE_ALARM, rules: DEFAULT_RULES, changedChecks: 1 };
  // Reading YAML is most of what starting would cost, and few comparisons need it.
  const [{ loadConfig }, { resolveChecks }] = await Promise.all([
    import("../config/load.ts"),
    import("../config/checks.ts"),
  ]);
  const { config } = loadConfig({ path: resolve(terminal.cwd, file) });
  const { suite, candidate } = run.manifest;
  const checks = resolveChecks(config);
  const check = checks.find(
    (item) => item.suite.name === suite.name && item.candidate.name === candidate.name,
  );
  // Which of the checks changed cannot be told from one run: dividing by all of them is on the safe side.
  return { falseAlarm: config.falseAlarm, rules: check?.gates ?? config.gates, changedChecks: checks.length };
}

import type { Check } from "../config/config.ts";
import { PairgateError } from "../domain/error.ts";
import { createBudget } from "../measure/budget.ts";
import { runReport, splitReport } from "../report/aa-report.ts";
import { documentOf, type Held, runFactsOf, splitFactsOf } from "./aa-facts.ts";
import { type AaRun, measurePseudo, priceOf, refuseOtherCandidate } from "./aa-run.ts";
import { splitsOf } from "./aa-splits.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { planGate } from "./gate-plan.ts";
import { newSeed, say } from "./measuring.ts";
import { readOptions, wholeNumber } from "./options.ts";
import { checksOf } from "./plan-check.ts";
import { poolFor } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import { type SurveyedCheck, surveyCheck } from "./survey.ts";
import { tellProblems } from "./tell.ts";
import { type Terminal, widthOf } from "./terminal.ts";
import { tickerOn } from "./ticker.ts";

export const help = `pairgate aa: hold a baseline against itself, and count how often the gate calls it worse.

Its stored attempts are divided at random, again and again, into a candidate and the rest; each
division is judged by the gate's own rule. With --run the unchanged candidate is really measured.

Usage: pairgate aa [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --splits N           random divisions of the stored attempts (default: 2000)
  --run N              also measure N pseudo pull requests of the unchanged candidate, and judge each
                       against the stored baseline; they are kept as run files, never as baseline
  --attempts K         attempts of each task, instead of the suite's
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE        (default: pairgate.yml)
  --json               print the numbers as JSON
  --quiet              print the report only

Exits with 0 whatever it finds. The budget of pairgate.yml holds for all that --run measures.

Examples:
  pairgate aa
  pairgate aa --check bug-hunt/mender --splits 10000
  pairgate aa --run 5 --attempts 3
`;

const options = {
  check: { type: "string", multiple: true, default: [] as string[] },
  splits: { type: "string", default: "2000" },
  run: { type: "string" },
  attempts: { type: "string" },
  store: { type: "string" },
} as const;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("aa", args, options);
  const splits = wholeNumber("splits", given.splits, 1, 1_000_000);
  const pseudo = given.run === undefined ? 0 : wholeNumber("run", given.run, 1, 1000);
  const rounds = given.attempts === undefined ? null : wholeNumber("attempts", given.attempts, 1, 1000);
  const { json, quiet } = given;
  const project = await openProject({ terminal, config: given.config, store: given.store ?? null });
  const budget = createBudget(project.config.budget, () => terminal.now().getTime());
  const ticker = tickerOn(terminal, quiet);
  // What one check lacks is said before another is paid for.
  const opened: Opened[] = [];
  for (const check of chooseChecks(project, given.check)) {
    const prepared = pseudo === 0 ? null : await prepareCheck({ terminal, project, check, sandbox: null });
    const surveyed = prepared ?? (await surveyCheck(project, check));
    const pool = await poolFor({ terminal, project, surveyed, quiet });
    if (prepared !== null) refuseOtherCandidate(prepared, pool);
    opened.push({ check, prepared, surveyed, pool });
  }
  for (const { prepared } of opened) await prepared?.setUp();
  const all: Held[] = [];
  for (const { check, prepared, surveyed, pool } of opened) {
    const plan = () => planOne({ project, surveyed, pool, rounds });
    const fixed = plan();
    const found = await splitsOf({
      interrupted: terminal.interrupted,
      project,
      surveyed,
      pool,
      fixed,
      splits,
      onSplit: (done) => {
        if (done % 50 === 0) ticker.show(`${check.name}: split ${done} of ${splits}`);
      },
    });
    ticker.clear();
    const held = { check: check.name, splits: found, gates: fixed.gates };
    if (typeof found === "string")
      tellProblems(terminal, "warning", [{ message: `${check.name}: ${found}`, hint: RECORD }]);
    let runs: readonly AaRun[] | null = null;
    let cutOff: string | null = null;
    if (prepared !== null) {
      const plans = Array.from({ length: pseudo }, plan);
      say(terminal, quiet, priceOf(pseudo, { surveyed, fixed }));
      runs = await measurePseudo({
        terminal,
        project,
        prepared,
        epoch: pool.epoch,
        plans,
        budget,
        quiet,
      });
      const why = budget.reached() ?? (terminal.interrupted.aborted ? "it was interrupted" : null);
      const whole = runs.filter(({ verdict }) => verdict !== "incomplete").length;
      if (whole < pseudo && why !== null) {
        cutOff = why;
        terminal.stderr.write(
          `${check.name}: ${whole} of ${pseudo} were measured to their end, since ${why}\n`,
        );
      }
    }
    all.push({ ...held, runs, asked: pseudo, cutOff });
    if (!json)
      print(terminal, { ...held, runs, asked: pseudo, cutOff }, { first: all.length === 1, asked: pseudo });
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ checks: all.map(documentOf) }, null, 2)}\n`);
  refuseNothing(all);
  return 0;
}

/** A check, and what is held against itself of it. */
interface Opened {
  readonly check: Check;
  /** Only where it is measured too. */
  readonly prepared: PreparedCheck | null;
  readonly surveyed: SurveyedCheck;
  readonly pool: Awaited<ReturnType<typeof poolFor>>;
}

const RECORD = "Record it by pairgate record: baseline.attempts, 10 by default, of each task.";

/** The plan of one pseudo pull request, with a seed by chance, as `pairgate gate` would make it. */
function planOne(options: {
  readonly project: Project;
  readonly surveyed: Parameters<typeof planGate>[0]["surveyed"];
  readonly pool: Parameters<typeof planGate>[0]["pool"];
  readonly rounds: number | null;
}) {
  const { config } = options.project;
  return planGate({
    ...options,
    withBase: false,
    falseAlarm: config.falseAlarm,
    changedChecks: checksOf(options.project, options.surveyed.check.candidate.name),
    seed: newSeed(),
    stopping: config.stopping,
  });
}

/** @throws PairgateError where there is nothing of any check to hold against itself */
function refuseNothing(all: readonly Held[]): void {
  if (all.some(({ splits, runs }) => typeof splits !== "string" || runs !== null)) return;
  throw new PairgateError({
    message: "none of the checks has stored attempts that can be held against each other",
    hint: RECORD,
  });
}

function print(
  terminal: Terminal,
  held: Held,
  { first, asked }: { readonly first: boolean; readonly asked: number },
): void {
  const { check, splits, runs, gates } = held;
  const columns = widthOf(terminal.stdout, terminal.env);
  const parts = [
    ...(typeof splits === "string" ? [] : [splitReport(splitFactsOf(splits), columns)]),
    ...(runs === null ? [] : [runReport(runFactsOf({ runs, gates, asked }), columns)]),
  ];
  if (parts.length === 0) return;
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ["", ...part]));
  terminal.stdout.write(`${first ? "" : "\n"}${[check, ...lines].join("\n")}\n`);
}

import { PairgateError } from "../domain/error.ts";
import { type PlanFacts, planReport } from "../report/plan-report.ts";
import { ofCheck } from "./before-measuring.ts";
import { numberList } from "./number-list.ts";
import { readOptions, wholeNumber } from "./options.ts";
import { type CheckPlan, type PlanAsked, planCheck } from "./plan-check.ts";
import { readNoise } from "./plan-source.ts";
import { chooseChecks, openProject } from "./project.ts";
import { surveyCheck } from "./survey.ts";
import { tellProblems } from "./tell.ts";
import { type Terminal, widthOf } from "./terminal.ts";
import { tickerOn } from "./ticker.ts";

export const help = `pairgate plan: what a check can tell and what it costs, before anything is spent. Nothing is measured:
pull requests are simulated from the baseline's own history, or from a noise profile.

Usage: pairgate plan [options]

  --check NAME             only this check (suite/candidate, a suite, or a candidate); may be repeated
  --noise NAME             history (default, where a baseline is stored), terminal-bench (default
                           elsewhere), swe-bench-verified or bug-hunt
  --tasks N,N              numbers of tasks (default: the check's own, and one step to either side)
  --attempts K,K           attempts of each task; the same default
  --baseline-attempts K,K  stored attempts of each task; the same default
  --pull-requests N        simulated pull requests of each row (default: 200)
  --store DIR              where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE            (default: pairgate.yml)
  --json                   print the numbers as JSON
  --quiet                  print the tables only

Warns of a rule that can never fail or never pass a change. The same history gives the same numbers.

Examples:
  pairgate plan
  pairgate plan --check bug-hunt/mender --tasks 20,50,100 --attempts 3
  pairgate plan --noise swe-bench-verified --tasks 50 --baseline-attempts 5,10
`;

const options = {
  check: { type: "string", multiple: true, default: [] as string[] },
  noise: { type: "string" },
  tasks: { type: "string" },
  attempts: { type: "string" },
  "baseline-attempts": { type: "string" },
  "pull-requests": { type: "string", default: "200" },
  store: { type: "string" },
} as const;

/** More than these would take minutes. */
const MOST_ROWS = 60;

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("plan", args, options);
  const asked: PlanAsked = {
    noise: readNoise(given.noise),
    tasks: numberList("tasks", given.tasks, { least: 1, most: 1000 }),
    attempts: numberList("attempts", given.attempts, { least: 1, most: 1000 }),
    baselineAttempts: numberList("baseline-attempts", given["baseline-attempts"], { least: 1, most: 1000 }),
    pullRequests: wholeNumber("pull-requests", given["pull-requests"], 20, 20_000),
  };
  refuseMany(asked);
  const project = await openProject({ terminal, config: given.config, store: given.store ?? null });
  const ticker = tickerOn(terminal, given.quiet);
  const plans: CheckPlan[] = [];
  for (const check of chooseChecks(project, given.check)) {
    const surveyed = await surveyCheck(project, check);
    const plan = await planCheck({
      terminal,
      project,
      surveyed,
      asked,
      quiet: given.quiet,
      onRow: (done, of) => ticker.show(`${check.name}: simulating row ${done + 1} of ${of}`),
    });
    ticker.clear();
    tellProblems(terminal, "warning", ofCheck(check.name, plan.problems));
    if (!given.json) {
      const columns = widthOf(terminal.stdout, terminal.env);
      const lines = planReport(factsOf(plan, asked), { columns, brief: given.quiet });
      terminal.stdout.write(`${plans.length === 0 ? "" : "\n"}${lines.join("\n")}\n`);
    }
    plans.push(plan);
  }
  if (given.json) terminal.stdout.write(`${JSON.stringify({ checks: plans.map(documentOf) }, null, 2)}\n`);
  return 0;
}

function refuseMany({ tasks, attempts, baselineAttempts }: PlanAsked): void {
  const rows = [tasks, attempts, baselineAttempts].reduce((all, list) => all * (list?.length ?? 1), 1);
  if (rows <= MOST_ROWS) return;
  throw new PairgateError({
    message: `${rows} combinations were asked for, and at most ${MOST_ROWS} are simulated at once`,
    hint: "Shorten --tasks, --attempts or --baseline-attempts.",
  });
}

function factsOf(
  { surveyed, source, gates, changedChecks, rows, own }: CheckPlan,
  asked: PlanAsked,
): PlanFacts {
  const { check } = surveyed;
  return {
    check: check.name,
    tasks: source.own.tasks,
    rounds: check.suite.attempts,
    baselineAttempts: source.own.baselineAttempts,
    solved: source.solved,
    rates: [
      { gate: "pass rate", alpha: gates.passRate.alpha },
      ...(gates.tokens === null ? [] : [{ gate: "tokens", alpha: gates.tokens.alpha }]),
      ...(gates.cost === null ? [] : [{ gate: "cost", alpha: gates.cost.alpha }]),
    ],
    extensionShare: gates.extensionShare,
    changedChecks,
    profile: source.noise === "history" ? null : source.noise,
    attempts: source.attempts,
    metered: gates.tokens !== null,
    spreadKnown: source.spreadKnown,
    costGated: gates.cost !== null,
    confirm: check.baseline.confirm,
    pullRequests: asked.pullRequests,
    rows,
    own,
  };
}

/** What `--json` prints of one check. */
function documentOf({ surveyed, source, gates, changedChecks, problems, rows, own }: CheckPlan) {
  const { check } = surveyed;
  return {
    check: check.name,
    planned: { ...source.own, rounds: check.suite.attempts },
    baselinePassRate: source.solved,
    noise: source.noise,
    historyAttempts: source.attempts,
    gates,
    changedChecks,
    warnings: problems.map(({ message, hint = null }) => ({ message, hint })),
    rows: rows.map((row, index) => ({ ...row, asItIs: index === own })),
  };
}

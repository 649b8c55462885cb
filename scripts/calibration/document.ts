import { BUG_HUNT } from "../../src/forecast/bug-hunt.ts";
import type { Drop } from "../../src/forecast/shapes.ts";
import { ALL_BENCHES, type Bench, HEADLINE, marginOf } from "./benches.ts";
import { HELD_SHAPES } from "./cells.ts";
import type { Check } from "./checks.ts";
import { partsTable, rulesTable, tokensTable, triedTable } from "./headline-tables.ts";
import type { Results } from "./results.ts";
import type { Rule } from "./rules.ts";
import type { Setting } from "./settings.ts";
import { inPercent } from "./table.ts";
import { falseAlarmTable, powerTable, wrongPassTable } from "./tables.ts";

const UNCHANGED: Drop = { shape: "uniform", size: 0 };
const TEN: Drop = { shape: "uniform", size: 0.1 };

/** What many people begin with: every task once, against one earlier run. */
const SINGLE: Bench = { profile: "terminal-bench", tasks: 50, rounds: 1, baselineAttempts: 1 };
const SMALL: Bench = { profile: "terminal-bench", tasks: 20, rounds: 3, baselineAttempts: 10 };
const STEADY: Bench = { profile: "swe-bench-verified", tasks: 50, rounds: 3, baselineAttempts: 10 };

/** docs/calibration.md, whole. */
export function documentOf(options: {
  readonly results: Results;
  readonly checks: readonly Check[];
  readonly sims: number;
}): string {
  const { results, checks, sims } = options;
  const sections = [
    "# Calibration",
    lead(results),
    "## What is held",
    held(checks),
    "## False alarms",
    FALSE_ALARMS,
    falseAlarmTable(results),
    "## Power",
    power(results),
    powerTable(results),
    "## Wrong passes",
    WRONG_PASSES,
    wrongPassTable(results),
    "## One design, part by part",
    PARTS,
    partsTable(results),
    TOKENS,
    tokensTable(results),
    "## The rules that people use today",
    RULES,
    ...[HEADLINE, STEADY, SINGLE].map((bench) => `**${inWords(bench)}**\n\n${rulesTable(results, bench)}`),
    "## What was tried",
    TRIED,
    triedTable(results),
    "## How it was simulated",
    howSimulated(sims),
    "## Limits",
    LIMITS,
  ];
  return `${sections.join("\n\n")}\n`;
}

function inWords({ profile, tasks, rounds, baselineAttempts }: Bench): string {
  const stored = baselineAttempts === 1 ? "one attempt" : `${baselineAttempts} attempts`;
  return `${profile}: ${tasks} tasks, ${rounds === 1 ? "one round" : `${rounds} rounds`}, a baseline of ${stored}`;
}

function lead(results: Results): string {
  const of = (bench: Bench, drop: Drop, setting: Setting, groundShift = 0) =>
    results.of(bench, drop, setting, groundShift);
  const rule = (name: Rule, drop: Drop, bench = HEADLINE) =>
    `${inPercent(results.rule(bench, drop, name)?.rate)} %`;
  const fails = (bench: Bench, drop: Drop, setting: Setting, groundShift = 0) =>
    `${inPercent(of(bench, drop, setting, groundShift)?.regression.rate)} %`;
  const used = (drop: Drop) => `${inPercent(of(HEADLINE, drop, "alone")?.used)} %`;
  const passes = HELD_SHAPES.map((shape) => of(HEADLINE, { shape, size: 0.1 }, "alone")?.pass.rate ?? 0);
  return `How often is pairgate wrong, and what does it see? Here that is counted, in simulated pull requests of which the truth is
known. They are planned and judged by the functions that plan and judge real ones. All of this is of 50 tasks, 3 rounds and a
baseline of 10 attempts per task, with noise like that of Terminal-Bench, unless it says otherwise:

- **A pull request that changes nothing fails in ${fails(HEADLINE, UNCHANGED, "alone")}**, of at most 5 % that are promised, and passes in ${inPercent(of(HEADLINE, UNCHANGED, "alone")?.pass.rate)} %. It needs
  ${used(UNCHANGED)} of the planned attempts on average: the rest is saved by stopping early.
- **A drop of 10 points is caught in ${fails(HEADLINE, TEN, "alone")}**, after ${used(TEN)} of the attempts. That a fresh batch of main has to agree
  first, and that inconclusive tests are extended, makes it ${fails(HEADLINE, TEN, "both")}.
- **A pass means something**: a drop of 10 points passes in at most ${inPercent(Math.max(...passes))} %, be it all tasks a little, a few tasks wholly, or wins and
  losses. In the hardest shape that we found, the easiest tasks all solved a little less often, it passes in ${inPercent(of(HEADLINE, { shape: "worn", size: 0.1 }, "alone")?.pass.rate)} %.
- **When main itself got worse and nobody noticed**: of 5 points that the provider lost since the baseline was recorded,
  ${fails(HEADLINE, UNCHANGED, "both", 0.05)} of unchanged pull requests fail; without the fresh batch it were ${fails(HEADLINE, UNCHANGED, "alone", 0.05)}.
- **"Fail on any drop" fails ${rule("any drop", UNCHANGED)} of unchanged pull requests; "more than 10 points" misses ${missed(results, "more than 10 points")} of true 10-point
  drops; disjoint intervals miss ${missed(results, "disjoint 95 % Wilson intervals")}.** All on the same attempts, none of them saved.
- **Small suites see little.** 20 tasks instead of 50 catch ${fails(SMALL, TEN, "alone")} of 10-point drops; 50 tasks tried once, against a baseline
  of one attempt, ${fails(SINGLE, TEN, "alone")}. They say so: the report names the smallest drop that it would have seen.`;
}

function missed(results: Results, rule: Rule): string {
  const caught = results.rule(HEADLINE, TEN, rule)?.rate;
  return caught === undefined ? "–" : `${inPercent(1 - caught)} %`;
}

/** The promises with their numbers; where one is broken, every cell that breaks it. */
function held(checks: readonly Check[]): string {
  const lines = checks.map(({ what, ok, detail: [first = "", ...more] }) => {
    const broken = more.length === 0 ? "" : `\n${more.map((cell) => `  - ${cell}`).join("\n")}`;
    return `- ${ok ? "✅" : "❌"} ${what[0]?.toUpperCase()}${what.slice(1)}: ${first}${broken}`;
  });
  return `\`npm run bench:calibration\` counts all of this anew and fails where one of these does not hold. Intervals here and below are
exact ones of 99 % (Clopper–Pearson).

${lines.join("\n")}`;
}

const FALSE_ALARMS = `Of pull requests that change nothing, in per cent. At most 5 % may fail. "Attempts used" is of those planned. With much data an
unchanged pull request passes long before the end, so that what the later looks could have spent is never spent: false alarms
are rarer than promised there. "One look at the end" is the same test with \`stopping: none\`. "Mixed" pull requests change single
tasks a good deal for better and worse, and nothing on average. "Four checks" is of a pull request that changes the candidates of
four checks, each with a quarter of the rate: that at least one of them fails, from the rate of one of them. "With tokens" shares the
rate 70 to 30 between pass rate and tokens; "tokens up 5 %" is as far as \`tolerance\` goes, where a false alarm is most likely.`;

function power(results: Results): string {
  // The most points of power that stopping early costs where a drop of this size is smaller than the margin.
  const lost = (size: number) => {
    const losses = ALL_BENCHES.filter((bench) => marginOf(bench) > size).map((bench) => {
      const caught = (setting: Setting) =>
        results.of(bench, { shape: "uniform", size }, setting)?.regression.rate ?? 0;
      return caught("fixed") - caught("alone");
    });
    return inPercent(Math.max(0, ...losses));
  };
  return `How many true drops are caught, in per cent, when all tasks suffer (one shift of their log odds), by the pass rate alone at 5 %. In
brackets: by one look at the end, which uses all attempts. "One of four checks" has a quarter of the rate. A drop that is smaller
than the margin may pass, and with much data passes early, where one look at the end would have caught more of them: of 5-point
drops up to ${lost(0.05)} points more, of 10-point drops, at bug-hunt's margin of 15, up to ${lost(0.1)}. That stopping early costs no more than
3 points of power is therefore held of drops from the margin on, and of no smaller ones.`;
}

const WRONG_PASSES = `Drops of the size of the margin: how many pass / are caught, in per cent. At most 5 % may pass, in each of the first five shapes.
_Uniform_: every task's odds fall alike. _Random_, _easiest_, _hard_: single tasks break outright until the mean has fallen as much,
chosen by chance, from the easiest on, or from those that pass in 15 % of their attempts on. _Mixed_: each task's log odds move by
chance too (standard deviation 1.5). _Worn_ is the hardest shape that we found, and no promise is made of it: the easiest 40 % of the
tasks pass a little less often, all by one factor. A task that always passed shows nothing of that in one or two attempts.`;

const PARTS = `The design of the lead (Terminal-Bench's noise, 50 × 3, k_b 10): fails / passes in per cent, and the share of the attempts used. Each
column adds to or changes the first; "fresh batch" and "extension" are added in this order, and with an extension planned a
fifth of each rate waits for it. Attempts of the fresh batch are not counted: it is made only where a pull request looks worse.`;

const TOKENS = `The same design with both gates, of pull requests whose tokens rise and whose pass rate stays. A rise of more than 5 % is a
regression (\`tolerance\`), one of 20 % must not pass (\`margin\`).`;

const RULES = `How many pull requests each rule fails, in per cent, on the same attempts; the rules see all rounds. "Any task flipped" is a task that
passed at every attempt of the baseline and fails at every attempt now.`;

const TRIED = `What the way of stopping is made of, each part against what was tried in its place (Terminal-Bench's noise, 50 × 3, k_b 10, pass rate
alone, neither fresh batch nor extension), in per cent. All rows judge the same pull requests.

- _Order._ After the first round attempts go to the tasks that tell most, the baseline says which. Round by round costs attempts.
  Each task's own rate would tell apart by luck what is alike; so rates are shrunk to their mean by as much as tasks are alike.
- _Caps._ To leave tasks that were always or never solved at one attempt saves attempts and costs verdicts.
- _Spending._ The pass side spends the information to the power of 1.5. The fail side spends its fourth power or, if that is more, the
  square of how likely an unchanged candidate has passed by then: what it kept for later would never be used.
- _Held back._ Mid-p values are exact on average only, and an order that the baseline's outcomes chose finds a little too many of the
  unchanged worse where tasks were not tried equally often, so a little of the rate stays unspent and the boundaries there are higher.
- _The pass side's error_ is the largest of three: of the arms pooled, of the arms apart, and what it would be at the margin. The
  pooled one alone is too small where the arms differ; both are where a candidate is lucky in a suite that is nearly solved.
- _The fail side_ is the exact test alone. To ask for D + c SE_f < 0 too costs power, most of it where tasks always pass.
- _Uneven looks_ weigh passes so that the statistic is the mean difference. Plain passes let the middling tasks speak for all.`;

function howSimulated(sims: number): string {
  const fewer = Math.ceil(sims / 5);
  const [many, few] = [sims.toLocaleString("en"), fewer.toLocaleString("en")];
  const within = (of: number) => inPercent(2.58 * Math.sqrt((0.05 * 0.95) / of));
  return `- \`src/forecast\` draws pull requests and judges them with production's \`scheduleOf\`, \`criticalValues\`, \`findPassRate\` and
  \`findLogRatio\`. A test builds run files of hundreds of them, plans them with \`makePlan\`, and finds the same verdict at the same look
  by \`compare\` and \`confirm\`.
- Noise: each task's probability of a pass is drawn from Beta(.30, .27), fitted to 35 agents on Terminal-Bench 2.0 with five attempts
  each; from Beta(.22, .07), fitted to five identical runs of one agent on SWE-bench Verified; or, for bug-hunt, from what ${BUG_HUNT.attempts}
  real attempts of its agent at each task left open (${BUG_HUNT.measured}). In "nearly-solved" and "seldom-solved", which are like no suite
  that was measured, every task is solved with the same probability, .95 or .15: there only luck tells tasks apart, which is hardest for a
  rule that looks where most is to be learnt. Baseline, candidate and fresh batch then draw their attempts independently.
- Log tokens vary around a level that a task has in both arms, with a standard deviation of .35 and tails as heavy as Student's t with
  5 degrees of freedom has them.
- ${many} pull requests in each cell in which nothing changes, or as much for better as for worse (where tasks are all alike ${few}
  of the latter and of those with tokens), and ${few} in every other; at the lead's design ${many} of a 10-point drop and of the
  shifted ground too. A rate near 5 % is known to ±${within(sims)} points from ${many}, one near 95 % to ±${within(fewer)} from ${few}.
- Everything is seeded: the same command prints the same numbers, on any number of cores.`;
}

const LIMITS = `- Attempts are independent given the task's probability. Where a provider has bad hours, they are not; see _interleaving_ and the
  fresh batch in [verdict.md](verdict.md).
- No attempt ends in an error, and all are metered or none. Errors can only withhold a pass.
- Tokens do not depend on whether an attempt passes. Gates on cost are not simulated; they are judged as tokens are.
- Where failing attempts end early with a tenth of the tokens, and all others take just as much more as \`tolerance\` allows, the gate on
  tokens fails up to twice as many as it may (counted beside this, with tasks solved nine times of ten); with no more tokens, no more than it may.
- Where tasks are all alike, against a baseline of one attempt of each, up to 7 % of drops of the margin pass ("seldom-solved"; the
  same was counted beside this where all are solved three, five or seven times of ten): one attempt does not tell that tasks are
  alike. This is left out of what is held.
- The promise is about these tasks. That a suite has these and not others is not in it.
- "Four checks" takes the checks for independent. Where they share a provider's bad day, false alarms come together, which makes
  the pull requests with one rarer.
- The pull requests that share a baseline share its luck: with an unlucky baseline several in a row fail. The rates are means over
  baselines.`;

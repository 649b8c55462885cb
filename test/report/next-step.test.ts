import { expect, test } from "vitest";
import type { GateResult } from "../../src/domain/verdict.ts";
import { PULL_REQUEST_ARMS, TERMINAL_ARMS } from "../../src/report/arms.ts";
import { nextStep } from "../../src/report/next-step.ts";
import { markdownPen, terminalPen } from "../../src/report/pen.ts";
import { comparison, costGate, errorsGate, HEAD, passRateGate, tokensGate } from "./documents.ts";

const hopeless = passRateGate({
  verdict: "inconclusive",
  reason: "the baseline solves none of these tasks, so there is nothing that could get worse",
  baseline: 0,
});
const noisyRate = passRateGate({ verdict: "inconclusive", moreRounds: 2 });
const noisyTokens = tokensGate({ verdict: "inconclusive", moreRounds: 3 });
const untried = passRateGate({ verdict: "inconclusive", reason: "1 of 50 tasks has no attempt that counts" });
const unmetered = tokensGate({ verdict: "inconclusive", reason: "6 of 60 attempts reported no tokens" });
const unpriced = costGate({ verdict: "inconclusive", reason: "1 of 60 attempts has no cost above 0" });
const errors = errorsGate({ verdict: "inconclusive", reason: "9 of 100 attempts ended in errors" });

const MEND = "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)";
const METER = "see that every attempt reports its tokens";
const PRICE = "see that every attempt reports what it cost";
const NEW = "that is a new measurement, and these attempts do not count in it.";
const TASKS =
  "the suite needs more tasks, or the baseline more attempts (baseline.attempts, then pairgate record).";
const ALONE = "more rounds alone would not settle it: ";

const ANEW =
  "measure the base commit anew with pairgate record --attempts 10, since its stored attempts are what keeps this from being told";

const EASIER =
  "the suite needs easier tasks, of which the base commit solves some; where it should solve these, see how its attempts end";

const cases: readonly (readonly [string, readonly GateResult[], string])[] = [
  [
    "noise",
    [noisyRate],
    `with attempts: 4 in the suite (2 rounds more) an unchanged agent would pass at least four times in five; ${NEW}`,
  ],
  [
    "noise in two gates",
    [noisyRate, noisyTokens],
    `with attempts: 5 in the suite (3 rounds more) an unchanged agent would pass each open gate at least four times in five; ${NEW}`,
  ],
  [
    "noise that no rounds settle",
    [passRateGate({ verdict: "inconclusive" }), noisyTokens],
    `${ALONE}${TASKS}`,
  ],
  [
    "a spread of tasks in their tokens",
    [noisyRate, tokensGate({ verdict: "inconclusive" })],
    `${ALONE}the suite needs more tasks.`,
  ],
  ["a task without an attempt that counts", [untried], `${MEND}, then run the same command again.`],
  ["no tokens", [unmetered], `${METER}, then run the same command again.`],
  ["no cost", [unpriced], `${PRICE}, then run the same command again.`],
  ["neither", [unmetered, unpriced], `${METER}, then ${PRICE}, then run the same command again.`],
  ["a baseline that solves nothing", [hopeless], `${EASIER}.`],
  ["that, and no tokens", [hopeless, unmetered], `${METER}; ${EASIER}.`],
  ["that, and noise", [hopeless, noisyTokens], `${EASIER}.`],
  ["errors", [errors], `${MEND}, then run the same command again.`],
  [
    "errors of the stored baseline",
    [errorsGate({ verdict: "inconclusive", reason: "9 of 100 ended in errors", hindrance: "baseline" })],
    `${ANEW}, then run the same command again.`,
  ],
  [
    "no tokens in the stored baseline",
    [tokensGate({ verdict: "inconclusive", reason: "none", hindrance: "baseline" })],
    `${METER}, then ${ANEW}, then run the same command again.`,
  ],
  [
    "a task that nobody tried",
    [untried, errorsGate({ verdict: "pass", candidate: 0 })],
    "see that every task is tried, then run the same command again.",
  ],
  [
    "errors that were tried again",
    [errorsGate({ verdict: "inconclusive", reason: "unequal", candidate: 0, hindrance: "candidate" })],
    `${MEND}, then run the same command again.`,
  ],
  ["all three", [untried, unmetered, errors], `${MEND}, then ${METER}, then run the same command again.`],
  [
    "a reason beside noise",
    [noisyRate, unmetered],
    `${METER}; with attempts: 4 in the suite (2 rounds more) an unchanged agent would pass at least four times in five; ${NEW}`,
  ],
];

test.each(cases)("the next step where what decides is %s", (_, gates, said) => {
  const measured = { ...comparison().measured, rounds: 2 };
  const open = comparison({ verdict: "inconclusive", gates: [...gates], measured });
  expect(nextStep({ comparison: open, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false })).toBe(said);
});

const LOOK = "look at the newly failing tasks first. If the change is meant, ";
const WHO = "someone with write access who is not its author can accept it with the comment";

test("the one extension is offered also where it may not be enough", () => {
  const open = comparison({
    verdict: "inconclusive",
    gates: [passRateGate({ verdict: "inconclusive", moreRounds: null })],
    extension: { rounds: 2, attempts: 100, state: "available" },
  });
  expect(nextStep({ comparison: open, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false })).toBe(
    `measure the one extension of its plan, 100 attempts more (2 rounds), with pairgate gate --continue FILE; should that not settle it, ${TASKS}`,
  );
});

test.each([
  [
    "errors that only the extension's attempts could outweigh",
    "noise",
    "; measure the one extension of its plan",
  ],
  ["errors that no attempts outweigh", "candidate", ", then run the same command again."],
] as const)(
  "the one extension is offered beside what is to be mended only where it is not refused: %s",
  (_, hindrance, then) => {
    const open = comparison({
      verdict: "inconclusive",
      gates: [
        noisyRate,
        errorsGate({ verdict: "inconclusive", reason: "9 of 100 ended in errors", hindrance }),
      ],
      extension: { rounds: 2, attempts: 100, state: "available" },
    });
    const said = nextStep({ comparison: open, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false });
    expect(said.startsWith(`${MEND}${then}`)).toBe(true);
  },
);

test("a suite is told to have a second task only where it has one", () => {
  const one = tokensGate({ verdict: "inconclusive", reason: "only 1 task is metered", tasks: 1 });
  const open = comparison({
    verdict: "inconclusive",
    gates: [passRateGate({ verdict: "pass", tasks: 1 }), one],
  });
  const said = nextStep({ comparison: open, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false });
  expect(open.tasks.length).toBeGreaterThan(1);
  expect(said).toBe(`${METER}, then run the same command again.`);
});

test("a baseline that was measured beside the candidate is not told to have more attempts", () => {
  const open = comparison({
    verdict: "inconclusive",
    gates: [passRateGate({ verdict: "inconclusive", moreRounds: null })],
    freshBaseline: true,
  });
  expect(nextStep({ comparison: open, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false })).toBe(
    "the suite needs more tasks, or a stored baseline (pairgate record on main), which says more than as few attempts as these.",
  );
});

test("tasks that newly fail by chance are not what a rise of tokens alone is looked for in", () => {
  const dearer = comparison({
    gates: [passRateGate({ verdict: "pass" }), tokensGate({ verdict: "regression" })],
  });
  expect(dearer.tasks.some(({ change }) => change === "newly-failing")).toBe(true);
  expect(nextStep({ comparison: dearer, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false })).toMatch(
    /^look at what makes the agent read or write more\./u,
  );
});

test.each([
  [undefined, HEAD],
  ["b".repeat(40), "b".repeat(40)],
  ["$(id)", HEAD],
])("a pull request's newest commit %s is accepted by its full name", (head, named) => {
  expect(
    nextStep({ comparison: comparison(), pen: markdownPen, arms: PULL_REQUEST_ARMS, inAction: true, head }),
  ).toBe(`${LOOK}${WHO} \`/pairgate bless ${named} REASON\`.`);
});

test("of a merge queue's group nothing can be accepted, by whatever name", () => {
  const options = {
    comparison: comparison(),
    arms: PULL_REQUEST_ARMS,
    inAction: true,
    inGroup: true,
    head: HEAD,
  };
  const said = `${LOOK}update the pull request, let its own run measure it, and accept that; then queue it again.`;
  for (const pen of [markdownPen, terminalPen]) expect(nextStep({ ...options, pen })).toBe(said);
});

const refuted = comparison({
  verdict: "inconclusive",
  gates: [passRateGate({ verdict: "inconclusive", reason: "not confirmed: it does not show" })],
});
const SINCE = "since its stored attempts may no longer say what it does today";

test.each([
  [
    true,
    `have main measured anew, ${SINCE}: a maintainer deletes its runs from the baseline branch (its README says how), and the next push to main or its schedule records it, then run all jobs again.`,
  ],
  [false, `measure main anew with pairgate record --attempts 10, ${SINCE}, then run the same command again.`],
])(
  "what was not confirmed has main measured anew, by what the reader can do (on GitHub: %s)",
  (inAction, said) => {
    expect(nextStep({ comparison: refuted, pen: terminalPen, arms: PULL_REQUEST_ARMS, inAction })).toBe(said);
  },
);

test("on a pull request nobody is told to type a command of the terminal's", () => {
  const inAction = { pen: markdownPen, arms: PULL_REQUEST_ARMS, inAction: true };
  for (const gates of [...cases.map(([, gates]) => gates), refuted.gates]) {
    const open = comparison({ verdict: "inconclusive", gates: [...gates] });
    expect(nextStep({ ...inAction, comparison: open })).not.toMatch(/`pairgate|same command/u);
  }
});

test("what is no commit is not named as one", () => {
  const files = comparison({ commit: "files-16f76b5a3e18" });
  expect(nextStep({ comparison: files, pen: terminalPen, arms: TERMINAL_ARMS, inAction: false })).toBe(
    `${LOOK}merge it, then accept it on the target branch with pairgate bless HEAD --reason TEXT.`,
  );
});

test("an accepted regression asks for nothing more", () => {
  const accepted = comparison({ accepted: { by: "octocat", reason: "", at: "2026-11-22T12:00:00Z" } });
  expect(nextStep({ comparison: accepted, pen: markdownPen, arms: PULL_REQUEST_ARMS, inAction: true })).toBe(
    "",
  );
});

test.each([
  [
    "no-baseline",
    "nothing has to be done here: develop records a baseline at its next push. With `when-missing: run` under `baseline`, develop is measured beside a pull request that finds none.",
  ],
  ["incomplete", "run all jobs again; what was measured is kept, and only the rest is measured."],
  [
    "not-comparable",
    "let develop record a baseline under these conditions, or set `when-missing: run` under `baseline`, so that develop is measured beside the pull request.",
  ],
] as const)("the next step on a pull request where it is %s", (verdict, said) => {
  const arms = { baseline: "develop", candidate: "this PR" };
  expect(nextStep({ comparison: comparison({ verdict }), pen: markdownPen, arms, inAction: true })).toBe(
    said,
  );
});

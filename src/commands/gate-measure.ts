import { PairgateError } from "../domain/error.ts";
import type { Plan } from "../domain/plan.ts";
import type { Manifest, Purpose, Run } from "../domain/run.ts";
import { looksOf, plannedAttempts } from "../domain/sequence.ts";
import type { Comparison } from "../domain/verdict.ts";
import type { Budget } from "../measure/budget.ts";
import { freshPlan, plainPlan } from "../measure/plan.ts";
import { escapeTerminal } from "../report/escape-terminal.ts";
import type { BaseSide, NoBase } from "./base-side.ts";
import { type PreparedCheck, prepareCheck } from "./check.ts";
import { type ArmOrder, execute } from "./execute.ts";
import { type GateRuns, type Judging, judge, needsFreshBase } from "./gate-judge.ts";
import { testIdOf } from "./manifest.ts";
import { type MeasureOptions, say } from "./measuring.ts";
import type { Project } from "./project.ts";
import { type Resumed, type ResumedArms, refuseOtherGround } from "./resume.ts";
import type { Terminal } from "./terminal.ts";

/** The runs of a test, the files they are in, and why there is no fresh batch where one was wanted. */
export interface MeasuredTest {
  readonly runs: GateRuns;
  readonly files: readonly string[];
  /** Why the base commit could not stand in for a baseline, where it was to. */
  readonly unmeasuredSince: string | null;
  readonly unconfirmedSince: string | null;
}

/**
 * Measures one test: the candidate, in turns with the base commit where no baseline is stored; the base commit afterwards
 * where the environment turns out to have moved; and a fresh batch of it where the candidate looks worse. Design
 * sections 2 and 5.
 */
export async function measureTest(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly prepared: PreparedCheck;
  /** Where the base commit cannot be measured, why, or null where that is said elsewhere. */
  readonly base: BaseSide | NoBase | null;
  readonly plan: Plan;
  /** Whether the plan's one extension is measured as well. */
  readonly extended: boolean;
  readonly epoch: string;
  readonly judging: Judging;
  readonly source: Manifest["source"];
  readonly budget: Budget;
  readonly asked: MeasureOptions;
  readonly resumed: ResumedArms;
  /** Where each arm's run file goes; `.pairgate/runs/` otherwise. */
  readonly fileFor?: (purpose: Purpose) => string;
  readonly quiet: boolean;
}): Promise<MeasuredTest> {
  const { terminal, project, prepared, plan, extended, epoch, judging, resumed } = options;
  const testId = testIdOf(prepared, epoch);
  const common = { epoch, testId };
  const fileFor = options.fileFor ?? (() => null);
  const files: string[] = [];
  const run = async (
    arms: readonly ArmOrder[],
    decidedAt: (arms: readonly Run[]) => number | null = () => null,
  ): Promise<Run[]> => {
    const { source, budget, quiet } = options;
    const { concurrency } = options.asked;
    const measured = await execute({ terminal, arms, source, budget, concurrency, quiet, decidedAt });
    files.push(...measured.map(({ file }) => file));
    return measured.map((arm) => arm.run);
  };
  const ofBase = (purpose: "base" | "confirm", there: PreparedBase, itsPlan: Plan): ArmOrder => ({
    ...common,
    ...there,
    purpose,
    output: fileFor(purpose),
    plan: itsPlan,
    extended: purpose === "base" && extended,
    resumed: checked(resumed[purpose], there.prepared),
  });
  const { rounds, seed } = plan;
  const plain = plainPlan({ tasks: Object.keys(prepared.tasks), rounds, seed });
  const candidateOrder: ArmOrder = {
    ...common,
    project,
    prepared,
    purpose: "candidate",
    output: fileFor("candidate"),
    plan,
    extended,
    resumed: resumed.main ?? null,
  };

  const done = (runs: GateRuns, why: Partial<MeasuredTest> = {}): MeasuredTest => ({
    runs,
    files,
    unmeasuredSince: null,
    unconfirmedSince: null,
    ...why,
  });
  const tell = (line: string) => say(terminal, options.quiet, `${prepared.check.name}: ${line}`);
  if (judging.withBase) {
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there !== "string") tell("no baseline is stored; measuring the base commit beside it");
    // By the same plan, so that a look finds the same attempts in both arms.
    const beside = { ...plan, gates: {}, baselineRuns: [] };
    const orders = typeof there === "string" ? [] : [ofBase("base", there, beside)];
    const decidedAt = decidesAt(plan, judging);
    const [candidate, base = null] = (await run([candidateOrder, ...orders], decidedAt)) as [Run, Run?];
    const unmeasuredSince = typeof there === "string" ? there : null;
    return done({ candidate, base, confirm: null }, { unmeasuredSince });
  }
  const [candidate] = (await run([candidateOrder], decidesAt(plan, judging))) as [Run];
  const alone: GateRuns = { candidate, base: null, confirm: null };
  const { whenMissing } = prepared.check.baseline;
  if (whenMissing === "run" && needsFreshBase(candidate, judging)) {
    const why = escapeTerminal(judge(alone, judging).reason ?? "it is of no use");
    tell(`the stored baseline is not used, since ${why}; measuring the base commit`);
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there === "string") return done(alone, { unmeasuredSince: there });
    const [base] = await run([ofBase("base", there, plain)]);
    return done({ ...alone, base: base ?? null });
  }
  const found = judge(alone, { ...judging, confirm: false });
  if (found.verdict !== "regression" || !judging.confirm) return done(alone);
  // The regression stands without a fresh batch: what was measured must not be lost to a base that cannot be.
  const there = await prepareBase(options).catch(messageOf);
  if (typeof there === "string") return done(alone, { unconfirmedSince: there });
  tell("it looks worse; measuring a fresh batch of the base commit");
  const asked = new Set(found.tasks.map(({ task }) => task));
  const fresh = freshPlan(plan, attemptsUsed(found, plan), asked);
  const [confirm] = await run([ofBase("confirm", there, fresh)]);
  return done({ ...alone, confirm: confirm ?? null });
}

/** What is wrong with a base that cannot be measured. */
function messageOf(error: unknown): string {
  if (!(error instanceof PairgateError)) throw error;
  return error.problems[0]?.message ?? error.message;
}

interface PreparedBase {
  readonly project: Project;
  readonly prepared: PreparedCheck;
}

/** @throws PairgateError where the base commit's candidate cannot be run */
async function prepareBase(options: {
  readonly terminal: Terminal;
  readonly prepared: PreparedCheck;
  readonly base: BaseSide | NoBase | null;
  readonly asked: MeasureOptions;
}): Promise<PreparedBase> {
  const { terminal, base } = options;
  if (base === null) throw new PairgateError({ message: "the base commit is not there" });
  if ("reason" in base) throw new PairgateError({ message: base.reason });
  const check = base.check(options.prepared.check);
  if (check === null) {
    const { name } = options.prepared.check.candidate;
    throw new PairgateError({ message: `the base commit has no candidate ${name}` });
  }
  const prepared = await prepareCheck({
    terminal,
    project: base.project,
    check,
    sandbox: options.asked.sandbox,
  });
  await prepared.setUp();
  return { project: base.project, prepared };
}

function checked(resumed: Resumed | undefined, prepared: PreparedCheck): Resumed | null {
  if (resumed === undefined) return null;
  refuseOtherGround({ file: resumed.journal.file, run: resumed.run, prepared });
  return resumed;
}

/** How many attempts of the plan the verdict rests on. */
function attemptsUsed({ stopped, extension }: Comparison, plan: Plan): number {
  const looks = looksOf(plan);
  const at = stopped !== null ? stopped.look : extension?.state === "used" ? looks.length : plan.looks.length;
  return looks[at - 1]?.attempts ?? plannedAttempts(plan);
}

/**
 * Asks at each look whether the verdict stands. Judging takes longer the more attempts there are, so it is done only once
 * enough of them have ended for the next look.
 */
function decidesAt(plan: Plan, judging: Judging): (arms: readonly Run[]) => number | null {
  const looks = looksOf(plan);
  let next = 0;
  return ([candidate, base = null]) => {
    if (candidate === undefined) return null;
    const made = Math.min(candidate.attempts.length, base?.attempts.length ?? Number.POSITIVE_INFINITY);
    if (made < (looks[next]?.attempts ?? Number.POSITIVE_INFINITY)) return null;
    const { verdict, stopped, path } = judge(
      { candidate, base, confirm: null },
      { ...judging, confirm: false },
    );
    next = Math.max(0, ...path.map(({ look }) => look));
    return verdict === "regression" || verdict === "pass" ? (stopped?.look ?? null) : null;
  };
}

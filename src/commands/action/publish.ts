import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accept, conclusionOf } from "../../decide/accept.ts";
import { unmeasuredComparison } from "../../decide/comparison.ts";
import { verdictOf } from "../../decide/verdict.ts";
import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { Comparison, Verdict } from "../../domain/verdict.ts";
import { commentMarkdown } from "../../report/comment.ts";
import { statusDescription } from "../../report/status.ts";
import { terminalReport } from "../../report/terminal.ts";
import { readFailOn } from "../outcome.ts";
import { usesColor, widthOf } from "../terminal.ts";
import { announce } from "./announce.ts";
import type { Arrivals } from "./arrivals.ts";
import { type ActionContext, temporaryFolder } from "./context.ts";
import { armNames, type GateHandover, type HandedTest, isGroup } from "./handover.ts";
import { judgeHanded } from "./judged.ts";
import { armsOf, whyNotOf } from "./test-plan.ts";
import { verdictArtifact } from "./verdict-artifact.ts";

/** What a gate came to. */
export interface Published {
  readonly verdict: Verdict;
  readonly fails: boolean;
}

/**
 * Recomputes the verdict from run files, the base commit's rules and the baseline, and says it everywhere: the job's log
 * and summary, the comment, the commit status, the outputs; last the job's own conclusion.
 */
export async function publishGate(options: {
  readonly context: ActionContext;
  readonly handover: GateHandover;
  readonly arrivals: Arrivals;
}): Promise<Published> {
  const { context, handover, arrivals } = options;
  const { terminal, runner, inputs } = context;
  const failOn = readFailOn(inputs.failOn);
  const comparisons: Comparison[] = [...handover.settled];
  for (const test of handover.tests) comparisons.push(await comparisonOf({ arrivals, handover, test }));
  comparisons.sort((a, b) => order(a).localeCompare(order(b)));
  const verdict = verdictOf(comparisons.map((one) => ({ ...one, notes: [...one.notes, ...handover.notes] })));
  const { state, fails } = conclusionOf(verdict, failOn);
  const now = terminal.now();
  const { head } = handover;
  const inGroup = isGroup(handover);
  const body = commentMarkdown({ verdict, now, arms: armNames(handover), head, inGroup });
  terminal.stdout.write(
    terminalReport({
      verdict,
      width: widthOf(terminal.stdout, terminal.env),
      color: usesColor(terminal.stdout, terminal.env),
      now,
      head,
      inGroup,
    }),
  );

  const changed = handover.tests.length > 0;
  const create =
    inputs.comment === "always" ||
    (inputs.comment === "on-change" && changed) ||
    (inputs.comment === "on-regression" && (fails || verdict.verdict === "regression"));
  const [url] = await Promise.all([
    announce(context, {
      head: handover.head,
      pullRequest: handover.pullRequest,
      state,
      description: statusDescription(verdict),
      comment: inputs.comment === "never" ? null : { body, create },
    }),
    runner.summarize(body),
    leaveVerdict({ context, handover, verdict }),
  ]);
  runner.setOutput("verdict", verdict.verdict);
  runner.setOutput("headline", verdict.headline);
  runner.setOutput("comment-url", url ?? "");
  return { verdict, fails };
}

function order({ suite, candidate }: Comparison): string {
  return `${suite}\0${candidate}`;
}

/** `verdict.json` in a folder of its own, for an artifact: by it a bless knows what it accepts, and main what was merged. */
async function leaveVerdict(options: {
  readonly context: ActionContext;
  readonly handover: GateHandover;
  readonly verdict: Verdict;
}): Promise<void> {
  const { context, handover, verdict } = options;
  const folder = join(temporaryFolder(context.terminal.env), "pairgate-verdict");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "verdict.json"), `${JSON.stringify(verdict, null, 2)}\n`);
  context.runner.setOutput("verdict-folder", folder);
  context.runner.setOutput("verdict-artifact", verdictArtifact(handover));
}

async function comparisonOf(options: {
  readonly arrivals: Arrivals;
  readonly handover: GateHandover;
  readonly test: HandedTest;
}): Promise<Comparison> {
  const { arrivals, handover, test } = options;
  const nothing = (reason: string): Comparison =>
    unmeasuredComparison({
      suite: test.suite,
      candidate: test.candidate,
      commit: handover.commit,
      base: handover.base,
      treatmentHash: test.treatment,
      reason,
    });
  try {
    const arrived = await arrivals.runs(test);
    if (arrived?.candidate == null)
      return nothing("no run file came from the measuring job; its log says why");
    const why = whyNotOf(test, arrived.candidate);
    if (why !== null) return nothing(`the run file that came is not of this test: ${why}`);
    const leftOut: string[] = [];
    const arms = armsOf(test, arrived, (said) => leftOut.push(`${said}.`));
    const runs = { candidate: arrived.candidate, ...arms };
    const judged = withNotes(judgeHanded(test, runs, await arrivals.baseline(test)), leftOut);
    // A regression alone: what did not finish was never looked at by whoever accepted.
    const accepted =
      test.accepted ?? (judged.verdict === "regression" ? await arrivals.accepted(test) : null);
    return accepted === null ? judged : accept(judged, accepted);
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    return nothing(error.problems.map(describeProblem).join("; "));
  }
}

function withNotes(comparison: Comparison, notes: readonly string[]): Comparison {
  return { ...comparison, notes: [...comparison.notes, ...notes] };
}

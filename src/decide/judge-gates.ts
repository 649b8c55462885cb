import type { GateResult } from "../domain/verdict.ts";
import type { Critical } from "./critical.ts";
import { judgeErrors, withErrorsFailed, withExcessErrorsFailed } from "./errors.ts";
import type { Gates } from "./gates.ts";
import { judgeUse } from "./judge-use.ts";
import type { PairedTask } from "./pair.ts";
import { type Evidence, judgePassRate } from "./pass-rate.ts";

/** The critical values of each gate that can fail, at one look. */
export interface Criticals {
  readonly passRate: Critical;
  readonly tokens: Critical | null;
  readonly cost: Critical | null;
}

/** What all gates of a check say at one look. */
export interface Judged {
  readonly tasks: readonly PairedTask[];
  readonly gates: GateResult[];
  /** What the pass rate was judged by. */
  readonly passRate: Critical;
  readonly verdict: "regression" | "pass" | "inconclusive";
  /** Whether it would look worse at this look, or did at an earlier one, if all errors had been fails. */
  readonly worseByErrors: boolean;
}

/**
 * Asks every gate of a check. A regression stands once one of them has found it; a pass needs all, and must survive
 * counting the candidate's excess errors as failed where they hurt most. It must also not be one that would be a regression
 * if the errors had been fails, at this look or an earlier one: or an error in place of a fail would turn that into a pass.
 */
export function judgeGates(
  options: Omit<Evidence, "critical"> & {
    readonly gates: Gates;
    readonly criticals: Criticals;
    readonly worseByErrors?: boolean;
  },
): Judged {
  const { gates, criticals, worseByErrors: before = false, ...evidence } = options;
  const { tasks, plannedAttempts } = evidence;
  const onPassRate = { ...evidence, critical: criticals.passRate, gate: gates.passRate };
  const results: GateResult[] = [judgePassRate(onPassRate)];
  for (const metric of ["tokens", "cost"] as const) {
    const [gate, critical] = [gates[metric], criticals[metric]];
    if (gate !== null && critical !== null) results.push(judgeUse({ ...evidence, metric, gate, critical }));
  }
  const errors = judgeErrors({ tasks, gate: gates.errors, plannedAttempts });
  results.push(errors);
  const strict = withErrorsFailed(tasks);
  const worseByErrors =
    before ||
    (strict.failed > 0 && judgePassRate({ ...onPassRate, tasks: strict.tasks }).verdict === "regression");
  const judged = (verdict: Judged["verdict"]) => ({
    tasks,
    gates: results,
    passRate: criticals.passRate,
    verdict,
    worseByErrors,
  });
  if (results.some((gate) => gate.verdict === "regression")) return judged("regression");
  if (results.some((gate) => gate.verdict !== "pass")) return judged("inconclusive");
  const robust = withExcessErrorsFailed(tasks);
  const survives =
    robust.failed === 0 || judgePassRate({ ...onPassRate, tasks: robust.tasks }).verdict === "pass";
  if (survives && !worseByErrors) return judged("pass");
  errors.verdict = "inconclusive";
  errors.hindrance = "noise";
  errors.reason = survives
    ? `it would look worse if its ${strict.failed === 1 ? "1 error" : `${strict.failed} errors`} had been fails`
    : `a pass would not survive counting ${robust.failed} more error${robust.failed === 1 ? "" : "s"} than the baseline's rate as failed`;
  return judged("inconclusive");
}

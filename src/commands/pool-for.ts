import { type Pool, poolBaseline, type Wanted } from "../baseline/pool.ts";
import type { Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/** The baseline of a check at the project's base commit; warns of files in the store that are of no use. */
export async function poolFor(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly surveyed: SurveyedCheck;
  readonly quiet: boolean;
}): Promise<Pool> {
  const { terminal, project, surveyed } = options;
  const { suite, candidate, baseline } = surveyed.check;
  const pool = await poolBaseline({
    store: project.store,
    check: { suite: suite.name, candidate: candidate.name },
    fingerprint: surveyed.fingerprint,
    ancestry: project.repository.ancestry,
    attempts: baseline.attempts,
    maxAgeMs: baseline.maxAgeMs,
    now: terminal.now(),
  });
  if (!options.quiet) tellProblems(terminal, "warning", pool.problems);
  return pool;
}

/** What the baseline of a check is to be filled with. */
export function wantedOf({ check, tasks }: SurveyedCheck): Wanted {
  return { tasks, attempts: check.baseline.attempts, candidate: check.candidate };
}

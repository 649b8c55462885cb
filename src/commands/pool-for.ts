import { type Pool, poolBaseline } from "../baseline/pool.ts";
import type { PreparedCheck } from "./check.ts";
import type { Project } from "./project.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/** The baseline of a check at the project's base commit; warns of files in the store that are of no use. */
export async function poolFor(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly prepared: PreparedCheck;
  readonly quiet: boolean;
}): Promise<Pool> {
  const { terminal, project, prepared } = options;
  const { suite, candidate, baseline } = prepared.check;
  const pool = await poolBaseline({
    store: project.store,
    check: { suite: suite.name, candidate: candidate.name },
    fingerprint: prepared.fingerprint,
    ancestry: project.repository.ancestry,
    attempts: baseline.attempts,
    maxAgeMs: baseline.maxAgeMs,
    now: terminal.now(),
  });
  if (!options.quiet) tellProblems(terminal, "warning", pool.problems);
  return pool;
}

import { digest, type Json } from "../domain/digest.ts";
import type { Plan } from "../domain/plan.ts";
import { type Manifest, type Purpose, RUN_SCHEMA } from "../domain/run.ts";

import type { Repository } from "./repository.ts";
import type { SurveyedCheck } from "./survey.ts";

/** The version in `package.json`; a test holds them together. */
export const PAIRGATE_VERSION = "0.1.0";

/** The first line of a run file for a check that is about to be measured. */
export function manifestOf(options: {
  readonly surveyed: SurveyedCheck;
  readonly sandbox: Manifest["sandbox"];
  readonly repository: Repository;
  readonly purpose: Purpose;
  readonly plan: Plan;
  readonly epoch: string;
  /** What identifies the test; arms that are measured for one comparison share it. */
  readonly testId: string;
  readonly source: Manifest["source"];
  readonly id: string;
  readonly createdAt: Date;
}): Manifest {
  const { surveyed, repository, purpose, plan, epoch, testId, source, id, createdAt } = options;
  const { check, fingerprint, fingerprintOf, treatment } = surveyed;
  return {
    schema: RUN_SCHEMA,
    id,
    createdAt: createdAt.toISOString(),
    suite: {
      name: check.suite.name,
      engine: check.suite.engine,
      fingerprint,
      fingerprintOf: fingerprintOf as Manifest["suite"]["fingerprintOf"],
      tasks: surveyed.tasks,
    },
    candidate: {
      name: check.candidate.name,
      harness: check.candidate.harness,
      harnessVersion: null,
      model: check.candidate.model,
    },
    treatment,
    commit: commitOf(repository, treatment.tree),
    purpose,
    test: { id: testId, epoch, continues: null },
    shard: null,
    source,
    plan,
    sandbox: options.sandbox,
    pairgate: PAIRGATE_VERSION,
  };
}

/** The hash that a test is known by, whatever the commit: check, fingerprint, epoch and treatment. Design section 4. */
export function testIdOf({ check, fingerprint, treatment }: SurveyedCheck, epoch: string): string {
  return digest({ check: check.name, fingerprint, epoch, treatment: treatment.hash } satisfies Json);
}

/** The measured commit. Outside a repository a state of the files is named by its tree hash. */
export function commitOf(repository: Repository, treeHash: string): Manifest["commit"] {
  if (repository.head === null)
    return { sha: `files-${treeHash.slice("sha256:".length, 19)}`, tree: null, base: null };
  return { sha: repository.head, tree: repository.tree, base: repository.base };
}

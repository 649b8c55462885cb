import { digest, type Json } from "../domain/digest.ts";
import { type Manifest, type Plan, type Purpose, RUN_SCHEMA } from "../domain/run.ts";
import type { PreparedCheck } from "./check.ts";
import type { Repository } from "./repository.ts";

/** The version in `package.json`; a test holds them together. */
export const PAIRGATE_VERSION = "0.1.0";

/** The first line of a run file for a check that is about to be measured. */
export function manifestOf(options: {
  readonly prepared: PreparedCheck;
  readonly repository: Repository;
  readonly purpose: Purpose;
  readonly plan: Plan;
  readonly epoch: string;
  readonly id: string;
  readonly createdAt: Date;
}): Manifest {
  const { prepared, repository, purpose, plan, epoch, id, createdAt } = options;
  const { check, engine, fingerprint, treatment } = prepared;
  return {
    schema: RUN_SCHEMA,
    id,
    createdAt: createdAt.toISOString(),
    suite: {
      name: check.suite.name,
      engine: check.suite.engine,
      fingerprint,
      fingerprintOf: engine.fingerprintOf as Manifest["suite"]["fingerprintOf"],
      tasks: prepared.tasks,
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
    test: {
      id: digest({ check: check.name, fingerprint, epoch, treatment: treatment.hash } satisfies Json),
      epoch,
      continues: null,
    },
    shard: null,
    source: null,
    plan,
    sandbox: engine.sandbox,
    pairgate: PAIRGATE_VERSION,
  };
}

/** The measured commit. Outside a repository a state of the files is named by its tree hash. */
export function commitOf(repository: Repository, treeHash: string): Manifest["commit"] {
  if (repository.head === null)
    return { sha: `files-${treeHash.slice("sha256:".length, 19)}`, tree: null, base: null };
  return { sha: repository.head, tree: repository.tree, base: repository.base };
}

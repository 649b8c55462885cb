import { statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { Candidate, Check, Suite } from "../config/config.ts";
import { digest } from "../domain/digest.ts";
import type { Manifest } from "../domain/run.ts";
import type { FingerprintOf } from "../engines/engine.ts";
import { findTasks } from "../engines/local/find-tasks.ts";
import { localFingerprint } from "../engines/local/local-engine.ts";
import type { Project } from "./project.ts";
import { candidateTree } from "./tree.ts";

/** What may differ between two runs, and is named in the report. */
export interface Treatment {
  readonly hash: string;
  readonly tree: string;
  /** What the hash was made of besides the tree. */
  readonly of: NonNullable<Manifest["treatment"]>["of"];
}

/** A check with what is known of it before anything can be run: its tasks found, its files hashed. */
export interface SurveyedCheck {
  readonly check: Check;
  readonly fingerprint: string;
  readonly fingerprintOf: FingerprintOf;
  /** Each task's id and content hash. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly treatment: Treatment;
}

/**
 * Looks at a check without needing its program, its keys or a sandbox.
 * @throws PairgateError where a task is not as it should be
 */
export async function surveyCheck(project: Project, check: Check): Promise<SurveyedCheck> {
  const { tasks } = await findTasks({ tasks: check.suite.tasks, root: project.tasksRoot });
  const fingerprintOf = localFingerprint(limitsOf(check.suite));
  return {
    check,
    fingerprint: digest(fingerprintOf),
    fingerprintOf,
    tasks: Object.fromEntries(tasks.map((task) => [task.id, task.hash])),
    treatment: await treatmentAt(project, check.candidate),
  };
}

/**
 * The treatment that a candidate is with the files of a project.
 * @throws PairgateError where none of its paths match
 */
export async function treatmentAt(project: Project, candidate: Candidate): Promise<Treatment> {
  const tree = await candidateTree({
    root: project.root,
    globs: candidate.paths,
    always: [...candidate.command, ...(candidate.setup ?? [])].filter((word) => isFileIn(project.root, word)),
    own: project.own,
    field: `candidates.${candidate.name}.paths`,
  });
  return treatmentOf(candidate, tree);
}

/** What one attempt may use, as the local engine takes it. */
export function limitsOf({ limits }: Suite) {
  return { time: limits.timeMs / 1000, tokens: limits.tokens, disk: limits.diskBytes };
}

function treatmentOf(candidate: Candidate, tree: string): Treatment {
  const { command, setup, settings, env, readable, usage, harness, model } = candidate;
  const of = {
    command: [...command],
    setup: setup === null ? null : [...setup],
    settings: { ...settings },
    env: [...env],
    readable: [...readable],
    usage: usage === null ? null : { ...usage },
  };
  return { hash: digest({ ...of, harness, model, tree }), tree, of };
}

/** Whether a word of a command names a file of the repository, as the harness understands it. */
function isFileIn(root: string, word: string): boolean {
  if (
    word === "" ||
    word.startsWith("-") ||
    isAbsolute(word) ||
    relative(root, resolve(root, word)).startsWith("..")
  )
    return false;
  return statSync(resolve(root, word), { throwIfNoEntry: false })?.isFile() === true;
}

import { randomBytes, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { segment } from "../baseline/paths.ts";
import { PairgateError } from "../domain/error.ts";
import type { Plan, Purpose, Run } from "../domain/run.ts";
import type { Budget } from "../measure/budget.ts";
import { createJournal, type Journal, resumeJournal } from "../measure/journal.ts";
import { measure } from "../measure/measure.ts";
import type { PreparedCheck } from "./check.ts";
import { manifestOf } from "./manifest.ts";
import { say } from "./measuring.ts";
import { withScratch } from "./outputs.ts";
import { progressView } from "./progress.ts";
import type { Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** A measured run and the file it is in. */
export interface Measured {
  readonly run: Run;
  readonly file: string;
}

/** A run file that is to be gone on with. */
export interface Resumed {
  readonly journal: Journal;
  readonly run: Run;
}

/**
 * Measures a check by a plan and leaves a run file; or goes on with one that was begun.
 * @param output where to write the run file, or null for `.pairgate/runs/`
 */
export async function execute(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly prepared: PreparedCheck;
  readonly purpose: Purpose;
  readonly plan: Plan;
  readonly epoch: string;
  readonly budget: Budget;
  readonly concurrency: number | null;
  readonly output: string | null;
  readonly resumed: Resumed | null;
  readonly quiet: boolean;
}): Promise<Measured> {
  const { terminal, project, prepared, purpose, plan, budget, resumed } = options;
  const { check } = prepared;
  const { engine, remove } = await withScratch(prepared.engine);
  const begun = resumed ?? begin(options);
  const outputs = join(project.state, "attempts", begun.run.manifest.id);
  const view = progressView({
    output: terminal.stderr,
    name: check.name,
    now: () => terminal.now().getTime(),
    earlier: begun.run.attempts,
  });
  try {
    const run = await measure({
      engine,
      plan,
      purpose,
      journal: begun.journal,
      earlier: begun.run,
      budget,
      concurrency: options.concurrency ?? check.suite.concurrency ?? availableParallelism(),
      retries: check.suite.retries,
      signal: terminal.interrupted,
      effects: {
        now: terminal.now,
        newUid: () => randomUUID(),
        wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
        directoryFor: ({ task, round }, uid, tryNumber) =>
          join(outputs, [segment(task), round, uid.slice(0, 8), tryNumber].join("-")),
      },
      ...(options.quiet ? {} : { onProgress: (progress) => view.update(progress) }),
    });
    return { run, file: begun.journal.file };
  } finally {
    view.close();
    begun.journal.close();
    await remove();
    say(terminal, options.quiet, `run file: ${relative(terminal.cwd, begun.journal.file)}`);
    say(terminal, options.quiet, `outputs:  ${relative(terminal.cwd, outputs)}`);
  }
}

function begin(options: Parameters<typeof execute>[0]): Resumed {
  const { terminal, project, prepared, purpose, plan, epoch } = options;
  const createdAt = terminal.now();
  const stamp = createdAt.toISOString().replaceAll(/[:.]/gu, "-");
  const id = `${stamp}-${randomBytes(4).toString("hex")}`;
  const manifest = manifestOf({
    prepared,
    repository: project.repository,
    purpose,
    plan,
    epoch,
    id,
    createdAt,
  });
  const name = `${prepared.check.suite.name}-${prepared.check.candidate.name}-${id}.run.jsonl`;
  const file = options.output ?? join(project.state, "runs", name);
  return { journal: createJournal(file, manifest), run: { manifest, attempts: [], end: null } };
}

/**
 * Opens the run files of `--resume` and finds each one's check.
 * @throws PairgateError where a file belongs to no check, or what it measured is not what is there now
 */
export function openResumed(options: {
  readonly files: readonly string[];
  /** The command that goes on with them. */
  readonly command: Begun;
  readonly prepared: readonly PreparedCheck[];
  readonly terminal: Terminal;
}): ReadonlyMap<PreparedCheck, Resumed> {
  const resumed = new Map<PreparedCheck, Resumed>();
  for (const file of options.files) {
    const { journal, run, warnings } = resumeJournal(file);
    for (const warning of warnings) options.terminal.stderr.write(`${warning}\n`);
    const { suite, candidate } = run.manifest;
    const prepared = options.prepared.find(
      ({ check }) => check.suite.name === suite.name && check.candidate.name === candidate.name,
    );
    if (prepared === undefined || resumed.has(prepared)) {
      journal.close();
      throw new PairgateError({
        message: `it is a run of ${suite.name}/${candidate.name}, which is no check of this command`,
        hint: "Resume with the same pairgate.yml and the same --check as before, and each run file once.",
        place: { file },
      });
    }
    const begun = begunBy(run);
    if (begun !== options.command) {
      journal.close();
      throw new PairgateError({
        message: `it was begun by pairgate ${begun}, and cannot be gone on with by pairgate ${options.command}`,
        hint: `Go on with it by pairgate ${begun} --resume.`,
        place: { file },
      });
    }
    try {
      refuseOtherGround({ file, run, prepared });
    } catch (error) {
      journal.close();
      throw error;
    }
    resumed.set(prepared, { journal, run });
  }
  return resumed;
}

/** The commands that begin a run. */
export type Begun = "gate" | "record" | "measure";

/** Only a gate fixes rates before it measures. */
function begunBy({ manifest }: Run): Begun {
  if (manifest.purpose === "record") return "record";
  return Object.keys(manifest.plan?.gates ?? {}).length > 0 ? "gate" : "measure";
}

/** Attempts made under other conditions would be another measurement in the same file. */
function refuseOtherGround({
  file,
  run,
  prepared,
}: {
  file: string;
  run: Run;
  prepared: PreparedCheck;
}): void {
  const { suite, treatment, plan, sandbox } = run.manifest;
  const changed: string[] = [];
  if (suite.fingerprint !== prepared.fingerprint) changed.push("the suite's limits or engine");
  if (JSON.stringify(suite.tasks) !== JSON.stringify(prepared.tasks)) changed.push("its tasks");
  if (treatment?.hash !== prepared.treatment.hash) changed.push("the candidate's files or settings");
  if (sandbox !== prepared.engine.sandbox) changed.push("the sandbox");
  if (plan === null) changed.push("its plan (the file has none, so it was not measured by pairgate)");
  if (changed.length === 0) return;
  throw new PairgateError({
    message: `it cannot be gone on with, since these changed after it was begun: ${changed.join(", ")}`,
    hint: "Bring back what was measured, or start a new run without --resume.",
    place: { file },
  });
}

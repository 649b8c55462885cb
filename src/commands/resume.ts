import { PairgateError } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { type Journal, resumeJournal } from "../measure/journal.ts";
import type { PreparedCheck } from "./check.ts";
import type { Terminal } from "./terminal.ts";

/** A run file that is to be gone on with. */
export interface Resumed {
  readonly journal: Journal;
  readonly run: Run;
}

/** The run files of one check that are to be gone on with. */
export interface ResumedArms {
  /** The candidate's, or what is recorded. */
  readonly main?: Resumed;
  readonly base?: Resumed;
  readonly confirm?: Resumed;
}

/**
 * Opens the run files of `--resume` and finds each one's check. Those of the base commit are checked against it by
 * `refuseOtherGround` once it is there.
 * @throws PairgateError where a file belongs to no check, or what it measured is not what is there now
 */
export function openResumed(options: {
  readonly files: readonly string[];
  /** The command that goes on with them. */
  readonly command: Begun;
  readonly prepared: readonly PreparedCheck[];
  readonly terminal: Terminal;
}): ReadonlyMap<PreparedCheck, ResumedArms> {
  const resumed = new Map<PreparedCheck, ResumedArms>();
  for (const file of options.files) {
    const { journal, run, warnings } = resumeJournal(file);
    for (const warning of warnings) options.terminal.stderr.write(`${warning}\n`);
    const { suite, candidate } = run.manifest;
    const prepared = options.prepared.find(
      ({ check }) => check.suite.name === suite.name && check.candidate.name === candidate.name,
    );
    const arm = armOf(run);
    const arms = prepared === undefined ? {} : (resumed.get(prepared) ?? {});
    if (prepared === undefined || arms[arm] !== undefined) {
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
      if (arm === "main") refuseOtherGround({ file, run, prepared });
    } catch (error) {
      journal.close();
      throw error;
    }
    resumed.set(prepared, { ...arms, [arm]: { journal, run } });
  }
  for (const arms of resumed.values()) refuseOtherTest(arms);
  return resumed;
}

/**
 * The base commit's part of another test would be another luck to compare with: whoever has several could choose.
 * @throws PairgateError where not all run files of a check are of one test
 */
function refuseOtherTest({ main, base, confirm }: ResumedArms): void {
  for (const arm of [base, confirm]) {
    if (arm === undefined || (main !== undefined && isSameTest(arm.run, main.run))) continue;
    for (const opened of [main, base, confirm]) opened?.journal.close();
    const { file } = arm.journal;
    if (main === undefined) {
      throw new PairgateError({
        message: "it is the base commit's part of a test, and the candidate's is not given",
        hint: "Give the candidate's run file by --resume too, as pairgate named both when it was interrupted.",
        place: { file },
      });
    }
    throw new PairgateError({
      message: `it is not of the same test as ${main.journal.file}`,
      hint: "Give the run files that pairgate named together when it was interrupted.",
      place: { file },
    });
  }
}

/** The seed tells apart what was begun at different times for the same candidate. */
function isSameTest(one: Run, other: Run): boolean {
  const [a, b] = [one.manifest, other.manifest];
  return a.test?.id === b.test?.id && a.plan?.seed === b.plan?.seed;
}

/** The commands that begin a run. */
export type Begun = "gate" | "record" | "measure";

/** Only a gate fixes rates before it measures. */
function begunBy({ manifest }: Run): Begun {
  if (manifest.purpose === "record") return "record";
  if (manifest.purpose === "base" || manifest.purpose === "confirm") return "gate";
  return Object.keys(manifest.plan?.gates ?? {}).length > 0 ? "gate" : "measure";
}

function armOf({ manifest }: Run): keyof ResumedArms {
  return manifest.purpose === "base" || manifest.purpose === "confirm" ? manifest.purpose : "main";
}

/**
 * Attempts made under other conditions would be another measurement in the same file.
 * @throws PairgateError that names what changed
 */
export function refuseOtherGround({
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

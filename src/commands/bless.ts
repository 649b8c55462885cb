import { dirname, resolve } from "node:path";
import { LONGEST_REASON } from "../baseline/blessing.ts";
import { roundsMissing } from "../baseline/pool.ts";
import { loadConfig } from "../config/load.ts";
import { PairgateError } from "../domain/error.ts";
import { openBase } from "./base-side.ts";
import { type BlessedCheck, blessedEpochs } from "./blessed-epochs.ts";
import { say } from "./measuring.ts";
import { commitNamed, type NamedCommit } from "./named-commit.ts";
import { readOptionsAndWord } from "./options.ts";
import { poolFor, wantedOf } from "./pool-for.ts";
import { chooseChecks, openProject, type Project } from "./project.ts";
import { surveyCheck } from "./survey.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate bless: accept a known change. The baseline begins anew at the commit that brought it:
what was recorded of the commits before is no longer compared with.

Usage: pairgate bless REV --reason TEXT [options]

  REV                  a commit, branch or tag of this repository; after a merge, the merge commit
  --reason TEXT        why the change is meant; it is kept with the baseline
  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE        (default: pairgate.yml)
  --json               print what was written as JSON
  --quiet              print errors only

This is about baselines that pairgate record keeps in a folder. On GitHub, comment on the pull request
instead: /pairgate bless SHA REASON

Examples:
  pairgate bless main --reason "a smaller model, for a tenth of the cost"
  pairgate bless HEAD --check bug-hunt/mender --reason "no longer tries twice"
`;

const options = {
  reason: { type: "string" },
  check: { type: "string", multiple: true, default: [] as string[] },
  store: { type: "string" },
} as const;

/** A check whose baseline begins anew, and what is left to do for it. */
interface Blessed {
  readonly check: string;
  /** Rounds that its baseline lacks. */
  readonly missing: number;
  /** Runs that it has: of the commit itself. */
  readonly runs: number;
  /** Whether the files here are another candidate than the one that was accepted. */
  readonly differsHere: boolean;
}

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const { given, word } = readOptionsAndWord("bless", args, options, {
    what: "one commit, the one that brought the change",
    example: 'pairgate bless main --reason "a smaller model"',
  });
  const reason = readReason(given.reason);
  const configFile = resolve(terminal.cwd, given.config);
  loadConfig({ path: configFile });
  const commit = await commitNamed(dirname(configFile), word);
  const project = await openProject({
    terminal,
    config: given.config,
    base: commit.sha,
    store: given.store ?? null,
  });
  const checks = await treatmentsAt(project, given.check);
  const epochs = await blessedEpochs({
    store: project.store,
    checks,
    commit: commit.sha,
    madeAt: commit.madeAt,
    now: terminal.now(),
    reason,
    together: given.check.length === 0,
  });
  const paths = await project.store.add({ epochs });

  const blessed: Blessed[] = [];
  for (const { check, treatment } of checks) {
    const surveyed = await surveyCheck(project, check);
    const pool = await poolFor({ terminal, project, surveyed, quiet: given.quiet });
    blessed.push({
      check: check.name,
      missing: roundsMissing(pool, wantedOf(surveyed)),
      runs: pool.runs.length,
      differsHere: project.repository.head === commit.sha && surveyed.treatment.hash !== treatment?.hash,
    });
  }
  if (given.json) {
    const written = epochs.map((epoch, index) => ({ ...epoch, path: paths[index] ?? null }));
    const said = { commit: commit.sha, epochs: written, checks: blessed };
    terminal.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
  } else {
    tell({ terminal, quiet: given.quiet, project, commit, blessed });
  }
  return 0;
}

function readReason(given: string | undefined): string {
  const reason = given?.trim() ?? "";
  if (reason === "") {
    throw new PairgateError({
      message: "pairgate bless needs --reason: why the change is meant",
      hint: 'Write, for example, --reason "a smaller model, for a tenth of the cost". It is kept with the baseline.',
    });
  }
  if (reason.length <= LONGEST_REASON) return reason;
  throw new PairgateError({
    message: `--reason is ${reason.length} characters long, and ${LONGEST_REASON} are kept`,
    hint: "Say it in fewer words, or name where more is said.",
  });
}

/** The checks, and what the candidate of each is at the project's base commit: what is blessed, whatever the files here are. */
async function treatmentsAt(project: Project, names: readonly string[]): Promise<BlessedCheck[]> {
  const there = await openBase({ project });
  try {
    const checks: BlessedCheck[] = [];
    for (const check of chooseChecks(project, names)) {
      checks.push({ check, treatment: "reason" in there ? null : await there.treatment(check) });
    }
    return checks;
  } finally {
    if (!("reason" in there)) await there.remove();
  }
}

function tell(options: {
  readonly terminal: Terminal;
  readonly quiet: boolean;
  readonly project: Project;
  readonly commit: NamedCommit;
  readonly blessed: readonly Blessed[];
}): void {
  const { terminal, quiet, project, commit, blessed } = options;
  const short = commit.sha.slice(0, 7);
  const print = (line: string) => {
    if (!quiet) terminal.stdout.write(`${line}\n`);
  };
  print(`accepted ${short}: the baseline in ${project.store.name} begins anew there`);
  for (const { check, missing, runs } of blessed) {
    const kept = runs === 0 ? "" : `; what is recorded of ${short} counts`;
    print(`${check}: ${missing === 0 ? "nothing" : `${missing} rounds`} to record${kept}`);
  }
  if (blessed.some(({ missing }) => missing > 0)) {
    print(`Next, with ${short} or a later commit of main checked out: pairgate record`);
  }
  if (commit.onMain === false) {
    const why =
      "so the baseline of main stays what it is; after the merge, bless the commit that main then has";
    say(terminal, quiet, `note: ${short} is not on main, ${why}`);
  }
  for (const { check } of blessed.filter(({ differsHere }) => differsHere)) {
    const why = `what was accepted is the commit; commit the changes and bless that, if they are meant`;
    say(terminal, quiet, `note: the files here are not ${check} as ${short} has it: ${why}`);
  }
}

import { branchStore } from "../../baseline/branch-store.ts";
import type { Epoch } from "../../baseline/epoch.ts";
import { roundsMissing } from "../../baseline/pool.ts";
import type { BaselineStore } from "../../baseline/store.ts";
import { resolveChecks } from "../../config/checks.ts";
import { digest } from "../../domain/digest.ts";
import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { formatRunFile } from "../../domain/run-file.ts";
import type { GitHub } from "../../github/client.ts";
import { gitBranch } from "../../github/git-data.ts";
import { PAIRGATE_VERSION, testIdOf } from "../manifest.ts";
import { newSeed } from "../measuring.ts";
import { poolFor, wantedOf } from "../pool-for.ts";
import type { Project } from "../project.ts";
import { type SurveyedCheck, surveyCheck } from "../survey.ts";
import { tellProblems } from "../tell.ts";
import { ancestryOf } from "./ancestry.ts";
import { chosenChecks } from "./chosen.ts";
import type { ActionContext } from "./context.ts";
import { acceptableArtifacts, newestFor, readArrived } from "./earlier.ts";
import { epochsOfPush } from "./epochs-of-push.ts";
import { readCheckedOut } from "./ground.ts";
import { type HandedRecord, measuredOf, type RecordHandover } from "./handover.ts";
import { mustBeMain } from "./prepare.ts";
import { earlierPath, type Prepared } from "./prepared-folder.ts";
import { openSides } from "./sides.ts";
import { whyNotOfRecord } from "./test-plan.ts";

/** Stands in the artifacts' names. */
const KEY = "main";

/** Decides what main's baseline still lacks, and which epochs begin with what was pushed. */
export async function prepareRecord(
  context: ActionContext,
): Promise<Prepared<Omit<RecordHandover, "schema">>> {
  const { terminal, inputs, situation } = context;
  mustBeMain(situation);
  const github = await context.github();
  const { commit } = await readCheckedOut(terminal.cwd);
  const sides = await openSides({
    workspace: terminal.cwd,
    config: inputs.config,
    base: null,
    readBase: null,
    storeOf: ({ baseline }) => branchStore(gitBranch(github, baseline.branch), { now: terminal.now }),
  });
  const checks = resolveChecks(sides.project.config);
  const chosen = chosenChecks(inputs, checks);
  const surveyed: SurveyedCheck[] = [];
  for (const check of checks) surveyed.push(await surveyCheck(sides.project, check));
  const ancestry = await ancestryOf({
    github,
    from: commit,
    store: sides.project.store,
    checks,
    now: terminal.now(),
  });
  const { epochs, problems } = await epochsOfPush({
    context,
    github,
    commit,
    surveyed,
    store: sides.project.store,
  });
  const project: Project = {
    ...sides.project,
    repository: { ...sides.project.repository, head: commit, base: commit, ancestry },
    store: withEpochs(sides.project.store, epochs),
  };

  const tests: HandedRecord[] = [];
  const files = new Map<string, string>();
  for (const one of surveyed) {
    const names = { suite: one.check.suite.name, candidate: one.check.candidate.name };
    if (!chosen.has(one.check.name)) continue;
    const pool = await poolFor({ terminal, project, surveyed: one, quiet: false });
    const missing = roundsMissing(pool, wantedOf(one));
    if (missing === 0) {
      terminal.stdout.write(
        `${one.check.name}: the baseline has ${one.check.baseline.attempts} attempts of every task; nothing to measure\n`,
      );
      continue;
    }
    const asked: HandedRecord = {
      ...names,
      fingerprint: one.fingerprint,
      tasks: digest(one.tasks),
      treatment: one.treatment.hash,
      epoch: pool.epoch,
      testId: testIdOf(one, pool.epoch),
      rounds: missing,
      seed: inputs.seed ?? newSeed(),
    };
    const begun = await begunRecord({ context, github, asked });
    if (begun !== null) files.set(earlierPath(names, "record"), formatRunFile(begun.run));
    tests.push(begun?.test ?? asked);
  }
  const { budget, baseline } = project.config;
  return {
    files,
    handover: {
      kind: "record",
      pairgate: PAIRGATE_VERSION,
      key: KEY,
      commit,
      branch: baseline.branch,
      budget: { ...budget },
      event: situation.event,
      epochs: [...epochs],
      problems: problems.map(({ message }) => message),
      tests,
    },
  };
}

/** What an earlier attempt of this workflow run began of the same, with the plan it was begun with. */
async function begunRecord(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly asked: HandedRecord;
}): Promise<{ readonly test: HandedRecord; readonly run: Run } | null> {
  const { context, github, asked } = options;
  const artifacts = await acceptableArtifacts({ context, github, pullRequest: null, headRef: null });
  const artifact = newestFor(artifacts, measuredOf({ key: KEY }, asked));
  if (artifact === null) return null;
  const refuse = (why: string) => {
    const message = `the artifact ${artifact.name} was not gone on with: ${why}`;
    tellProblems(context.terminal, "note", [{ message }]);
    return null;
  };
  try {
    const run = (await readArrived(github, artifact))?.record ?? null;
    const plan = run?.manifest.plan ?? null;
    if (run === null || plan === null) return refuse("it is gone, or holds no run of main");
    const test = { ...asked, rounds: plan.rounds, seed: plan.seed };
    const why = whyNotOfRecord(test, run);
    return why === null ? { test, run } : refuse(why);
  } catch (error) {
    if (error instanceof PairgateError) return refuse(error.problems[0]?.message ?? error.message);
    throw error;
  }
}

/** The store as it will be once these epochs are in it. */
function withEpochs(store: BaselineStore, epochs: readonly Epoch[]): BaselineStore {
  return {
    ...store,
    epochs: async (check) => {
      const known = await store.epochs(check);
      const own = epochs.filter(
        ({ suite, candidate }) =>
          (suite === null || suite === check.suite) && (candidate === null || candidate === check.candidate),
      );
      const coming = own.map(({ commit, startedAt }) => ({ path: "not stored yet", commit, startedAt }));
      return { ...known, epochs: [...known.epochs, ...coming] };
    },
  };
}

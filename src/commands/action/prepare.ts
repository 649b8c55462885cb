import { branchStore } from "../../baseline/branch-store.ts";
import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { fileAt } from "../../github/contents.ts";
import { gitBranch } from "../../github/git-data.ts";
import { pullRequest as askPullRequest } from "../../github/pull-requests.ts";
import type { Situation } from "../../github/situation.ts";
import { runningMarkdown } from "../../report/running.ts";
import { announce } from "./announce.ts";
import type { ActionContext } from "./context.ts";
import { type Ground, groundOf, readCheckedOut } from "./ground.ts";
import { armNames, formatHandover, type GateHandover, nameOf, openTests } from "./handover.ts";
import { announceOutside } from "./outside.ts";
import { announceUnmeasuredGroup } from "./outside-group.ts";
import { prepareGate } from "./prepare-gate.ts";
import { prepareRecord } from "./prepare-record.ts";
import { BASE_CONFIG, type Prepared, preparedFolder, writePrepared } from "./prepared-folder.ts";
import { runningChecks } from "./running-checks.ts";
import { openSides, type Sides } from "./sides.ts";

/** Decides, before any agent runs, and hands over; says on the pull request that measuring has begun. */
export async function prepareMode(context: ActionContext): Promise<void> {
  const { situation, runner, terminal } = context;
  // Later jobs ask for these, whatever happens below.
  for (const name of ["measure", "publish"]) runner.setOutput(name, "false");
  // Of another branch's push, it says what is amiss.
  if (isMain(situation) || situation.kind === "push") return handRecord(context);
  if (situation.kind === "pull-request") {
    if (situation.event === "pull_request_target") return announceOutside(context, situation);
    if (situation.fork || situation.dependabot) {
      terminal.stdout.write(
        `Pull request ${situation.number} comes from ${situation.fork ? "a fork" : "Dependabot"}: it has no keys, so nothing is measured here.\nThe workflow's pull_request_target event says on it what a maintainer can do.\n`,
      );
      return;
    }
    if (situation.action === "closed" || (situation.action === "edited" && !situation.retargeted)) return;
  }
  const github = await context.github();
  const ground = await groundOf({
    situation,
    github: context.github,
    checkedOut: await readCheckedOut(terminal.cwd),
  });
  const { sides, files } = await openGateSides(context, github, ground);
  try {
    if (
      situation.kind === "merge-group" &&
      (await announceUnmeasuredGroup(context, github, ground, sides.project.config))
    )
      return;
    const prepared = await prepareGateHere({ context, github, ground, sides });
    await handGate(context, { ...prepared, files: new Map([...files, ...prepared.files]) });
    await announceRunning(context, prepared.handover);
  } finally {
    await sides.remove();
  }
}

/** Whether this is main itself: what it measures is a baseline. */
export function isMain(situation: Situation): boolean {
  if (situation.kind === "schedule") return true;
  return situation.kind === "push" && situation.isDefaultBranch && !situation.deleted;
}

/** @throws PairgateError for a push that no baseline comes from */
export function mustBeMain(situation: Situation): void {
  if (isMain(situation)) return;
  throw new PairgateError({
    message: `baselines are recorded from the default branch, and this is ${situation.event}${situation.kind === "push" ? ` to ${situation.branch ?? "a tag"}` : ""}`,
    hint: "Start the workflow on: push to the default branch, or on: schedule.",
  });
}

/** Opens what is checked out beside the base commit, with the baseline branch as the store. */
async function openGateSides(
  context: ActionContext,
  github: GitHub,
  ground: Ground,
): Promise<{ readonly sides: Sides; readonly files: ReadonlyMap<string, string> }> {
  const files = new Map<string, string>();
  const sides = await openSides({
    workspace: context.terminal.cwd,
    config: context.inputs.config,
    base: ground.base,
    readBase: async (path) => {
      const text = await fileAt(github, { path, ref: ground.base });
      // The measuring job's clone will be as shallow, and it cannot ask.
      if (text !== null) files.set(BASE_CONFIG, text);
      return text;
    },
    storeOf: ({ baseline }) => branchStore(gitBranch(github, baseline.branch), { now: context.terminal.now }),
  });
  return { sides, files };
}

/** Prepares a gate; asks once more about a pull request of this repository, whose earlier runs may have measured the same. */
async function prepareGateHere(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly ground: Ground;
  readonly sides: Sides;
}): ReturnType<typeof prepareGate> {
  const { context, github, ground } = options;
  const { situation } = context;
  let headRef: string | null = null;
  if (situation.kind === "pull-request" && !ground.fromOutside) headRef = situation.head.ref;
  const another =
    situation.kind === "dispatch" || (situation.kind === "merge-group" && ground.ahead.length === 0);
  if (another && ground.pullRequest !== null) {
    const asked = await askPullRequest(github, ground.pullRequest);
    if (asked !== null && asked.head.repositoryId === situation.repository.id) headRef = asked.head.ref;
  }
  return prepareGate({ ...options, headRef });
}

async function handGate(
  context: ActionContext,
  { handover, files }: Prepared<Omit<GateHandover, "schema">>,
): Promise<void> {
  const { runner, terminal } = context;
  const folder = preparedFolder(terminal);
  await writePrepared(folder, files);
  const open = openTests(handover);
  runner.setOutput("plan", formatHandover(handover));
  runner.setOutput("checks", JSON.stringify(open.map(nameOf)));
  runner.setOutput("measure", String(open.length > 0));
  runner.setOutput("publish", "true");
  runner.setOutput("commit", handover.commit);
  runner.setOutput("base", handover.base ?? "");
  runner.setOutput("prepared-folder", folder);
}

async function announceRunning(
  context: ActionContext,
  handover: Omit<GateHandover, "schema">,
): Promise<void> {
  const open = openTests(handover);
  const body = runningMarkdown({
    checks: runningChecks(handover),
    commit: handover.head,
    runUrl: context.run.url ?? "",
    now: context.terminal.now(),
    arms: armNames(handover),
  });
  const { comment } = context.inputs;
  const create = comment === "always" || (comment === "on-change" && open.length > 0);
  await announce(context, {
    head: handover.head,
    pullRequest: handover.pullRequest,
    state: "pending",
    description:
      open.length === 0
        ? "writing the verdict"
        : `measuring ${open.map((test) => `${test.candidate} on ${test.suite}`).join(", ")}`,
    comment: comment === "never" ? null : { body, create },
  });
}

async function handRecord(context: ActionContext): Promise<void> {
  const { runner, terminal } = context;
  const { handover, files } = await prepareRecord(context);
  const folder = preparedFolder(terminal);
  await writePrepared(folder, files);
  runner.setOutput("plan", formatHandover(handover));
  runner.setOutput("checks", JSON.stringify(handover.tests.map(nameOf)));
  runner.setOutput("measure", String(handover.tests.length > 0));
  const { tests, epochs, problems } = handover;
  runner.setOutput("record", String(tests.length + epochs.length + problems.length > 0));
  // Stored at once by a job of their own: until then pull requests would be compared with what is no longer main.
  if (epochs.length > 0) runner.setOutput("epochs", formatHandover({ ...handover, tests: [], problems: [] }));
  runner.setOutput("commit", handover.commit);
  runner.setOutput("prepared-folder", folder);
}

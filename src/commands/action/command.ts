import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { DEPENDABOT } from "../../github/event.ts";
import { mayWrite, permissionOf } from "../../github/permission.ts";
import { pullRequest as askPullRequest, type PullRequest } from "../../github/pull-requests.ts";
import type { CommentSituation } from "../../github/situation.ts";
import { escapeMarkdown } from "../../report/escape-markdown.ts";
import { escapeTerminal } from "../../report/escape-terminal.ts";
import { blessOnGitHub } from "./bless.ts";
import type { ActionContext } from "./context.ts";
import { readSlashCommand, SLASH_HELP, type SlashCommand } from "./slash-command.ts";

/**
 * Does what a comment on a pull request asks for, where its writer may: with write access, asked from the API; to accept
 * a change, not as its author. Checks nothing out and runs no agent. Design section 6.
 */
export async function commandMode(context: ActionContext): Promise<void> {
  const { situation, terminal } = context;
  if (situation.kind !== "comment") {
    throw new PairgateError({
      message: `mode: command is for issue_comment, and this is ${situation.event}`,
      hint: "Use it in a workflow with `on: issue_comment: types: [created]`.",
    });
  }
  const command = readSlashCommand(situation.body);
  if (command === null || !situation.isPullRequest || situation.action !== "created") {
    terminal.stdout.write("This is no new comment on a pull request that asks pairgate for something.\n");
    return;
  }
  const { author, number } = situation;
  if (author.endsWith("[bot]")) {
    // It may repeat what others wrote, and write access was not given to it for that.
    terminal.stdout.write(`${escapeTerminal(author)} is no person, so nothing was done.\n`);
    return;
  }
  const github = await context.github();
  const permission = await permissionOf(github, author);
  if (!mayWrite(permission)) {
    // No answer: anyone may comment, and must not be able to make this job talk.
    terminal.stdout.write(`${escapeTerminal(author)} has no write access, so nothing was done.\n`);
    return;
  }
  try {
    const asked = await mustBeOpen(github, number);
    if (asked.author === author) {
      throw new PairgateError({
        message: "the author of a pull request can neither accept nor start what is measured of it",
        hint: "Ask someone else with write access.",
      });
    }
    await obey({ context, situation, github, asked, command });
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    await reply(github, situation, said(error)).catch((second: unknown) => {
      // What went wrong first is what is to be told; that nobody was answered comes after it.
      if (!(second instanceof PairgateError)) throw second;
      context.runner.warn(
        `No answer could be given: ${said(second).split("\n").map(escapeTerminal).join("\n")}`,
      );
    });
    throw error;
  }
}

async function obey(options: {
  readonly context: ActionContext;
  readonly situation: CommentSituation;
  readonly github: GitHub;
  readonly asked: PullRequest;
  readonly command: SlashCommand;
}): Promise<void> {
  const { context, situation, github, asked, command } = options;
  switch (command.verb) {
    case "bless": {
      mustBeHead(asked, command.commit);
      await blessOnGitHub({ context, github, asked, by: situation.author, reason: command.reason });
      return;
    }
    case "run": {
      const outside = asked.head.repositoryId !== situation.repository.id || asked.author === DEPENDABOT;
      if (command.commit === null && outside) {
        throw new PairgateError({
          message:
            "which commit to run must be said, since the pull request is from outside and may change at any moment",
          hint: `Read the change, then comment: /pairgate run ${asked.head.sha}`,
        });
      }
      if (command.commit !== null) mustBeHead(asked, command.commit);
      await dispatch({ context, situation, github, asked });
      return;
    }
    case "unknown":
      throw new PairgateError({ message: "that is no command of pairgate's", hint: SLASH_HELP.join("; ") });
    default:
      command satisfies never;
  }
}

async function mustBeOpen(github: GitHub, number: number): Promise<PullRequest> {
  const asked = await askPullRequest(github, number);
  if (asked !== null && asked.state === "open") return asked;
  throw new PairgateError({ message: `pull request ${number} is not open` });
}

/**
 * What was read and what is there now must be one: a push in between would slip in unseen. Nor is the beginning of a name
 * enough, since a commit that begins as wanted is made in minutes.
 */
function mustBeHead({ number, head }: PullRequest, commit: string): void {
  if (head.sha === commit) return;
  if (head.sha.startsWith(commit)) {
    throw new PairgateError({
      message: `${commit} is only the beginning of a commit's name, and another commit can be made to begin so`,
      hint: `If you have read ${head.sha}, say it again with that.`,
    });
  }
  throw new PairgateError({
    message: `${commit} is not the newest commit of pull request ${number}, which is ${head.sha}`,
    hint: "Look at the new commits, then say it again with that one.",
  });
}

async function dispatch(options: {
  readonly context: ActionContext;
  readonly situation: CommentSituation;
  readonly github: GitHub;
  readonly asked: PullRequest;
}): Promise<void> {
  const { context, situation, github, asked } = options;
  const { workflow } = context.inputs;
  if (workflow === "") {
    throw new PairgateError({
      message: "which workflow measures is not known",
      hint: "Give the workflow that handles comments the input `workflow`: the file name of the one that calls gate.yml.",
    });
  }
  const { defaultBranch } = situation.repository;
  await github.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
    workflow_id: workflow,
    ref: defaultBranch ?? "main",
    inputs: { "pull-request": String(asked.number), commit: asked.head.sha },
  });
  context.terminal.stdout.write(`started ${workflow} for commit ${asked.head.sha}\n`);
}

function said(error: PairgateError): string {
  return error.problems
    .map(({ message, hint }) => [message, hint].filter((part) => part !== undefined).join(". "))
    .join("\n");
}

/** To someone with write access alone. Nothing in it can be a command or a mention. */
async function reply(github: GitHub, { number, author }: CommentSituation, text: string): Promise<void> {
  const body = `pairgate: ${escapeMarkdown(text)} (asked by ${escapeMarkdown(author)})`;
  await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: number,
    body,
  });
}

import { BLESSING_SCHEMA, type Blessing, LONGEST_REASON } from "../../baseline/blessing.ts";
import { branchStore } from "../../baseline/branch-store.ts";
import { parseConfig } from "../../config/parse.ts";
import { accept, conclusionOf } from "../../decide/accept.ts";
import { verdictOf } from "../../decide/verdict.ts";
import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { fileAt } from "../../github/contents.ts";
import { gitBranch } from "../../github/git-data.ts";
import type { PullRequest } from "../../github/pull-requests.ts";
import { commentMarkdown } from "../../report/comment.ts";
import { statusDescription } from "../../report/status.ts";
import { readFailOn } from "../outcome.ts";
import { tryToAnnounce } from "./announce.ts";
import type { ActionContext } from "./context.ts";
import { verdictOfCommit } from "./verdict-artifact.ts";

/**
 * Accepts what was measured of a pull request's newest commit: writes a blessing of just those treatments to the baseline
 * branch, turns the status green and says so in the comment. Main's epoch begins when the pull request is merged.
 * @throws PairgateError where there is nothing measured to accept, or the status could not be turned
 */
export async function blessOnGitHub(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly asked: PullRequest;
  readonly by: string;
  readonly reason: string;
}): Promise<void> {
  const { context, github, asked, by } = options;
  const { terminal, inputs, situation } = context;
  const reason = options.reason.slice(0, LONGEST_REASON);
  const commit = asked.head.sha;
  const verdict = await verdictOfCommit({
    github,
    pullRequest: asked.number,
    commit,
    repositoryId: situation.repository.id,
  });
  // A regression alone: what passed needs nobody, and a later one of the same treatment must not be accepted unseen.
  const checks = (verdict?.comparisons ?? []).flatMap(({ suite, candidate, verdict: word, treatmentHash }) =>
    word === "regression" && treatmentHash !== null ? [{ suite, candidate, treatment: treatmentHash }] : [],
  );
  if (verdict === null || checks.length === 0) {
    const short = commit.slice(0, 7);
    throw new PairgateError({
      message:
        verdict === null
          ? `nothing was measured of commit ${short} that could be accepted`
          : `there is no regression to accept: the verdict on commit ${short} is ${verdict.verdict}`,
      hint:
        verdict === null
          ? "Let the gate finish first; its verdict is then what is accepted."
          : "A regression is what can be accepted, once the gate has found one.",
    });
  }
  const blessedAt = terminal.now().toISOString();
  const blessing: Blessing = {
    schema: BLESSING_SCHEMA,
    blessedAt,
    pullRequest: asked.number,
    commit,
    checks,
    by,
    reason,
  };
  const text = await fileAt(github, { path: inputs.config, ref: asked.base.sha });
  const branch =
    text === null ? "pairgate" : parseConfig({ text, file: inputs.config }).config.baseline.branch;
  await branchStore(gitBranch(github, branch), { now: terminal.now }).add({ blessings: [blessing] });
  const accepted = verdictOf(verdict.comparisons.map((one) => accept(one, { by, reason, at: blessedAt })));
  const { state } = conclusionOf(accepted, readFailOn(inputs.failOn));
  const { failures } = await tryToAnnounce(context, {
    head: commit,
    pullRequest: asked.number,
    state,
    description: statusDescription(accepted),
    comment:
      inputs.comment === "never"
        ? null
        : {
            body: commentMarkdown({
              verdict: accepted,
              now: terminal.now(),
              arms: { baseline: asked.base.ref, candidate: "this PR" },
              head: commit,
            }),
            create: true,
          },
  });
  terminal.stdout.write(`accepted ${commit} of pull request ${asked.number}\n`);
  if (failures.length === 0) return;
  throw new PairgateError({
    message: `it is accepted and stored, but not everything could be said: ${failures.join("; ")}`,
    hint: "Once that is mended, run the gate again, or comment the same again.",
  });
}

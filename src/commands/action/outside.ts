import { dirname, posix } from "node:path";
import type { Config } from "../../config/config.ts";
import { parseConfig } from "../../config/parse.ts";
import { fileAt } from "../../github/contents.ts";
import { changedFiles } from "../../github/pull-requests.ts";
import type { PullRequestSituation } from "../../github/situation.ts";
import { latestStatus } from "../../github/status.ts";
import { unaffectedMarkdown, waitingMarkdown } from "../../report/waiting.ts";
import { matchesAny } from "../tree.ts";
import { announce } from "./announce.ts";
import type { ActionContext } from "./context.ts";

/** How a status begins that is no verdict: nothing was measured, and nothing had to be. */
export const NOT_MEASURED = "not measured";

/**
 * Says on a pull request from outside what a maintainer can do. By the API alone: nothing of the pull request is checked
 * out or run. A change that touches no file of any candidate needs no maintainer. Design section 6.
 */
export async function announceOutside(
  context: ActionContext,
  situation: PullRequestSituation,
): Promise<void> {
  const { terminal, inputs, run } = context;
  const { number, head, base } = situation;
  if (situation.action === "closed" || (situation.action === "edited" && !situation.retargeted)) return;
  if (!situation.fork && !situation.dependabot) {
    terminal.stdout.write("A pull request of this repository is measured by its pull_request event.\n");
    return;
  }
  const github = await context.github();
  const text = await fileAt(github, { path: inputs.config, ref: base.sha });
  if (text === null) {
    terminal.stdout.write(
      `There is no ${inputs.config} at the base commit, so there is nothing to measure yet.\n`,
    );
    // Where the status is required, one that is never set would block for ever.
    await announce(context, {
      head: head.sha,
      pullRequest: number,
      state: "success",
      description: `no baseline yet: the base commit has no ${inputs.config}`,
      comment: null,
    });
    return;
  }
  const { config } = parseConfig({ text, file: `${inputs.config} at ${base.sha.slice(0, 7)}` });
  const earlier = await latestStatus(github, { sha: head.sha });
  // Against another base the same commit is another change, and the verdict on it none of this one's.
  if (!situation.retargeted && (earlier?.state === "success" || earlier?.state === "failure")) {
    terminal.stdout.write(`Commit ${head.sha.slice(0, 7)} has its status already: ${earlier.state}.\n`);
    return;
  }
  const { files, complete } = await changedFiles(github, number);
  if (complete && !touches({ files, config, configFile: inputs.config })) {
    const body = unaffectedMarkdown({ commit: head.sha });
    await announce(context, {
      head: head.sha,
      pullRequest: number,
      state: "success",
      description: "nothing changed, nothing spent",
      // An earlier commit's may ask for a maintainer, who is not needed any more.
      comment: inputs.comment === "never" ? null : { body, create: false },
    });
    await context.runner.summarize(body);
    return;
  }
  const waits = config.forks === "require-run";
  const body = waitingMarkdown({
    from: situation.fork ? "fork" : "dependabot",
    policy: config.forks,
    pullRequest: number,
    commit: head.sha,
    workflow: inputs.workflow === "" ? (run.workflow ?? "") : inputs.workflow,
  });
  await announce(context, {
    head: head.sha,
    pullRequest: number,
    state: waits ? "pending" : "success",
    description: waits
      ? "waiting for a maintainer to start the measurement"
      : `${NOT_MEASURED}: it comes from outside (forks: allow-unmeasured)`,
    comment: inputs.comment === "never" ? null : { body, create: true },
  });
  await context.runner.summarize(body);
}

/** Whether a change touches what any candidate is made of, or the configuration that says what that is. */
export function touches(options: {
  readonly files: readonly string[];
  readonly config: Config;
  readonly configFile: string;
}): boolean {
  const { files, config, configFile } = options;
  const root = dirname(posix.normalize(configFile));
  return files.some((file) => {
    // These change what other files are once they are checked out.
    if (/(?:^|\/)\.git(?:attributes|modules)$/u.test(file)) return true;
    const within = root === "." ? file : file.startsWith(`${root}/`) ? file.slice(root.length + 1) : null;
    if (file === posix.normalize(configFile)) return true;
    if (within === null) return false;
    return config.candidates.some(
      ({ paths, command, setup }) =>
        // A submodule is listed by its folder's name alone.
        matchesAny(within, paths) ||
        matchesAny(`${within}/x`, paths) ||
        [...command, ...(setup ?? []), ...paths].some(
          (word) => posix.normalize(word) === within || posix.normalize(word).startsWith(`${within}/`),
        ),
    );
  });
}

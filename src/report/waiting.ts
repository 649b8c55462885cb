import { commentBody } from "./comment-body.ts";
import { markdownPen } from "./pen.ts";

export interface WaitingOptions {
  /** Whose code it is that gets no keys. */
  readonly from: "fork" | "dependabot";
  /** `forks` in the configuration: whether the pull request has to wait for a measurement. */
  readonly policy: "require-run" | "allow-unmeasured";
  readonly pullRequest: number;
  /** The one commit that a maintainer would start, in full. */
  readonly commit: string;
  /** The name of the workflow file that measures on request, such as `pairgate.yml`. */
  readonly workflow: string;
}

const FROM = { fork: "comes from a fork", dependabot: "comes from Dependabot" } as const;

/** The comment on a pull request whose code gets no keys until a maintainer has read it. */
export function waitingMarkdown(options: WaitingOptions): string {
  const { from, policy, commit } = options;
  const why = `This pull request ${FROM[from]}, and code from outside is given no keys, so nothing has been measured.`;
  const [title, what] =
    policy === "require-run"
      ? [
          "⏸️ pairgate: waiting for a maintainer",
          "The status stays pending until a maintainer starts the measurement.",
        ]
      : [
          "⚪ pairgate: not measured",
          `It may be merged without a measurement (${markdownPen.command("forks: allow-unmeasured")}), and a maintainer can still start one.`,
        ];
  return commentBody([
    { rank: 0, head: `### ${title}\n${why} ${what}` },
    {
      rank: 0,
      head: `**Read the change first:** commit ${markdownPen.name(commit)} will run with the agent's keys. A later push needs a new start.`,
    },
    { rank: 0, head: howToStart(options) },
  ]);
}

/** A fork's change that touches no file that a candidate is made of. */
export function unaffectedMarkdown({ commit }: Pick<WaitingOptions, "commit">): string {
  const said = `Commit ${markdownPen.commit(commit)} touches no file that a candidate is made of, so its agent is the baseline's and there is nothing to measure.`;
  return commentBody([{ rank: 0, head: `### ✅ pairgate: nothing changed, nothing spent\n${said}` }]);
}

function howToStart({ pullRequest, commit, workflow }: WaitingOptions): string {
  const file = WORKFLOW_FILE.test(workflow) ? workflow : "FILE";
  const sha = FULL_COMMIT.test(commit) ? commit : "SHA";
  return [
    "To start the measurement, comment",
    "",
    ...fenced(`/pairgate run ${sha}`),
    "",
    "or type in a terminal",
    "",
    ...fenced(`gh workflow run ${file} -f pull-request=${pullRequest} -f commit=${sha}`),
  ].join("\n");
}

/** What a maintainer pastes into a shell holds nothing that a shell would obey, nor anything it takes for an option. */
const WORKFLOW_FILE = /^\w[\w.-]{0,99}\.ya?ml$/u;
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

function fenced(command: string): string[] {
  return ["```", command, "```"];
}

import { PairgateError } from "../../domain/error.ts";
import { writePermissions } from "../../github/token-permissions.ts";
import type { PreparedCheck } from "../check.ts";
import { git } from "../git.ts";
import type { ActionContext } from "./context.ts";

const TWO_JOBS = `Measure in a job of its own, which may only read:

    jobs:
      gate:
        permissions: { contents: read, actions: read, pull-requests: write, statuses: write }
        uses: OWNER/pairgate/.github/workflows/gate.yml@VERSION

  or, in a workflow of your own, three jobs: mode: prepare and mode: publish with those permissions, and between them
  mode: measure with \`permissions: { contents: read }\`, \`token: ""\` and actions/checkout with persist-credentials: false.
  Or let the agent run in the sandbox: install bubblewrap before this step.`;

/**
 * Refuses to run an agent where what it could read would let it write to the repository: without a sandbox, a child
 * process sees its parent's environment and the checkout's configuration. Design section 6.
 * @throws PairgateError that shows what to do instead
 */
export async function refuseExposed(options: {
  readonly context: ActionContext;
  readonly fromOutside: boolean;
  readonly pullRequest: number | null;
  readonly prepared: PreparedCheck;
}): Promise<void> {
  const { context, fromOutside, pullRequest, prepared } = options;
  if (prepared.engine.sandbox === "bubblewrap") return;
  if (fromOutside) {
    throw new PairgateError({
      message: "this is code from outside, and there is no sandbox here to run it in",
      hint: "Install bubblewrap before this step (sudo apt-get install bubblewrap), and on Ubuntu 24.04 allow user namespaces: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0. The suite must not say `sandbox: none`.",
    });
  }
  const credential = await checkoutCredential(context.terminal.cwd);
  if (credential !== null) {
    throw new PairgateError({
      message: `the checkout's token lies in the git configuration (${credential}), where an unsandboxed agent can read it`,
      hint: "Give actions/checkout `persist-credentials: false`.",
    });
  }
  const held = await heldPermissions(context, pullRequest);
  if (held === null) return;
  throw new PairgateError({
    message: `this job would run an agent without a sandbox while it holds a token that can write (${held})`,
    hint: TWO_JOBS,
  });
}

/** What the job's tokens may write, or null where that is nothing. */
async function heldPermissions(context: ActionContext, pullRequest: number | null): Promise<string | null> {
  const { env } = context.terminal;
  // A job's own variables are read from the parent's environment as well as the action's input.
  const others = [env["GITHUB_TOKEN"], env["GH_TOKEN"]];
  for (const token of new Set([context.inputs.token, ...others])) {
    if (token === undefined || token === "") continue;
    const held = await heldBy(context, token, pullRequest);
    if (held !== null) return held;
  }
  return null;
}

async function heldBy(
  context: ActionContext,
  token: string,
  pullRequest: number | null,
): Promise<string | null> {
  try {
    const { held, unknown } = await writePermissions(await context.github(token), { pullRequest });
    const all = [...held, ...unknown.map((name) => `perhaps ${name}`)];
    return all.length === 0 ? null : all.join(", ");
  } catch (error) {
    // A token that cannot be asked about is taken for one that can write.
    if (error instanceof PairgateError) return "it could not be asked what";
    throw error;
  }
}

/** Settings in which a checkout, or a step after it, leaves what it was let in by; with values that do not, too. */
const SETTINGS = String.raw`^http\.(.*\.)?extraheader$|^core\.sshcommand$|^remote\..*\.(push)?url$|^url\..*\.(push)?insteadof$`;

/** The name of the setting in which git has a credential, or null. */
async function checkoutCredential(folder: string): Promise<string | null> {
  const args = ["config", "--includes", "--null", "--get-regexp", SETTINGS];
  const stdout = await git(folder, ...args).catch(() => "");
  for (const entry of stdout.split("\0")) {
    const [name = "", value = ""] = entry.split("\n");
    // An address with a password in it, or a key's file.
    const holds = /^http\./u.test(name)
      ? value !== ""
      : /https?:\/\/[^/\s]+@/u.test(`${name} ${value}`) ||
        (name === "core.sshcommand" && /\s-i\s/u.test(value));
    if (holds) return name.replace(/:\/\/[^/\s]*@/gu, "://***@");
  }
  return null;
}

import http from "node:http";
import { COMMENT_MODES, type CommentMode, type Inputs } from "./commands/action/context.ts";
import { MODES, type Mode, runAction } from "./commands/action/run-action.ts";
import { fail, input, mask, setOutput, summarize, warn } from "./runner.ts";

const SANDBOXES = ["auto", "bubblewrap", "none"] as const;

/** A value that the input must have one of, or the input's default where it is empty. */
function oneOf<const T extends string>(name: string, values: readonly T[], fallback: T): T {
  const given = input(name) || fallback;
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  throw new Error(`the input ${name} is ${quoted(given)}, and can be ${values.join(", ")}`);
}

function wholeNumber(name: string, least: number): number | null {
  const given = input(name);
  if (given === "") return null;
  const number = Number(given);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`the input ${name} is ${quoted(given)}, and must be a whole number of at least ${least}`);
}

function quoted(given: string): string {
  return JSON.stringify(given.slice(0, 40));
}

/** The inputs of action.yml; read once, here. */
function readInputs(): { readonly mode: Mode; readonly inputs: Inputs } {
  return {
    mode: oneOf("mode", MODES, "auto"),
    inputs: {
      token: input("token"),
      config: input("config") || "pairgate.yml",
      checks: input("check")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
      plan: input("plan"),
      prepared: input("prepared"),
      attempts: wholeNumber("attempts", 1),
      seed: wholeNumber("seed", 0),
      sandbox: input("sandbox") === "" ? null : oneOf("sandbox", SANDBOXES, "auto"),
      agentEnv: input("agent-env"),
      comment: oneOf<CommentMode>("comment", COMMENT_MODES, "always"),
      failOn: input("fail-on") || "regression,incomplete,not-comparable",
      workflow: input("workflow"),
    },
  };
}

// Before anything is sent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as self-hosted runners set them. An older runner's Node
// does not have it, and goes without.
http.setGlobalProxyFromEnv?.();
const interruption = new AbortController();
// A cancelled job gets SIGINT, and SIGTERM 7.5 seconds later: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
process.once("SIGINT", () => interruption.abort());
try {
  const { mode, inputs } = readInputs();
  const failure = await runAction({
    mode,
    inputs,
    terminal: {
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
      now: () => new Date(),
      interrupted: interruption.signal,
    },
    runner: { setOutput, mask, warn, summarize },
  });
  if (failure !== null) fail(failure);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

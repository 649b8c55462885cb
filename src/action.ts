import { setGlobalProxyFromEnv } from "node:http";
import {
  getInput,
  getMultilineInput,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
} from "@actions/core";
import { COMMENT_MODES, type CommentMode, type Inputs } from "./commands/action/context.ts";
import { MODES, type Mode, runAction } from "./commands/action/run-action.ts";

const SANDBOXES = ["auto", "bubblewrap", "none"] as const;

/** A value that the input must have one of, or the input's default where it is empty. */
function oneOf<const T extends string>(name: string, values: readonly T[], fallback: T): T {
  const given = getInput(name) || fallback;
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  throw new Error(`the input ${name} is ${quoted(given)}, and can be ${values.join(", ")}`);
}

function wholeNumber(name: string, least: number): number | null {
  const given = getInput(name);
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
      token: getInput("token"),
      config: getInput("config") || "pairgate.yml",
      checks: getMultilineInput("check").filter((line) => line !== ""),
      plan: getInput("plan"),
      prepared: getInput("prepared"),
      attempts: wholeNumber("attempts", 1),
      seed: wholeNumber("seed", 0),
      sandbox: getInput("sandbox") === "" ? null : oneOf("sandbox", SANDBOXES, "auto"),
      agentEnv: getInput("agent-env", { trimWhitespace: false }),
      comment: oneOf<CommentMode>("comment", COMMENT_MODES, "always"),
      failOn: getInput("fail-on") || "regression,incomplete,not-comparable",
      workflow: getInput("workflow"),
    },
  };
}

// Before anything is sent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as self-hosted runners set them.
setGlobalProxyFromEnv();
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
    runner: {
      setOutput,
      mask: setSecret,
      warn: (message) => warning(message),
      summarize: async (markdown) => {
        // A runner without a summary file, as on old servers, has nowhere to show one.
        if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await summary.addRaw(markdown, true).write();
      },
    },
  });
  if (failure !== null) setFailed(failure);
} catch (error) {
  setFailed(error instanceof Error ? error.message : String(error));
}

import { shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import { dispatchPayload, readPayload } from "./event-payload.ts";
import { branchOf, type Environment, runSha } from "./event-run.ts";
import type { DispatchSituation } from "./situation.ts";

type Inputs = Readonly<Record<string, unknown>>;

/**
 * Reads a workflow_dispatch and the inputs `pull-request` and `commit`, with which a maintainer asks for one exact commit.
 * @throws PairgateError where an input is not what its name says: a mistyped commit must not become "no commit"
 */
export function readDispatch(input: {
  readonly eventName: string;
  readonly payload: unknown;
  readonly environment: Environment;
}): Omit<DispatchSituation, "repository"> {
  const { eventName, payload, environment } = input;
  const hint = "Use on: workflow_dispatch.";
  const read = readPayload({ schema: dispatchPayload, payload, eventName, hint });
  const inputs = read.inputs ?? {};
  return {
    kind: "dispatch",
    event: eventName,
    sha: runSha(eventName, environment),
    branch: branchOf(read.ref),
    pullRequest: pullRequestOf(inputs),
    commit: commitOf(inputs),
  };
}

function pullRequestOf(inputs: Inputs): number | null {
  const [name, text] = given(inputs, ["pull-request", "pull_request"]);
  if (text === "") return null;
  const digits = /^#?([1-9]\d{0,9})$/u.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  throw wrong(name, text, "the number of a pull request, such as 7");
}

function commitOf(inputs: Inputs): string | null {
  const [name, text] = given(inputs, ["commit"]);
  if (text === "") return null;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text)) return text.toLowerCase();
  throw wrong(
    name,
    text,
    "a full commit SHA of 40 or 64 hex digits; a short one could come to mean another commit",
  );
}

/** The first of these inputs that is filled in; a form's field left empty arrives as "". */
function given(inputs: Inputs, names: readonly string[]): readonly [name: string, text: string] {
  for (const name of names) {
    const value = inputs[name];
    const text = value === undefined || value === null ? "" : String(value).trim();
    if (text !== "") return [name, text];
  }
  return [names[0] ?? "", ""];
}

function wrong(name: string, text: string, wanted: string): PairgateError {
  return new PairgateError({
    message: `the input ${name} of this workflow_dispatch is ${shown(text)}`,
    hint: `Write ${wanted}.`,
  });
}

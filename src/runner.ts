/**
 * The runner's protocol, by the parts of @actions/core that speak it. Its front door also loads an HTTP client for tokens
 * that pairgate never asks for: 90 ms and 20 MB of each job's start.
 */
import { issueCommand } from "../node_modules/@actions/core/lib/command.js";
import { issueFileCommand, prepareKeyValueMessage } from "../node_modules/@actions/core/lib/file-command.js";
import { summary } from "../node_modules/@actions/core/lib/summary.js";

/** An input, trimmed; empty where it is not given. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs */
export function input(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

/** Gives an output to later steps and jobs. */
export function setOutput(name: string, value: string): void {
  // Servers from before 2022 have no file for it, and no pairgate runs there.
  if ((process.env["GITHUB_OUTPUT"] ?? "") !== "")
    issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}

/** Keeps a value out of the log. */
export function mask(value: string): void {
  issueCommand("add-mask", {}, value);
}

export function warn(message: string): void {
  issueCommand("warning", {}, message);
}

/** Fails the step, and with it the job, when the process ends. */
export function fail(message: string): void {
  process.exitCode = 1;
  issueCommand("error", {}, message);
}

/** Adds to the job's summary, where the runner has one. */
export async function summarize(markdown: string): Promise<void> {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await summary.addRaw(markdown, true).write();
}

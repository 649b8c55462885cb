import { getInput, getMultilineInput, setFailed, setOutput } from "@actions/core";
import { main } from "./commands/main.ts";

/** The inputs of action.yml as the terminal program's arguments; read once, here. */
function argumentsOf(): string[] {
  const args = ["measure", "--json", "--config", getInput("config") || "pairgate.yml"];
  for (const check of getMultilineInput("check")) args.push("--check", check);
  for (const name of ["attempts", "seed", "sandbox"] as const) {
    const value = getInput(name);
    if (value !== "") args.push(`--${name}`, value);
  }
  return args;
}

const mode = getInput("mode") || "measure";
if (mode !== "measure") {
  setFailed(`mode ${JSON.stringify(mode)} is not one of this version's: it has measure`);
} else {
  let stdout = "";
  const interruption = new AbortController();
  // A cancelled job gets SIGINT, and SIGTERM 7.5 seconds later: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
  process.once("SIGINT", () => interruption.abort());
  const exitCode = await main(
    {
      stdout: { write: (text) => (stdout += text) },
      stderr: process.stderr,
      env: process.env,
      cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
      now: () => new Date(),
      interrupted: interruption.signal,
    },
    argumentsOf(),
  );
  // Unfinished runs are still there to be uploaded: they are named before the step fails.
  if (stdout !== "") {
    setOutput("run-files", (JSON.parse(stdout) as { runs: string[] }).runs.join("\n"));
    setOutput("complete", String(exitCode === 0));
  }
  if (exitCode === 1) setFailed("measuring did not finish; what was measured is in the run files");
  else if (exitCode !== 0) setFailed("pairgate could not measure: see the message above");
}

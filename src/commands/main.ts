import { PairgateError } from "../domain/error.ts";
import { explain } from "./explain.ts";
import type { Terminal } from "./terminal.ts";

/** One verb: what it answers to `--help`, and what it does. Returns the exit code. */
interface Command {
  readonly help: string;
  readonly run: (terminal: Terminal, args: readonly string[]) => Promise<number>;
}

/** Loaded when asked for, so that a command pays only for itself. */
const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  demo: { summary: "the whole job on the embedded benchmark", load: () => import("./demo.ts") },
  oracle: {
    summary: "prove each task: its solution passes, an empty agent fails",
    load: () => import("./oracle.ts"),
  },
  record: { summary: "measure, and add to the baseline", load: () => import("./record.ts") },
  gate: {
    summary: "measure, compare with the stored baseline, report",
    load: () => import("./gate.ts"),
  },
  measure: { summary: "measure only; leaves run files", load: () => import("./measure.ts") },
  compare: { summary: "compare finished runs; no measuring", load: () => import("./compare.ts") },
  plan: { summary: "what a check can tell and what it costs", load: () => import("./plan.ts") },
  aa: { summary: "base against base: how often nothing is called worse", load: () => import("./aa.ts") },
  bless: { summary: "accept a known change; a new baseline begins", load: () => import("./bless.ts") },
};

const usage = `pairgate: a regression gate for coding agents.

Usage: pairgate COMMAND [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  .join("\n")}

  pairgate COMMAND --help   a command's options, with examples
  pairgate --version

Exit codes: 0 pass, inconclusive or no-baseline; 1 a verdict named in --fail-on; 2 wrong usage,
configuration or input; 70 a fault of pairgate's own.
`;

/** Runs one command; never throws. Returns the exit code of design section 4. */
export async function main(terminal: Terminal, args: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      (name === undefined ? terminal.stderr : terminal.stdout).write(usage);
      return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-v") {
      const { PAIRGATE_VERSION } = await import("./manifest.ts");
      terminal.stdout.write(`${PAIRGATE_VERSION}\n`);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const { closest } = await import("../config/suggestion.ts");
      const meant = closest({ word: name, among: Object.keys(commands) });
      throw new PairgateError({
        message: `pairgate has no command ${JSON.stringify(name)}`,
        hint:
          meant === undefined
            ? "See pairgate --help."
            : `Did you mean pairgate ${meant}? See pairgate --help.`,
      });
    }
    const { help, run } = await command.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      terminal.stdout.write(help);
      return 0;
    }
    return await run(terminal, rest);
  } catch (error) {
    // A signal from the keyboard ends git, too: what it then says is no one's mistake.
    if (terminal.interrupted.aborted && !(error instanceof PairgateError)) {
      terminal.stderr.write("interrupted\n");
      return 1;
    }
    return explain(terminal, error);
  }
}

import type { Config } from "../../config/config.ts";
import { PairgateError } from "../../domain/error.ts";
import { reservedBecause } from "../../domain/reserved-variable.ts";
import type { ActionContext } from "./context.ts";

const LINE = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u;

/**
 * Reads the input `agent-env`, lines of `NAME=value`; every value is kept out of the log, and only names that a candidate's
 * `env` has at the base commit are passed on. Design section 6.
 * @throws PairgateError that names the line, never what is in it
 */
export function agentEnvironment({ inputs, runner }: ActionContext, config: Config): Record<string, string> {
  const allowed = new Set(config.candidates.flatMap(({ env }) => env));
  const environment: Record<string, string> = {};
  const lines = inputs.agentEnv.split("\n").map((line) => line.replace(/\r$/u, ""));
  // All are masked before anything can go wrong.
  for (const line of lines) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    const value = LINE.exec(text)?.[2] ?? text;
    // A secret's last line may only look like a name and a value: `BBBB==`.
    if (value !== "") runner.mask(/^=+$/u.test(value) ? text : value);
  }
  lines.forEach((line, index) => {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) return;
    const match = LINE.exec(text);
    if (match === null) {
      throw new PairgateError({
        message: `line ${index + 1} of \`agent-env\` is not NAME=value`,
        hint: "Write one variable a line. A value of several lines does not fit: encode it, and decode it in the agent.",
      });
    }
    const [, name = "", value = ""] = match;
    const reason = reservedBecause(name);
    if (reason !== undefined) {
      throw new PairgateError({
        message: `line ${index + 1} of \`agent-env\` sets ${name}, which cannot be given to an agent: ${reason}`,
        hint: "Pass what the agent needs in a variable of another name.",
      });
    }
    if (allowed.has(name)) {
      environment[name] = value;
      return;
    }
    // The last line of a key in base64 reads as a name without a value.
    const called = /^=*$/u.test(value) ? `line ${index + 1}` : name;
    runner.warn(
      `${called} of agent-env reaches no agent: no candidate's \`env\` names it in pairgate.yml of the base commit`,
    );
  });
  return environment;
}

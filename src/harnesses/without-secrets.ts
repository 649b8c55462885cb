import type { AgentRun } from "./agent.ts";

/** Shorter values, such as `1` or `true`, are no secrets, and would be found in half of all texts. */
const SHORTEST = 6;

/**
 * What came of an attempt, without the values of the variables that were given to the agent: it may have printed its own
 * key, and what it said last is kept in run files, which are uploaded and stored. The model's name stays: it may well have
 * been given by a variable, and tells whether the environment moved.
 */
export function withoutSecrets(run: AgentRun, values: readonly string[]): AgentRun {
  const secrets = values
    .flatMap((value) => [value, ...value.split(/\s+/u)])
    .filter((value) => value.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  const clean = (text: string | null) => (text === null ? null : secrets.reduce(without, text));
  return {
    ...run,
    detail: clean(run.detail),
    usageProblem: clean(run.usageProblem),
  };
}

function without(text: string, secret: string): string {
  const cleaned = text.replaceAll(secret, "***");
  // A text that was cut off may end in the midst of it.
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1) {
    const begun = secret.slice(0, length);
    const end = cleaned.replace(/…?$/u, "");
    if (end.endsWith(begun)) return `${end.slice(0, -length)}***`;
  }
  return cleaned;
}

import { canonicalJson, type Json } from "../domain/digest.ts";
import type { Problem } from "../domain/error.ts";
import type { Candidate, Config } from "./config.ts";
import { shown } from "./shown.ts";

/**
 * The configuration a pull request is judged by: from the base commit what judges (suites, checks, gates, budget,
 * baseline, forks, and what each candidate may see), from the head what is judged (each candidate's model, command, setup
 * and settings). So a change that bumps a model is measured, and one that loosens its gate is not obeyed. Design section 4.
 * @returns the configuration, and a note for each change that takes effect only after the merge
 */
export function judgedBy({ base, head }: { readonly base: Config; readonly head: Config }): {
  readonly config: Config;
  readonly notes: readonly Problem[];
} {
  const notes: Problem[] = [];
  const candidates = base.candidates.map((own): Candidate => {
    const there = head.candidates.find(({ name }) => name === own.name);
    if (there === undefined) {
      notes.push({
        message: `candidate ${shown(own.name)} is removed by this change; until it is merged, it is measured as the base commit has it`,
      });
      return own;
    }
    // A narrower pattern would hide what changed; a wider one shows more.
    const paths = [...new Set([...own.paths, ...there.paths])];
    notes.push(
      ...laterKeys({ base: own, head: there, keys: ["env", "readable"], what: `candidates.${own.name}.` }),
    );
    return { ...there, env: own.env, readable: own.readable, paths };
  });
  for (const { name } of head.candidates) {
    if (base.candidates.some((own) => own.name === name)) continue;
    notes.push({ message: `candidate ${shown(name)} is new: it is measured once it is merged` });
  }
  const keys = [
    "falseAlarm",
    "suites",
    "checks",
    "gates",
    "baseline",
    "stopping",
    "budget",
    "forks",
  ] as const satisfies readonly (keyof Config)[];
  notes.push(...laterKeys({ base, head, keys, what: "" }));
  return { config: { ...base, candidates }, notes };
}

function laterKeys<T extends object>(options: {
  readonly base: T;
  readonly head: T;
  readonly keys: readonly (keyof T & string)[];
  readonly what: string;
}): Problem[] {
  const { base, head, keys, what } = options;
  const same = (key: keyof T) => canonicalJson(base[key] as Json) === canonicalJson(head[key] as Json);
  return keys
    .filter((key) => !same(key))
    .map((key) => ({
      message: `the change of \`${what}${key === "falseAlarm" ? "false-alarm" : key}\` takes effect once it is merged: a pull request is judged by its base`,
    }));
}

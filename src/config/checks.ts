import { PairgateError, type Problem } from "../domain/error.ts";
import type { Check, CheckEntry, Config } from "./config.ts";
import { mergeGates } from "./merge-gates.ts";
import { listed, shortened, shown } from "./shown.ts";
import { closest } from "./suggestion.ts";
import type { Wording } from "./wording.ts";

/**
 * Every check of the configuration, its gates merged: the built-in ones, those of the file, those of the check.
 * One suite and one candidate are a check without being named. Throws a PairgateError where the names do not fit,
 * which can be only where parts of two files were put together.
 */
export function resolveChecks(config: Config): readonly Check[] {
  return entriesOf(config).map(({ suite, candidate, gates }) => ({
    name: `${suite}/${candidate}`,
    suite: named({ kind: "suite", name: suite, among: config.suites }),
    candidate: named({ kind: "candidate", name: candidate, among: config.candidates }),
    gates: mergeGates({ above: config.gates, changes: gates }),
    baseline: config.baseline,
  }));
}

/** What is said where several suites or candidates stand in a file without `checks`. */
export function checksNeeded({
  suites,
  candidates,
}: {
  suites: readonly string[];
  candidates: readonly string[];
}): Wording {
  const sample = `{ suite: ${shortened(suites[0] ?? "")}, candidate: ${shortened(candidates[0] ?? "")} }`;
  return {
    message: `\`checks\` is missing: ${counted(suites.length, "suite")} and ${counted(candidates.length, "candidate")} can be paired in several ways`,
    hint: `name each pair to run, for example: checks: [${sample}]`,
  };
}

/** What is said of a name that a check uses and nothing has. */
export function unknownName({
  kind,
  name,
  among,
}: {
  kind: "suite" | "candidate";
  name: string;
  among: readonly string[];
}): Wording {
  const meant = closest({ word: name, among });
  return {
    message: `there is no ${kind} ${shown(name)}`,
    hint:
      meant === undefined
        ? `the file has ${listed({ words: among.map(shown), last: "and" })}`
        : `did you mean ${shown(meant)}?`,
  };
}

function entriesOf({ checks, suites, candidates }: Config): readonly CheckEntry[] {
  if (checks !== null) return checks;
  const [suite, candidate] = [suites[0], candidates[0]];
  if (suite !== undefined && candidate !== undefined && suites.length === 1 && candidates.length === 1)
    return [{ suite: suite.name, candidate: candidate.name, gates: {} }];
  const problem: Problem = checksNeeded({
    suites: suites.map(({ name }) => name),
    candidates: candidates.map(({ name }) => name),
  });
  throw new PairgateError(problem);
}

interface Search<Item> {
  readonly kind: "suite" | "candidate";
  readonly name: string;
  readonly among: readonly Item[];
}

function named<Item extends { readonly name: string }>({ kind, name, among }: Search<Item>): Item {
  const found = among.find((item) => item.name === name);
  if (found === undefined)
    throw new PairgateError(unknownName({ kind, name, among: among.map((item) => item.name) }));
  return found;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// Variables that no agent is given, whoever asks: in `pairgate.yml` it is a mistake, and the sandbox leaves them out.

const OPENS = "it opens the repository";
const OBEYED = "the runner obeys what is written to the file that it names";
const INJECTED = "it changes every program that is started";

// https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
const RESERVED: ReadonlyMap<string, string> = new Map([
  ["GITHUB_TOKEN", OPENS],
  ["GH_TOKEN", OPENS],
  ["GITHUB_ENV", OBEYED],
  ["GITHUB_OUTPUT", OBEYED],
  ["GITHUB_PATH", OBEYED],
  ["GITHUB_STATE", OBEYED],
  ["GITHUB_STEP_SUMMARY", OBEYED],
  ["NODE_OPTIONS", INJECTED],
  ["LD_PRELOAD", INJECTED],
  ["LD_LIBRARY_PATH", INJECTED],
  ["LD_AUDIT", INJECTED],
  ["BASH_ENV", INJECTED],
  ["ENV", INJECTED],
]);
const RESERVED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["ACTIONS_", "such variables hold the runner's own credentials"],
  ["INPUT_", "such variables hold the inputs of an Action, its tokens among them"],
  ["PAIRGATE_", "pairgate sets such variables itself"],
  ["DYLD_", INJECTED],
  ["BASH_FUNC_", INJECTED],
]);
/** Why an agent may not be given this variable, in whatever case it is written, or nothing where it may. */
export function reservedBecause(name: string): string | undefined {
  const upper = name.toUpperCase();
  const prefix = [...RESERVED_PREFIXES.keys()].find((start) => upper.startsWith(start)) ?? "";
  return RESERVED.get(upper) ?? RESERVED_PREFIXES.get(prefix);
}

/** The regular expression of names that are not reserved, as a look-ahead; upper case only. */
export function notReservedPattern(): string {
  return `(?!(?:${[...RESERVED.keys()].join("|")})$|${[...RESERVED_PREFIXES.keys()].join("|")})`;
}

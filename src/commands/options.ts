import { type ParseArgsConfig, parseArgs } from "node:util";
import { closest } from "../config/suggestion.ts";
import { PairgateError } from "../domain/error.ts";

/** The configuration where `--config` names none. */
export const DEFAULT_CONFIG = "pairgate.yml";

/** The options that every command knows. */
const commonOptions = {
  config: { type: "string", default: DEFAULT_CONFIG },
  json: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads a command's arguments; nothing but the options it knows is taken.
 * @throws PairgateError that names the option, suggests the one that was probably meant, and points to `--help`
 */
export function readOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  return parse({ command, args, options, allowPositionals: false }).values;
}

/** The same for a command that can be told its files without an option. */
export function readOptionsAndFiles<T extends Options>(command: string, args: readonly string[], options: T) {
  const { values, positionals } = parse({ command, args, options, allowPositionals: true });
  return { given: values, files: positionals };
}

/**
 * The same for a command that is told what it is about by a word, such as a commit.
 * @param word what is to be named, for the message where none or several are
 */
export function readOptionsAndWord<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
  word: { readonly what: string; readonly example: string },
) {
  const { values, positionals } = parse({ command, args, options, allowPositionals: true });
  const [first, ...others] = positionals;
  if (first !== undefined && first !== "" && others.length === 0) return { given: values, word: first };
  throw new PairgateError({
    message:
      others.length === 0
        ? `pairgate ${command} needs ${word.what}`
        : `pairgate ${command} takes ${word.what}, and ${positionals.length} words were given: ${positionals.map((given) => JSON.stringify(given)).join(", ")}`,
    hint: `Write ${word.example}.`,
  });
}

function parse<T extends Options>(given: {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: T;
  readonly allowPositionals: boolean;
}) {
  const { command, args, options, allowPositionals } = given;
  const known = { ...commonOptions, ...options };
  try {
    return parseArgs({ args: [...args], options: known, strict: true, allowPositionals });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !code.startsWith("ERR_PARSE_ARGS")) throw error;
    const name = /'(?:-\w, )?--?([^'=\s]+)/u.exec(message)?.[1];
    const meant = name === undefined ? undefined : closest({ word: name, among: Object.keys(known) });
    throw new PairgateError({
      message:
        code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
          ? `pairgate ${command} has no option --${name}`
          : tidy(message),
      hint:
        meant === undefined || meant === name
          ? `See pairgate ${command} --help.`
          : `Did you mean --${meant}? See pairgate ${command} --help.`,
    });
  }
}

/**
 * A whole number given on the command line.
 * @throws PairgateError where it is none, or out of bounds
 */
export function wholeNumber(
  option: string,
  value: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isSafeInteger(number) && number >= least && number <= most) return number;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new PairgateError({
    message: `--${option} ${JSON.stringify(value)} is not a whole number ${bounds}`,
    hint: `Write it in digits, for example --${option} ${Math.max(least, 3)}.`,
  });
}

function tidy(message: string): string {
  const first = message.split(/\.\s/u)[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

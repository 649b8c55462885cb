import { readFileSync } from "node:fs";
import { PairgateError, type Problem } from "../domain/error.ts";
import { type ParsedConfig, parseConfig } from "./parse.ts";
import { SMALLEST_FILE } from "./smallest-file.ts";

export interface LoadOptions {
  readonly path: string;
  readonly readFile?: (path: string) => string;
}

/** Reads the configuration file at the path. Throws a PairgateError where there is none, or something is wrong in it. */
export function loadConfig({
  path,
  readFile = (path) => readFileSync(path, "utf8"),
}: LoadOptions): ParsedConfig {
  return parseConfig({ text: textOf({ path, readFile }), file: path });
}

function textOf({ path, readFile }: Required<LoadOptions>): string {
  try {
    return readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string") throw error;
    throw new PairgateError({ ...unreadable(code), place: { file: path } });
  }
}

function unreadable(code: string): Problem {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        message: "there is no such file",
        hint: `write one; the smallest file is:\n${SMALLEST_FILE}\n  or name another with --config`,
      };
    case "EISDIR":
      return { message: "this is a folder, not a file", hint: "name the file within it with --config" };
    default:
      return {
        message: `the file cannot be read (${code})`,
        hint: "check its permissions, or name another with --config",
      };
  }
}

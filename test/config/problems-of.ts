import { parseConfig } from "../../src/config/parse.ts";
import { PairgateError } from "../../src/domain/error.ts";

/** What a user reads about a file; fails where the file is good, or where something else is thrown. */
export function problemsOf(text: string): string {
  try {
    parseConfig({ text, file: "pairgate.yml" });
  } catch (error) {
    if (error instanceof PairgateError) return error.message;
    throw error;
  }
  throw new Error("the file was read without a problem");
}

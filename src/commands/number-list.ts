import { PairgateError } from "../domain/error.ts";

/**
 * Whole numbers given on the command line, separated by commas; in rising order, each once. Null where none are given.
 * @throws PairgateError where it is no such list, or a number is out of bounds
 */
export function numberList(
  option: string,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] | null {
  if (text === undefined) return null;
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const wrong = numbers.findIndex(
    (number) => !Number.isSafeInteger(number) || number < least || number > most,
  );
  if (wrong >= 0) {
    const word = text.split(",")[wrong] ?? "";
    throw new PairgateError({
      message: `--${option} ${JSON.stringify(text)} is not a list of whole numbers from ${least} to ${most}${numbers.length > 1 ? `: ${JSON.stringify(word)} is none` : ""}`,
      hint: `Separate them by commas, for example --${option} ${Math.max(least, 5)},${Math.max(least, 10)}.`,
    });
  }
  return [...new Set(numbers)].sort((a, b) => a - b);
}

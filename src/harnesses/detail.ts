import { oneLine } from "../domain/one-line.ts";

/** So much of what a program said is kept with each attempt, of which a run file has thousands. */
const LONGEST = 200;

/** What a program said as one printable line that is fit for a run file. */
export function detailLine(text: string): string {
  return oneLine(text, LONGEST);
}

/** The last line of a text that says anything, as such a line; null where none does. */
export function lastLine(text: string): string | null {
  const lines = text.split(/[\r\n]+/u);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = detailLine(lines[index] ?? "");
    if (line !== "") return line;
  }
  return null;
}

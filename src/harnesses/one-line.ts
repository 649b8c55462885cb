const LONGEST = 200;

/** Escape sequences that colour a terminal: https://man7.org/linux/man-pages/man4/console_codes.4.html */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/gu;

/** A hostile text as one printable line of at most 200 characters, fit for a result file. It still needs escaping. */
export function oneLine(text: string): string {
  const plain = text
    .replace(ESCAPES, "")
    // Control, format (bidi among them), surrogate, private and unassigned characters.
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...plain];
  return characters.length <= LONGEST ? plain : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

/** The last line of a text that says anything, cleaned; null where none does. */
export function lastLine(text: string): string | null {
  const lines = text.split(/[\r\n]+/u);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = oneLine(lines[index] ?? "");
    if (line !== "") return line;
  }
  return null;
}

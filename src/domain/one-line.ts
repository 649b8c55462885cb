const LONGEST = 300;

/** Escape sequences that colour a terminal: https://man7.org/linux/man-pages/man4/console_codes.4.html */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/gu;

/**
 * Text from outside, hostile maybe, as one printable line of at most so many characters. It still needs escaping where it
 * is shown.
 */
export function oneLine(text: string, longest = LONGEST): string {
  const plain = text
    // Far more than can be shown, so that a page of megabytes costs nothing.
    .slice(0, 20 * longest)
    .replace(ESCAPES, "")
    // Control, format (bidi among them), surrogate, private and unassigned characters.
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...plain];
  return characters.length <= longest ? plain : `${characters.slice(0, longest - 1).join("")}…`;
}

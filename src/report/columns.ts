import { letters } from "./shorten.ts";

/** East Asian letters that take two columns, and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator})/u;
const PLAIN = /^[ -~]*$/u;
const NO_COLUMN = /^\p{M}+$/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return letters(text).reduce((sum, letter) => sum + columnsOfLetter(letter), 0);
}

function columnsOfLetter(letter: string): number {
  if (NO_COLUMN.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

/** Lines of at most so many columns, broken at spaces, and inside a word only where it is longer than a line. */
export function wrap(
  text: string,
  { columns, indent = "" }: { readonly columns: number; readonly indent?: string },
): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  const start = (word: string): void => {
    [line, used] = [word, columnsOf(word)];
  };
  const room = (): number => columns - (lines.length > 0 ? columnsOf(indent) : 0);
  for (const word of unitsKept(text)
    .split(/[^\S\u00a0]+/u)
    .filter((part) => part !== "")) {
    const width = columnsOf(word);
    if (line !== "" && used + 1 + width <= room()) {
      [line, used] = [`${line} ${word}`, used + 1 + width];
      continue;
    }
    if (line !== "") lines.push(line);
    start(word);
    while (used > room()) {
      const part = beginning(line, room());
      lines.push(part);
      start(line.slice(part.length));
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((wrapped, index) => `${index === 0 ? "" : indent}${wrapped.replaceAll("\u00a0", " ")}`);
}

/** A figure and its unit stay on one line. */
function unitsKept(text: string): string {
  return text.replace(/(?<=\d) (?=[%kMGT](?!\w)|pts\b)/gu, "\u00a0");
}

/** As many letters as fit, and at least one. */
function beginning(text: string, columns: number): string {
  const [first = "", ...others] = letters(text);
  let [part, used] = [first, columnsOfLetter(first)];
  for (const letter of others) {
    used += columnsOfLetter(letter);
    if (used > columns) break;
    part += letter;
  }
  return part;
}

/** The text, filled up with spaces on one side. */
export function pad(
  text: string,
  { columns, align }: { readonly columns: number; readonly align: "left" | "right" },
): string {
  const space = " ".repeat(Math.max(0, columns - columnsOf(text)));
  return align === "left" ? text + space : space + text;
}

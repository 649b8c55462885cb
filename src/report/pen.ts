import { escapeCode, escapeMarkdown } from "./escape-markdown.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import { revealHidden } from "./hidden.ts";
import { shortenEnd, shortenMiddle } from "./shorten.ts";

/** No name, value or commit is shown longer than this. */
const LONGEST_NAME = 72;
/** No foreign sentence is shown longer than this. */
const LONGEST_TEXT = 600;
const SHORT_COMMIT = 7;

/** How one medium writes: the sentences are the same everywhere, the escaping and the emphasis are not. */
export interface Pen {
  readonly medium: "markdown" | "terminal";
  /** A foreign name or value. */
  name(text: string): string;
  /** Foreign prose. */
  text(text: string): string;
  /** Our own words and figures. */
  own(text: string): string;
  /** Our own words and figures, emphasised. */
  strong(text: string): string;
  /** Something of ours to type. */
  command(text: string): string;
  /** A commit; in markdown GitHub links it by itself. */
  commit(sha: string): string;
}

export const markdownPen: Pen = {
  medium: "markdown",
  name: (text) => escapeCode(shortenMiddle(revealHidden(text).trim(), { most: LONGEST_NAME })),
  text: (text) => escapeMarkdown(shortenEnd(revealHidden(text).trim(), { most: LONGEST_TEXT })),
  own: (text) => text.replaceAll("<", "&lt;"),
  strong: (text) => `**${text.replaceAll("<", "&lt;")}**`,
  command: (text) => `\`${text}\``,
  commit: (sha) => shortCommit(sha) ?? markdownPen.name(sha),
};

export const terminalPen: Pen = {
  medium: "terminal",
  name: (text) => {
    const shown = escapeTerminal(shortenMiddle(revealHidden(text).trim(), { most: LONGEST_NAME }));
    if (shown.trim() === "") return "(empty)";
    return /^[^\s"]+$/u.test(shown) ? shown : `"${shown}"`;
  },
  text: (text) => escapeTerminal(shortenEnd(revealHidden(text).trim(), { most: LONGEST_TEXT })),
  own: (text) => text,
  strong: (text) => text,
  command: (text) => text,
  commit: (sha) => shortCommit(sha) ?? terminalPen.name(sha),
};

function shortCommit(sha: string): string | undefined {
  return /^[0-9a-f]{7,64}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : undefined;
}

/** Foreign prose as a sentence that others can follow. It is completed before it is escaped: `1` is not yet a list, `1.` is. */
export function sentence(text: string, pen: Pen): string {
  const words = revealHidden(text).trim();
  if (words === "") return "";
  const begun = words.replace(/^[a-z](?=[a-z]*,?\s)/u, (letter) => letter.toUpperCase());
  return pen.text(/[.!?…]$/u.test(begun) ? begun : `${begun}.`);
}

let segmenter: Intl.Segmenter | null = null;
/** Texts of signs that never join: Latin, and what our own tables are drawn with. */
const NEVER_JOINED =
  /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u2500-\u25ff\u2713\u2717]*$/u;

/** What a reader sees as letters: an emoji of five code points is one. */
export function letters(text: string): string[] {
  // The tables of a segmenter take 10 ms to load, and most texts do not need them.
  if (NEVER_JOINED.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A long name without its middle: its two ends tell it from others. No letter is cut in half. */
export function shortenMiddle(text: string, { most }: { readonly most: number }): string {
  if (text.length <= most) return text;
  const all = letters(text);
  const head = take(all, Math.ceil((most - 1) / 2));
  const tail = take(all.toReversed(), most - 1 - head.join("").length).toReversed();
  return [...head, "…", ...tail].join("");
}

/** A long sentence without its end. */
export function shortenEnd(text: string, { most }: { readonly most: number }): string {
  return text.length <= most ? text : `${take(letters(text), most - 1).join("")}…`;
}

/** Letters as long as they fit; counted in code units, since one hostile letter can be as long as a book. */
function take(all: readonly string[], units: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const letter of all) {
    used += letter.length;
    if (used > units) break;
    taken.push(letter);
  }
  return taken;
}

/** A digest is told from another by its beginning; nobody reads 64 digits. */
export function shortenDigest(text: string): string {
  return text.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/u, "$1…");
}

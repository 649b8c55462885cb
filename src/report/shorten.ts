const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees as letters: an emoji of five code points is one. */
export function letters(text: string): string[] {
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

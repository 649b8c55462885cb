/** Up to this many marks may sit on one letter; real scripts need fewer, "zalgo" text has dozens. */
const MARKS_PER_LETTER = 4;

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/gu;
const MARK_PILES = new RegExp(`(\\p{M}{${MARKS_PER_LETTER}})\\p{M}+`, "gu");
/** Controls, bidi controls, zero-width and other invisible letters, and halves of a surrogate pair. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Joins the parts of one emoji, the only place where an invisible letter does what the writer meant. */
const EMOJI_JOINT = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})/gu;
const JOINT_KEPT = "\ue000";

/**
 * Text in one line without anything that cannot be seen: what would reorder, hide or command is shown as a sign of its
 * own (`␛`, `⟨U+202E⟩`), so that two texts which look the same are the same.
 */
export function revealHidden(text: string): string {
  return text
    .replaceAll(JOINT_KEPT, "⟨U+E000⟩")
    .replace(LINE_BREAKS, " ")
    .replace(VARIATION_SELECTORS, "")
    .replace(EMOJI_JOINT, JOINT_KEPT)
    .replace(HIDDEN, sign)
    .replaceAll(JOINT_KEPT, "\u200d")
    .replace(MARK_PILES, "$1");
}

function sign(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

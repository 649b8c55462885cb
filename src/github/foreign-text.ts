/** So much of what GitHub says is passed on. */
const LONGEST = 300;

/** Text from outside as one printable line of at most 300 characters. It still needs escaping where it is shown. */
export function foreignText(text: string): string {
  const plain = text
    // Far more than can be shown, so that a page of megabytes costs nothing.
    .slice(0, 20 * LONGEST)
    // Control, format (bidi among them), surrogate, private and unassigned characters.
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...plain];
  return characters.length <= LONGEST ? plain : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

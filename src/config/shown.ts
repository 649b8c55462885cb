const LONGEST = 40;
// Control characters could start a new line in a log, and bidirectional ones could make a line read as another.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as it stands in a message: in backticks, on one line and shortened; a list or a map is only named. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  if (typeof value !== "string") return `\`${String(value)}\``;
  return `\`${looksLikeAnotherType(value) ? `"${value}"` : shortened(value)}\``;
}

/** The same, without the backticks and for text only. */
export function shortened(text: string): string {
  const line = printable(text).replaceAll("`", "'");
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

/** Text with its unprintable characters written out, so that it stays on its line. */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** `a, b or c` */
export function listed({ words, last }: { words: readonly string[]; last: "and" | "or" }): string {
  const end = words.at(-1) ?? "";
  return words.length < 2 ? end : `${words.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** Where a value stands in the file, for people: `checks[0].gates.tokens`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${shortened(String(part))}`))
    .join("")
    .replace(/^\./, "");
}

// In quotes, so that "`"1"` is not a number" can be understood.
function looksLikeAnotherType(text: string): boolean {
  return text.length <= 20 && /^(|true|false|null|~|-?\d+(\.\d+)?)$/.test(text);
}

/** Controls, bidi and other invisible letters, line separators and halves of a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * What is wrong with the name of an archive's entry, or null where it is a plain relative path. Nothing is written under
 * these names, but whoever reads them later may: a name that could climb out is refused here, once.
 */
export function entryNameProblem(name: string): string | null {
  if (name === "") return "has no name";
  if (UNPRINTABLE.test(name)) return "has a control or invisible character in its name";
  if (name.includes("\\")) return "has a backslash in its name";
  if (name.startsWith("/") || /^[A-Za-z]:/u.test(name)) return "has an absolute path for a name";
  const segments = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  if (segments.includes("..")) return "has a name that climbs out of its folder";
  if (segments.some((segment) => segment === "" || segment === ".")) return "has an empty step in its name";
  return null;
}

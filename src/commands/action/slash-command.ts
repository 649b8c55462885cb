/** What a comment asks pairgate for. */
export type SlashCommand =
  | { readonly verb: "bless"; readonly commit: string; readonly reason: string }
  | { readonly verb: "run"; readonly commit: string | null }
  | { readonly verb: "unknown"; readonly said: string };

/** Longer than any reason; a comment may be 65,536 characters long. */
const LONGEST = 2500;
const COMMIT = /^[0-9a-f]{7,64}$/u;

/**
 * Reads the first line of a comment, or gives null where it is no command of ours. A quoted or fenced command, which
 * does not stand at the beginning of the first line, asks for nothing.
 */
export function readSlashCommand(body: string): SlashCommand | null {
  const [first = "", ...others] = body.slice(0, LONGEST).split(/\r\n|[\n\r]/u);
  const match = /^\/pairgate(?:\s+(.*))?$/u.exec(first.trimEnd());
  if (match === null) return null;
  const [verb = "", word = "", ...rest] = (match[1] ?? "").split(/\s+/u);
  if (verb === "run" && rest.length === 0 && (word === "" || COMMIT.test(word)))
    return { verb, commit: word === "" ? null : word };
  const reason = [rest.join(" "), ...others].join("\n").trim();
  if (verb === "bless" && COMMIT.test(word) && reason !== "") return { verb, commit: word, reason };
  return { verb: "unknown", said: first.slice(0, 200) };
}

/** What can be asked for, for a reply. */
export const SLASH_HELP = [
  "`/pairgate bless SHA reason` accepts what was measured of that commit",
  "`/pairgate run SHA` measures that commit",
] as const;

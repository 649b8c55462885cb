import { escapeMarkdown } from "./escape-markdown.ts";
import { revealHidden } from "./hidden.ts";
import { shortenMiddle } from "./shorten.ts";

/** What the two arms are called, in a table's head and in a sentence. */
export interface Arms {
  readonly baseline: string;
  readonly candidate: string;
}

/** On a pull request whose target is called `main`. */
export const PULL_REQUEST_ARMS: Arms = { baseline: "main", candidate: "this PR" };

/** In a terminal the arms are any two runs. */
export const TERMINAL_ARMS: Arms = { baseline: "the base commit", candidate: "the candidate" };

/** A branch's name has its own column in a table. */
const LONGEST = 32;

/** The arms' names as markdown: whoever names a branch chooses them. */
export function markdownArms({ baseline, candidate }: Arms): Arms {
  return {
    baseline: shown(baseline) || PULL_REQUEST_ARMS.baseline,
    candidate: shown(candidate) || PULL_REQUEST_ARMS.candidate,
  };
}

function shown(name: string): string {
  return escapeMarkdown(shortenMiddle(revealHidden(name).trim(), { most: LONGEST }));
}

import { type Block, fitInto } from "./fit.ts";
import { counted } from "./numbers.ts";

/** By this and by its author our comment is found again. Nothing foreign can contain it. */
export const COMMENT_MARKER = "<!-- pairgate -->";

/** GitHub refuses 65,536 characters; bytes are never fewer than characters, however these are counted. */
const MOST_BYTES = 65_000;

/** The blocks as the body of our one comment: no longer than GitHub takes, and with our mark at its end. */
export function commentBody(blocks: readonly Block[]): string {
  const missingSections = (missing: number) =>
    `_${counted(missing, "check")} not shown in full: this comment would be too long._`;
  const bytes = MOST_BYTES - COMMENT_MARKER.length - 3;
  return `${fitInto({ blocks, bytes, missingSections })}\n\n${COMMENT_MARKER}\n`;
}

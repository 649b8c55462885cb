import { z } from "zod";

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** A full commit SHA, of a SHA-1 or a SHA-256 repository. It goes into addresses and to git: nothing else may pass. */
export const shaSchema = z.string().regex(SHA, "is not a full commit SHA (40 or 64 hex digits)");

/** Whether a push's `before` or `after` stands for "there was no commit". */
export function isNoCommit(sha: string): boolean {
  return /^0+$/u.test(sha);
}

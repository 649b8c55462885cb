import { createHash } from "node:crypto";

/** The id that git gives a file of this text, so that what is on a branch is known without reading it. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

import { shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";

const MAX_BYTES = 2 ** 20;

/**
 * The text of a file at a commit or branch, or null where there is none.
 * @param file its path from the top of the repository, and the commit or branch
 * @throws PairgateError where the path is a folder, is no plain relative path, or the file is no text or larger than 1 MiB
 */
export async function fileAt(
  github: GitHub,
  { path, ref }: { readonly path: string; readonly ref: string },
): Promise<string | null> {
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) {
    throw unusable(path, ref, "is not a path from the top of the repository");
  }
  // Not `raw+json`: GitHub echoes the type, and a file is not JSON for being asked for under that name.
  const headers = { accept: "application/vnd.github.raw" };
  try {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const { data } = await github.request(route, { path, ref, headers }, { maxBytes: MAX_BYTES });
    if (typeof data === "string") return data;
    if (data instanceof ArrayBuffer) return textOf(data, path, ref);
    throw unusable(path, ref, "is a folder or a submodule, not a file");
  } catch (error) {
    // A commit that is not there is no answer to whether it holds the file.
    if (answeredWith(error, 404) && !/no commit found/iu.test(error.said)) return null;
    throw error;
  }
}

function textOf(bytes: ArrayBuffer, path: string, ref: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unusable(path, ref, "is not text in UTF-8");
  }
}

function unusable(path: string, ref: string, what: string): PairgateError {
  return new PairgateError({
    message: `${shown(path)} at ${shown(ref)} ${what}`,
    hint: "Name a text file by its path from the top of the repository, such as pairgate.yml.",
  });
}

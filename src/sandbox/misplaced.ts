import { realpathSync } from "node:fs";
import { PairgateError } from "../domain/error.ts";
import { isWithin } from "./within.ts";

/** Where the sandbox puts its own. A repository is shown under its own name, so it cannot lie there. */
const OWN = ["/app", "/logs", "/tests", "/solution", "/proc", "/dev"];

/** @throws PairgateError where a sandbox could not show a repository without showing too much, or at all. */
export function refuseMisplaced({ repo, home }: { readonly repo: string; readonly home: string }): void {
  const taken =
    OWN.find((folder) => isWithin({ path: repo, folder })) ?? (repo === "/tmp" ? "/tmp" : undefined);
  if (taken !== undefined) {
    throw new PairgateError({
      message: `the repository lies in ${taken}, where the sandbox has folders of its own`,
      hint: "Check it out elsewhere, or set `sandbox: none`, if you trust the agent.",
      place: { file: repo },
    });
  }
  if (repo !== "/" && !isWithin({ path: realOf(home), folder: repo })) return;
  throw new PairgateError({
    message: "the repository holds the home folder, which the sandbox would then show to the agent",
    hint: "Check it out into a folder of its own, or set `sandbox: none`, if you trust the agent.",
    place: { file: repo },
  });
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

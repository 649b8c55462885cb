import { readUntrustedFile } from "../sandbox/untrusted-file.ts";
import type { AttemptPlaces } from "./agent.ts";
import { checkUsage, UNMETERED, type UsageReading } from "./usage.ts";

/** Below the attempt's folder. */
export const USAGE_PARTS = ["logs", "agent", "usage.json"] as const;

const LARGEST_USAGE = 1024 * 1024;

/** Reads what the agent wrote to the path in PAIRGATE_USAGE. */
export async function readUsageFile(places: AttemptPlaces): Promise<UsageReading> {
  const file = await readUntrustedFile({
    folder: places.directory,
    parts: USAGE_PARTS,
    maxBytes: LARGEST_USAGE,
  });
  if (file.kind === "missing") return UNMETERED;
  const where = "the file at PAIRGATE_USAGE";
  if (file.kind === "refused") return { report: null, problem: `${where} was not read: ${file.why}` };
  // Emptied, and about to be written anew: an agent that was ended between the two said nothing.
  if (file.text.trim() === "") return UNMETERED;
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return { report: null, problem: `${where} is not usable: it is not JSON` };
  }
  return checkUsage({ value, where });
}

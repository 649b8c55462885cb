import { PairgateError } from "../../domain/error.ts";
import type { Terminal } from "../terminal.ts";

/** What a request or a pause throws that was cut off is no fault of ours where the job was cancelled; anything else is itself. */
export function asCancelled({ interrupted }: Terminal, error: unknown): unknown {
  const isCutOff = error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
  if (!interrupted.aborted || !isCutOff) return error;
  return new PairgateError({
    message: "pairgate was cancelled",
    hint: "Run the job again; what was measured is gone on with.",
  });
}

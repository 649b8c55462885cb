import { type UsageReport, usageReportSchema } from "../domain/usage.ts";
import { detailLine } from "./detail.ts";

/** What an agent said of its usage: a report, nothing, or something that cannot be one. */
export interface UsageReading {
  readonly report: UsageReport | null;
  /** Why there is none although the agent wrote some. */
  readonly problem: string | null;
}

/** The agent said nothing, which is no fault. */
export const UNMETERED: UsageReading = { report: null, problem: null };

/** Checks what an agent wrote; `where` begins the sentence about what is wrong with it. */
export function checkUsage({
  value,
  where,
}: {
  readonly value: unknown;
  readonly where: string;
}): UsageReading {
  const parsed = usageReportSchema.safeParse(value);
  if (parsed.success) return { report: parsed.data, problem: null };
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join(".") ?? "";
  const said = `${where} is not usable: ${field === "" ? "" : `${field}: `}${issue?.message ?? "it is not a usage report"}`;
  return { report: null, problem: detailLine(said) };
}

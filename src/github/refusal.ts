import { z } from "zod";
import { oneLine } from "../domain/one-line.ts";
import { permissionFor } from "./route-permission.ts";

/** One try that did not succeed. */
export interface Refusal {
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** What GitHub said, or how the connection failed; cleaned. */
  readonly said: string;
  /** The request cannot have reached GitHub, so that nothing can have been carried out. */
  readonly unsent: boolean;
}

const bodySchema = z.object({ message: z.string(), errors: z.array(z.unknown()).optional() });
const detailSchema = z.union([
  z.string(),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z
    .object({ field: z.string(), code: z.string() })
    .transform(({ field, code }) => `${field}: ${code.replaceAll("_", " ")}`),
]);

/** What GitHub says in the body of an answer; the pages that a proxy shows instead are left out. */
export function saidIn(data: unknown): string {
  const parsed = bodySchema.safeParse(data);
  if (!parsed.success) return "";
  const { message, errors = [] } = parsed.data;
  const details = errors.flatMap((error) => detailSchema.safeParse(error).data ?? []);
  return oneLine([message, ...new Set(details)].join(": "));
}

/** Which limit of requests a try ran into: the hourly one, the one on bursts, or none. */
export function limitOf({ status, headers, said }: Refusal): "hourly" | "burst" | null {
  if (status !== 403 && status !== 429) return null;
  if (headers["x-ratelimit-remaining"] === "0" && headers["retry-after"] === undefined) return "hourly";
  if (status === 429 || headers["retry-after"] !== undefined) return "burst";
  return /secondary rate limit/iu.test(said) ? "burst" : null;
}

/** The permission that would have opened the route, as it is written in a workflow. */
export function missingPermission(route: string, { headers }: Refusal): string {
  return permissionFor(route, headers["x-accepted-github-permissions"]?.toString());
}

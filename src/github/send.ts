import { PairgateError } from "../domain/error.ts";
import { oneLine } from "../domain/one-line.ts";
import type { Answer } from "./answer.ts";
import { readBody } from "./body.ts";
import { type Refusal, saidIn } from "./refusal.ts";

/** One request as it goes over the wire. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type Sent = { readonly answer: Answer } | { readonly refusal: Refusal };

/** Failures before a connection stood. */
const UNSENT = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"]);

/**
 * Sends a request once. Redirects are followed; fetch leaves the token out where they lead to another origin.
 * @param timeoutMs for the request and its whole answer
 * @throws the signal's reason where it was aborted; PairgateError where the answer is too large
 */
export async function send(options: {
  readonly outgoing: Outgoing;
  /** Method and path, for messages. */
  readonly route: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}): Promise<Sent> {
  const { outgoing, route, timeoutMs, maxBytes, signal } = options;
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await options.fetch(outgoing.url, {
      method: outgoing.method,
      headers: outgoing.headers,
      body: outgoing.body,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (response.ok)
      return { answer: { status, headers, data: await readBody(response, { maxBytes, route }) } };
    return { refusal: { status, headers, said: saidIn(await refusedBody(response, route)), unsent: false } };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof PairgateError) throw error;
    const said = timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error);
    return { refusal: { status: null, headers: {}, said, unsent: UNSENT.has(codeOf(error)) } };
  }
}

/** The body of a refusal; the status alone is enough to go on where it is cut off or is not JSON. */
async function refusedBody(response: Response, route: string): Promise<unknown> {
  try {
    return await readBody(response, { maxBytes: 2 ** 20, route });
  } catch {
    return "";
  }
}

/** What fetch throws says no more than "fetch failed"; its cause knows why. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return "the answer is cut off, or is not the JSON it says it is";
  const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  // Of several addresses that were tried, each has its own error.
  const first = cause instanceof AggregateError ? (cause.errors as readonly unknown[])[0] : cause;
  return oneLine(first instanceof Error ? first.message || first.name : String(first));
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

import { PairgateError } from "../domain/error.ts";

/** How much of an answer is read, and what it answers. */
export interface Limit {
  readonly maxBytes: number;
  /** Method and path. */
  readonly route: string;
}

/**
 * Reads the body of an answer: JSON parsed, text as a string, anything else as an `ArrayBuffer`.
 * @throws PairgateError where it is too large; SyntaxError where JSON is cut off or is none; whatever the connection throws
 */
export async function readBody(response: Response, limit: Limit): Promise<unknown> {
  const bytes = await bytesOf(response, limit);
  const type = response.headers.get("content-type") ?? "";
  if (/^application\/(?:[\w.-]+\+)?json\b/iu.test(type)) {
    return bytes.byteLength === 0 ? "" : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  }
  // Storage may name a charset for bytes that are no text.
  const isText = type === "" || /^text\/|^(?!application\/(?:octet-stream|zip)).*charset=utf-8/iu.test(type);
  return isText ? new TextDecoder().decode(bytes) : bytes;
}

async function bytesOf(response: Response, { maxBytes, route }: Limit): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > maxBytes) throw tooLarge({ maxBytes, route });
    chunks.push(chunk);
  }
  return new Blob(chunks).arrayBuffer();
}

function tooLarge({ maxBytes, route }: Limit): PairgateError {
  return new PairgateError({
    message: `the answer to ${route} is larger than ${(maxBytes / 2 ** 20).toFixed(1)} MiB`,
    hint: "pairgate reads no more than that at once: what it holds there is not its own, or has grown out of measure.",
  });
}

import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The store that artifacts are downloaded from: another origin, whose addresses are good once and for a moment. */
export interface FakeStorage {
  /** What was asked, and whether it brought a token along. */
  readonly log: readonly { readonly path: string; readonly authorized: boolean; readonly status: number }[];
  /** An address that answers with the bytes, once. */
  sign(bytes: Uint8Array): string;
  close(): Promise<void>;
}

export async function startStorage(): Promise<FakeStorage> {
  const log: { path: string; authorized: boolean; status: number }[] = [];
  const signed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const bytes = signed.get(path);
    signed.delete(path);
    // As the real store does: it takes the address for the credential and will not have two.
    const authorized = request.headers.authorization !== undefined;
    const status = authorized ? 400 : bytes === undefined ? 403 : 200;
    log.push({ path, authorized, status });
    if (status !== 200 || bytes === undefined) {
      response.writeHead(status, { "content-type": "application/xml" }).end("<Error>refused</Error>");
      return;
    }
    const digest = createHash("md5").update(bytes).digest("base64");
    response.writeHead(200, { "content-type": "application/zip", "content-md5": digest }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    log,
    sign(bytes) {
      const path = `/actions-results/${randomUUID()}?sig=${randomUUID()}`;
      signed.set(path, bytes);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

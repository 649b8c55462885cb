import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answerer } from "./answerer.ts";
import type { Faults } from "./faults.ts";
import type { Reply } from "./route.ts";
import { type FakeToken, tokenIn } from "./tokens.ts";

/** A request as it came. */
export interface Logged {
  readonly method: string;
  /** With its query, without the host. */
  readonly path: string;
  readonly body: unknown;
  /** Who asked; null without a token. */
  readonly login: string | null;
}

/** What the front needs; all of it may change while it runs. */
export interface FrontState {
  readonly basePath: string;
  readonly tokens: readonly FakeToken[];
  readonly faults: Faults;
  readonly log: Logged[];
  latencyMs: number;
}

/** An HTTP server on 127.0.0.1 that writes down what it is asked, and fails where it is told to. */
export async function startFront(
  state: FrontState,
  answer: Answerer,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A mistake in the fake must not look like a failure of GitHub's that is tried again.
      write(response, { status: 418, body: { message: `the fake failed: ${String(error)}` } });
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { method = "GET" } = request;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${state.basePath}`;
    const target = new URL(request.url ?? "/", "http://127.0.0.1");
    if (!target.pathname.startsWith(state.basePath)) return write(response, { status: 404, body: {} });
    const path = target.pathname.slice(state.basePath.length);
    const body = await bodyOf(request);
    const token = tokenIn(request.headers.authorization, state.tokens);
    state.log.push({ method, path: path + target.search, body, login: token?.login ?? null });
    if (state.latencyMs > 0) await sleep(state.latencyMs);

    const fault = state.faults.take(method, path);
    const perform = () => answer({ method, path, query: target.searchParams, body, token, url });
    const performed = fault === null || fault.after ? await perform() : null;
    if (fault?.reset) return request.socket.destroy();
    if (fault !== null) return write(response, { ...fault, status: fault.status ?? 500 });
    write(response, performed ?? { status: 500 });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${state.basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = body instanceof Uint8Array ? body : body === undefined ? "" : JSON.stringify(body);
  const type =
    body === undefined || body instanceof Uint8Array
      ? {}
      : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers }).end(bytes);
}

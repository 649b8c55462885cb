import { createServer, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A small forward proxy, as companies have them: it carries requests on, and tunnels. */
export interface Proxy {
  readonly url: string;
  /** Host and port of everything that was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * @param options.page what it answers to everything instead, as a sign-in page would
 */
export async function startProxy(options: { readonly page?: string } = {}): Promise<Proxy> {
  const asked: string[] = [];
  const tunnels = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    if (options.page !== undefined) {
      outgoing.writeHead(200, { "content-type": "text/html" }).end(options.page);
      return;
    }
    const target = new URL(incoming.url ?? "");
    asked.push(target.host);
    const { method, headers } = incoming;
    const onward = request(target, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, client: Socket, head) => {
    const [host = "", port = ""] = (incoming.url ?? "").split(":");
    asked.push(incoming.url ?? "");
    const target = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      tunnels.add(socket);
      socket.on("error", () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of tunnels) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

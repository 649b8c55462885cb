import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openGitHub } from "../../src/github/client.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

/** A bare server, for what the fake would never answer. */
async function serve(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const open = (apiUrl: string, more: Partial<Parameters<typeof openGitHub>[0]> = {}) =>
  openGitHub({
    token: "ghs_secret",
    repository: "octo/agent",
    apiUrl,
    effects: { wait: async () => {} },
    ...more,
  });

describe("a request", () => {
  it("fills owner and repository where the route names them, and nowhere else", async () => {
    await using fake = await startFakeGitHub();
    const { github } = openScene(fake);
    await github.request("GET /repos/{owner}/{repo}/commits", { sha: "main", per_page: 1 });
    await github.request("GET /rate_limit");
    expect(fake.log.map(({ path }) => path)).toEqual([
      "/repos/octo/agent/commits?sha=main&per_page=1",
      "/rate_limit",
    ]);
  });

  it("carries who we are", async () => {
    let headers: Readonly<Record<string, unknown>> = {};
    await using server = await serve((request, response) => {
      headers = request.headers;
      response.writeHead(204).end();
    });
    const answer = await open(server.url).request("DELETE /x", { headers: { "x-more": "1" } });
    expect(answer).toMatchObject({ status: 204, data: "" });
    expect(headers).toMatchObject({
      accept: "application/vnd.github+json",
      authorization: "Bearer ghs_secret",
      "user-agent": "pairgate",
      "x-github-api-version": "2022-11-28",
      "x-more": "1",
    });
  });

  it.each(["/api/v3", "/api/v3/"])("stays below the path of a server of one's own: %s", async (end) => {
    await using fake = await startFakeGitHub({ basePath: "/api/v3" });
    const github = open(fake.url.replace("/api/v3", end), { token: BOT_TOKEN.name });
    expect(github.apiUrl).toBe(fake.url);
    expect((await github.request("GET /repos/{owner}/{repo}")).data).toMatchObject({
      full_name: "octo/agent",
    });
    await expect(github.request("GET /repos/{owner}/{repo}/nothing")).rejects.toThrow(
      "GET /repos/octo/agent/nothing",
    );
  });

  it("knows whose token it has", () => {
    const actsAs = (token: string) => open("https://api.github.com", { token }).actsAs;
    expect(["ghp_x", "github_pat_x", "gho_x", "ghu_x"].map(actsAs)).toEqual(Array(4).fill("user"));
    expect(["ghs_x", "x"].map(actsAs)).toEqual(["app", "app"]);
  });
});

describe("the token", () => {
  it.each(["application/zip", "application/octet-stream; charset=utf-8"])(
    "stays behind where a redirect leads elsewhere, to %s",
    async (type) => {
      let seen: string | undefined = "nothing came";
      await using storage = await serve((request, response) => {
        seen = request.headers.authorization;
        response.writeHead(200, { "content-type": type }).end(Buffer.from([80, 75, 255, 6]));
      });
      await using server = await serve((_, response) => {
        response.writeHead(302, { location: `${storage.url}/artifact.zip?signature=x` }).end();
      });
      const { data } = await open(server.url).request("GET /repos/{owner}/{repo}/actions/artifacts/1/zip");
      expect(seen).toBeUndefined();
      expect(data).toEqual(new Uint8Array([80, 75, 255, 6]).buffer);
    },
  );

  it.each([
    ["GET https://elsewhere.example/repos/octo/agent", {}],
    ["GET /repos/{owner}/{repo}/collaborators/{login}/permission", { login: ".." }],
    ["GET /repos/{owner}/{repo}/git/ref/heads/%2e%2e", {}],
    ["GET /repos/{owner}/{repo}/{+path}", { path: "../../user" }],
  ])("goes nowhere but where it should: %s", async (route, parameters) => {
    await using fake = await startFakeGitHub();
    const { github } = openScene(fake);
    await expect(github.request(route, parameters)).rejects.toThrow("would have left GitHub's API");
    expect(fake.log).toEqual([]);
  });
});

describe("an answer", () => {
  it("that is cut off is no answer", async () => {
    let count = 0;
    await using server = await serve((request, response) => {
      count += 1;
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"id":');
      if (count > 1) setTimeout(() => request.socket.destroy(), 20);
      else response.end(" ".repeat(94));
    });
    await expect(open(server.url).request("GET /x")).rejects.toMatchObject({ status: null, tries: 4 });
  });

  it("that does not come is not waited for", async () => {
    await using server = await serve(() => {});
    const answer = open(server.url).request("GET /x", {}, { timeoutMs: 50 });
    await expect(answer).rejects.toThrow("after 4 tries: no answer within 0.05 s");
  });

  it("that is too large is not read", async () => {
    let count = 0;
    await using server = await serve((_, response) => {
      count += 1;
      response.writeHead(200, { "content-type": "application/zip" }).end(Buffer.alloc(3 * 2 ** 20));
    });
    const answer = open(server.url).request("GET /big", {}, { maxBytes: 2 ** 21 });
    await expect(answer).rejects.toThrow("the answer to GET /big is larger than 2.0 MiB");
    expect(count).toBe(1);
  });

  it.each([
    ["text/plain", "hello"],
    ["application/vnd.github.raw+json; charset=utf-8", { a: 1 }],
    ["application/vnd.github.raw; charset=utf-8", '{"a":1}'],
  ])("of %s is read as such", async (type, data) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": type }).end(data === "hello" ? data : '{"a":1}');
    });
    expect((await open(server.url).request("GET /x")).data).toEqual(data);
  });
});

describe("an interruption", () => {
  it("ends a request with its own reason", async () => {
    const stop = new AbortController();
    await using server = await serve(() => stop.abort(new Error("stopped by a signal")));
    const github = open(server.url, { signal: stop.signal });
    await expect(github.request("GET /x")).rejects.toThrow("stopped by a signal");
    await expect(github.request("GET /x")).rejects.toThrow("stopped by a signal");
  });

  it("ends a wait", async () => {
    await using fake = await startFakeGitHub();
    fake.fail({ path: /./u, status: 429, headers: { "retry-after": "59" } });
    const stop = new AbortController();
    const github = openGitHub({
      token: BOT_TOKEN.name,
      repository: "octo/agent",
      apiUrl: fake.url,
      signal: stop.signal,
    });
    const answer = github.request("GET /user");
    setTimeout(() => stop.abort(new Error("stopped by a signal")), 100);
    await expect(answer).rejects.toThrow("stopped by a signal");
  });
});

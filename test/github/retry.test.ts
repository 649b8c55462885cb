import { describe, expect, it } from "vitest";
import type { Fault } from "./fake/faults.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

const NOW = Date.UTC(2026, 0, 1);
const inSeconds = (seconds: number) => String(NOW / 1000 + seconds);

/** What a request comes to under a fault: its status, and how long it waited before each further try. */
async function under(
  fault: Omit<Fault, "path">,
  route = "GET /user",
  options: { repeatable?: boolean } = {},
) {
  await using fake = await startFakeGitHub();
  fake.fail({ path: /./u, ...fault });
  const { github, waits } = openScene(fake, BOT_TOKEN, { now: () => NOW });
  const status = await github
    .request(route, {}, options)
    .then((answer) => answer.status)
    .catch((error: { status: number | null }) => error.status);
  return { status, waits, sent: fake.log.length };
}

describe("limits are waited for", () => {
  it.each([403, 429])("as long as retry-after says, with %i and for any method", async (status) => {
    const fault = { status, headers: { "retry-after": "7" } };
    expect(await under(fault)).toEqual({ status: 200, waits: [7000], sent: 2 });
    expect(await under(fault, "POST /nowhere")).toEqual({ status: 404, waits: [7000], sent: 2 });
  });

  it.each([403, 429])("until the reset, with %i", async (status) => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(12) };
    expect(await under({ status, headers })).toEqual({ status: 200, waits: [12_000], sent: 2 });
  });

  it("as long as retry-after says where GitHub says both", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(12), "retry-after": "7" };
    expect(await under({ status: 429, headers })).toMatchObject({ waits: [7000] });
  });

  it("at least a second, where the reset is over already", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(-5) };
    expect(await under({ status: 403, headers })).toEqual({ status: 200, waits: [1000], sent: 2 });
  });

  it("by five seconds, then twice as long each time, where GitHub does not say", async () => {
    const body = { message: "You have exceeded a secondary rate limit." };
    expect(await under({ status: 403, body, times: 3 })).toEqual({
      status: 200,
      waits: [5000, 10_000, 20_000],
      sent: 4,
    });
    expect(await under({ status: 429, times: 99 })).toEqual({
      status: 429,
      waits: [5000, 10_000, 20_000, 40_000],
      sent: 5,
    });
  });

  it("not for more than a minute at once", async () => {
    const late = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(61) };
    expect(await under({ status: 403, headers: late })).toEqual({ status: 403, waits: [], sent: 1 });
    expect(await under({ status: 429, headers: { "retry-after": "61" } })).toMatchObject({ waits: [] });
  });

  it("not for more than two minutes in all, over the requests of a client", async () => {
    await using fake = await startFakeGitHub();
    const { github, waits } = openScene(fake);
    fake.fail({ path: /./u, status: 429, headers: { "retry-after": "50" }, times: 99, skip: 1 });
    await github.request("GET /user");
    await expect(github.request("GET /user")).rejects.toThrow("too fast");
    await expect(github.request("GET /user")).rejects.toThrow("too fast");
    expect(waits).toEqual([50_000, 50_000]);
  });
});

describe("a GitHub that fails is asked again", () => {
  it.each([500, 502, 503, 504])("after a while that grows, with %i", async (status) => {
    expect(await under({ status, times: 3 })).toEqual({ status: 200, waits: [250, 500, 1000], sent: 4 });
    expect(await under({ status, times: 4 })).toEqual({ status, waits: [250, 500, 1000], sent: 4 });
  });

  it("where the connection breaks", async () => {
    expect(await under({ reset: true, times: 2 })).toEqual({ status: 200, waits: [250, 500], sent: 3 });
  });

  it.each(["PUT", "PATCH", "DELETE", "HEAD"])("with %s too", async (method) => {
    expect(await under({ status: 500 }, `${method} /nowhere`)).toMatchObject({ status: 404, waits: [250] });
  });

  it("with POST only where it may be repeated", async () => {
    expect(await under({ status: 500 }, "POST /nowhere")).toEqual({ status: 500, waits: [], sent: 1 });
    expect(await under({ reset: true }, "POST /nowhere")).toEqual({ status: null, waits: [], sent: 1 });
    const repeatable = { repeatable: true };
    expect(await under({ status: 500 }, "POST /nowhere", repeatable)).toMatchObject({ waits: [250] });
    expect(await under({ status: 500 }, "GET /user", { repeatable: false })).toMatchObject({ waits: [] });
  });

  it("with any POST that cannot have reached GitHub", async () => {
    const fake = await startFakeGitHub();
    await fake.close();
    const { github, waits } = openScene(fake);
    await expect(github.request("POST /nowhere")).rejects.toThrow("ECONNREFUSED");
    expect(waits).toEqual([250, 500, 1000]);
  });

  it("sooner by up to a half, so that many do not come back together", async () => {
    await using fake = await startFakeGitHub();
    fake.fail({ path: /./u, status: 500, times: 2 });
    const { github, waits } = openScene(fake, BOT_TOKEN, { random: () => 0 });
    await github.request("GET /user");
    expect(waits).toEqual([125, 250]);
  });

  it("with its own count beside that of limits", async () => {
    await using fake = await startFakeGitHub();
    fake.fail({ path: /./u, status: 429 });
    fake.fail({ path: /./u, status: 500 });
    fake.fail({ path: /./u, status: 429 });
    const { github, waits } = openScene(fake);
    await github.request("GET /user");
    expect(waits).toEqual([5000, 250, 10_000]);
  });
});

describe("a refusal is final", () => {
  it.each([400, 401, 403, 404, 409, 410, 422])("with %i", async (status) => {
    expect(await under({ status, times: 99 })).toEqual({ status, waits: [], sent: 1 });
  });
});

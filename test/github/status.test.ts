import { describe, expect, it } from "vitest";
import { latestStatus, setStatus } from "../../src/github/status.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN, READ_TOKEN, USER_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

async function scene(token = BOT_TOKEN) {
  const fake = await startFakeGitHub();
  const sha = (await fake.branch("main")) ?? "";
  const { github, waits } = openScene(fake, token);
  const set = (description: string, state: "pending" | "failure" = "pending") =>
    setStatus(github, { sha, state, description, targetUrl: null });
  return { fake, sha, github, waits, set, [Symbol.asyncDispose]: () => fake.close() };
}

describe("a commit's status", () => {
  it("is set and read", async () => {
    await using at = await scene();
    const { github, sha } = at;
    expect(await latestStatus(github, { sha })).toBeNull();
    await at.set("measuring");
    const targetUrl = "https://github.com/octo/agent/actions/runs/1";
    await setStatus(github, { sha, state: "failure", description: "11 points fewer", targetUrl });
    expect(await latestStatus(github, { sha })).toEqual({
      state: "failure",
      description: "11 points fewer",
      targetUrl,
      creator: "github-actions[bot]",
    });
    expect(
      at.fake.log.filter(({ method }) => method === "POST").map(({ path, body }) => [path, body]),
    ).toEqual([
      [
        `/repos/octo/agent/statuses/${sha}`,
        { state: "pending", context: "pairgate", description: "measuring" },
      ],
      [
        `/repos/octo/agent/statuses/${sha}`,
        { state: "failure", context: "pairgate", description: "11 points fewer", target_url: targetUrl },
      ],
    ]);
  });

  it("is found behind those of others", async () => {
    await using at = await scene(USER_TOKEN);
    await at.set("ours");
    for (let index = 0; index < 105; index += 1) {
      await at.github.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        sha: at.sha,
        state: "success",
        context: "pairgate/other",
      });
    }
    expect(await latestStatus(at.github, { sha: at.sha })).toMatchObject({
      description: "ours",
      creator: "alice",
    });
  });

  it.each([
    ["x".repeat(140), "x".repeat(140)],
    ["x".repeat(141), `${"x".repeat(139)}…`],
    [`${"x".repeat(138)}😀😀`, `${"x".repeat(138)}…`],
    [`${"x".repeat(137)}😀😀`, `${"x".repeat(137)}😀…`],
  ])("has at most 140 characters, none of them half: %s", async (description, shown) => {
    await using at = await scene();
    await at.set(description);
    expect((await latestStatus(at.github, { sha: at.sha }))?.description).toBe(shown);
  });
});

describe("a failing request", () => {
  const passing = [
    { status: 403, headers: { "retry-after": "3" } },
    { status: 429, headers: { "retry-after": "3" } },
    { status: 429 },
    { status: 500 },
    { status: 502, after: true },
    { reset: true },
    { reset: true, after: true },
  ] as const;
  const final = [
    { status: 403, body: { message: "Resource not accessible by integration" } },
    { status: 404 },
    { status: 409 },
    { status: 422 },
  ] as const;

  it.each(passing)("is got over: %o", async (fault) => {
    await using at = await scene();
    at.fake.fail({ method: "POST", path: /statuses/u, ...fault });
    at.fake.fail({ method: "GET", path: /statuses$/u, ...fault });
    await at.set("measuring", "failure");
    expect(await latestStatus(at.github, { sha: at.sha })).toMatchObject({ state: "failure" });
    expect(at.waits).toHaveLength(2);
  });

  it.each(final)("is told: %o", async (fault) => {
    await using at = await scene();
    at.fake.fail({ path: /statuses/u, times: 2, ...fault });
    await expect(at.set("measuring")).rejects.toMatchObject({ status: fault.status });
    await expect(latestStatus(at.github, { sha: at.sha })).rejects.toMatchObject({ status: fault.status });
    expect(at.waits).toEqual([]);
  });

  it("of a token that may not write names the permission", async () => {
    await using at = await scene(READ_TOKEN);
    await expect(at.set("measuring")).rejects.toThrow("Give the job `statuses: write`");
  });

  it("of a commit that is not there says so", async () => {
    await using at = await scene();
    const sha = "1".repeat(40);
    const status = { sha, state: "pending", description: "", targetUrl: null } as const;
    await expect(setStatus(at.github, status)).rejects.toThrow(`No commit found for SHA: ${sha}`);
  });
});

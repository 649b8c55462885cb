import { describe, expect, it } from "vitest";
import { mayWrite, permissionOf } from "../../src/github/permission.ts";
import { writePermissions } from "../../src/github/token-permissions.ts";
import type { Role } from "./fake/collaborators.ts";
import { startFakeGitHub } from "./fake/github.ts";
import type { Route } from "./fake/route.ts";
import { BOT_TOKEN, type FakeToken, READ_TOKEN, USER_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

describe("what a person may do", () => {
  it.each([
    ["admin", true],
    ["maintain", true],
    ["write", true],
    ["triage", false],
    ["read", false],
    ["none", false],
  ] satisfies [Role, boolean][])("as %s", async (role, writes) => {
    await using fake = await startFakeGitHub();
    fake.roles.set("dana", role);
    const permission = await permissionOf(openScene(fake).github, "dana");
    expect(permission).toBe(role);
    expect(mayWrite(permission)).toBe(writes);
  });

  it("is nothing where GitHub does not know the name", async () => {
    await using fake = await startFakeGitHub();
    expect(await permissionOf(openScene(fake).github, "github-actions[bot]")).toBe("none");
  });

  it.each([
    [{ permission: "write", role_name: "Release crew" }, "write"],
    [{ permission: "read" }, "read"],
  ])("is what the role comes to where it has another name: %o", async (body, permission) => {
    const path = "/repos/:owner/:repo/collaborators/:login/permission";
    const custom: Route = { method: "GET", path, answer: () => ({ status: 200, body }) };
    await using fake = await startFakeGitHub({ routes: [custom] });
    expect(await permissionOf(openScene(fake).github, "dana")).toBe(permission);
  });

  it("is not guessed where GitHub does not answer", async () => {
    await using fake = await startFakeGitHub();
    fake.fail({ path: /permission/u, status: 500, times: 4 });
    await expect(permissionOf(openScene(fake).github, "dana")).rejects.toThrow("GitHub failed at");
  });
});

describe("which write permissions a token has", () => {
  async function found(
    token: FakeToken,
    prepare: (fake: Awaited<ReturnType<typeof startFakeGitHub>>) => void = () => {},
  ) {
    await using fake = await startFakeGitHub({ tokens: [token] });
    const commit = await fake.createCommit({
      parents: [(await fake.branch("main")) ?? ""],
      files: { a: "a" },
    });
    await fake.setBranch("change", commit);
    const pullRequest = await fake.createPullRequest({ head: "change" });
    prepare(fake);
    const { github } = openScene(fake, token);
    const permissions = await writePermissions(github, { pullRequest });
    const withoutPull = await writePermissions(github, { pullRequest: null });
    expect(await fake.comments(pullRequest)).toEqual([]);
    expect(fake.statuses.size).toBe(0);
    return { ...permissions, withoutPull };
  }

  it("is all of them for one that may write", async () => {
    expect(await found(BOT_TOKEN)).toEqual({
      held: ["contents", "statuses", "pull-requests"],
      unknown: [],
      withoutPull: { held: ["contents", "statuses"], unknown: ["pull-requests"] },
    });
    expect(await found(USER_TOKEN)).toMatchObject({ held: ["contents", "statuses", "pull-requests"] });
  });

  it("is none for one that may only read", async () => {
    const none = { held: [], unknown: [] };
    expect(await found(READ_TOKEN)).toEqual({ ...none, withoutPull: none });
  });

  it.each([
    ["contents", "contents"],
    ["statuses", "statuses"],
    ["pull_requests", "pull-requests"],
    ["issues", "pull-requests"],
  ])("is just %s where just that is granted", async (granted, held) => {
    const token = { ...READ_TOKEN, name: "ghs_one", permissions: { [granted]: "write" } } as const;
    expect(await found(token)).toMatchObject({ held: [held], unknown: [] });
  });

  it("is not taken from answers that do not tell", async () => {
    const everything = { held: [], unknown: ["contents", "statuses", "pull-requests"] };
    const down = await found(READ_TOKEN, (fake) => fake.fail({ path: /./u, status: 503, times: 99 }));
    expect(down).toMatchObject(everything);
    const headers = { "retry-after": "999" };
    const limited = await found(READ_TOKEN, (fake) =>
      fake.fail({ path: /./u, status: 403, headers, times: 99 }),
    );
    expect(limited).toMatchObject(everything);
    const accepted = await found(READ_TOKEN, (fake) =>
      fake.fail({ path: /./u, status: 201, body: {}, times: 99 }),
    );
    expect(accepted).toMatchObject(everything);
  });
});

import { describe, expect, it } from "vitest";
import { type GitHub, openGitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/failure.ts";
import type { Fault } from "./fake/faults.ts";
import { startFakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN, READ_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

/** What a fault is told as. */
async function told(fault: Omit<Fault, "path">, route = PULL): Promise<GitHubError> {
  await using fake = await startFakeGitHub();
  fake.fail({ path: /./u, times: 99, ...fault });
  const { github } = openScene(fake, BOT_TOKEN, { now: () => Date.UTC(2026, 0, 1) });
  return await failure(github, route);
}

async function failure(github: GitHub, route = PULL): Promise<GitHubError> {
  const error = await github.request(route, { pull_number: 7, issue_number: 7 }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

describe("a refusal says what happened, where, and what to do", () => {
  it("of a token that is not valid", async () => {
    await using fake = await startFakeGitHub();
    const { github } = openScene(fake, { ...BOT_TOKEN, name: "ghs_expired" });
    const error = await failure(github);
    expect(error.message).toMatch(
      /^GitHub does not accept the token for GET \/repos\/octo\/agent\/pulls\/7: Bad credentials \(401\)\n {2}The token is not valid at http/u,
    );
    expect(error.message).not.toContain("ghs_expired");
    expect(error).toMatchObject({ status: 401, route: "GET /repos/octo/agent/pulls/7", tries: 1 });
  });

  it("of a permission that is missing, as GitHub names it", async () => {
    await using fake = await startFakeGitHub();
    const { github } = openScene(fake, READ_TOKEN);
    expect((await failure(github, COMMENT)).message).toBe(
      "GitHub refused POST /repos/octo/agent/issues/7/comments: Resource not accessible by integration (403)\n" +
        "  Give the job `pull-requests: write`: under `permissions:` of the job in the workflow that calls pairgate. " +
        "The token of a pull request from a fork or by Dependabot can only read, whatever is granted.",
    );
  });

  it.each([
    ["GET /repos/{owner}/{repo}/pulls/{pull_number}", "pull-requests: read"],
    ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", "pull-requests: write"],
    ["POST /repos/{owner}/{repo}/statuses/abc", "statuses: write"],
    ["GET /repos/{owner}/{repo}/commits/abc/statuses", "statuses: read"],
    ["PATCH /repos/{owner}/{repo}/git/refs/heads/pairgate", "contents: write"],
    ["GET /repos/{owner}/{repo}/commits/abc/pulls", "pull-requests: read"],
    ["GET /repos/{owner}/{repo}/actions/runs/1/artifacts", "actions: read"],
    ["GET /repos/{owner}/{repo}/collaborators/alice/permission", "metadata: read"],
    ["GET /repos/{owner}/{repo}/commits/abc/check-runs", "checks: read"],
  ])("of a permission that is missing for %s, by its route", async (route, permission) => {
    const error = await told(
      { status: 403, body: { message: "Resource not accessible by integration" } },
      route,
    );
    expect(error.message).toContain(`Give the job \`${permission}\``);
  });

  it.each([
    ["workflows=write", "workflows: write"],
    ["issues=write,metadata=read; administration=write", "issues: write, metadata: read"],
    ["nonsense", "pull-requests: read"],
  ])("of a permission that only GitHub knows of: %s", async (accepted, permission) => {
    const headers = { "x-accepted-github-permissions": accepted };
    const body = { message: "Resource not accessible by integration" };
    expect((await told({ status: 403, headers, body })).message).toContain(`\`${permission}\``);
  });

  it("of a personal token's permission", async () => {
    const body = { message: "Resource not accessible by personal access token" };
    expect((await told({ status: 403, body })).message).toContain(
      "Give the personal access token `pull-requests: read` for this repository.",
    );
  });

  it("of any other 403, in GitHub's words", async () => {
    const body = { message: "Repository was archived so is read-only." };
    expect((await told({ status: 403, body })).message).toContain("archived so is read-only. (403)");
  });

  it("of something that is not there, or not shown", async () => {
    const error = await told({ status: 404, body: { message: "Not Found" } });
    expect(error.message).toMatch(/finds nothing, or shows nothing to this token, at GET .*pulls\/7/u);
    expect(error.message).toContain("the job may need `pull-requests: read`");
  });

  it("of content, with GitHub's reasons", async () => {
    const errors = [
      { message: "body is too long" },
      { resource: "Status", field: "state", code: "missing_field" },
      "plain words",
    ];
    const error = await told({ status: 422, body: { message: "Validation Failed", errors } });
    expect(error.said).toBe("Validation Failed: body is too long: state: missing field: plain words");
    expect(error.message).toContain("GitHub cannot process GET /repos/octo/agent/pulls/7: Validation Failed");
  });

  it.each([
    [409, "Something else changed at the same time"],
    [410, "GitHub has removed what was asked for by GET"],
    [451, "GitHub refused GET"],
  ])("of a %i", async (status, words) => {
    expect((await told({ status, body: { message: "Because" } })).message).toContain(words);
  });

  it("of the hourly limit, with when it ends", async () => {
    const reset = String(Date.UTC(2026, 0, 1, 0, 23) / 1000);
    const error = await told({
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
      body: { message: "API rate limit exceeded" },
    });
    expect(error.message).toContain("the token has used up its requests to GitHub");
    expect(error.message).toContain("Run again in 23 min.");
    expect(error.limited).toBe(true);
  });

  it("of the limit on bursts", async () => {
    const error = await told({ status: 429, headers: { "retry-after": "300" } });
    expect(error.message).toContain("refuses requests that come too fast and asks to wait 300 s: GET");
  });

  it("of a GitHub that fails", async () => {
    const error = await told({ status: 502, body: { message: "Server Error" } });
    expect(error.message).toMatch(
      /^GitHub failed at GET .* after 4 tries: Server Error \(502\)\n.*run the job again/u,
    );
    expect(error.ambiguous).toBe(true);
  });

  it("of no answer", async () => {
    const error = await told({ reset: true });
    expect(error.message).toMatch(
      /^GitHub did not answer GET .* after 4 tries: .+\n.*Behind a proxy, set HTTPS_PROXY/u,
    );
    expect(error).toMatchObject({ status: null, ambiguous: true });
  });
});

describe("what GitHub says", () => {
  it("is shown short, on one line and without control characters", async () => {
    const message = `::error::\u001b[31m\n\u202e${"x".repeat(5000)}`;
    const error = await told({ status: 400, body: { message } });
    expect(error.said.length).toBeLessThanOrEqual(300);
    expect(error.said).toMatch(/^::error:: x+…$/u);
  });

  it("is left out where a proxy shows a page instead", async () => {
    const error = await told({
      status: 503,
      headers: { "content-type": "text/html" },
      body: Buffer.from("<html>Unicorn!</html>"),
    });
    expect(error.message).not.toContain("Unicorn");
  });

  it("never repeats the token", async () => {
    const error = await told({ status: 400, body: { message: `no such token: ${BOT_TOKEN.name}` } });
    expect(error.message).not.toContain(BOT_TOKEN.name);
    expect(error.said).toBe("no such token: ***");
  });
});

describe("what cannot be opened", () => {
  const good = { token: "ghs_x", repository: "octo/agent" };
  it.each([
    [{ ...good, token: "" }, "there is no token for GitHub"],
    [{ ...good, token: "ghs_secret\nghs_other" }, "holds spaces or other signs"],
    [{ ...good, repository: "agent" }, '"agent" is not a repository on GitHub'],
    [{ ...good, repository: "octo/../agent" }, "is not a repository on GitHub"],
    [{ ...good, repository: "octo/.." }, "is not a repository on GitHub"],
    [{ ...good, apiUrl: "api.github.com" }, '"api.github.com" is not an address of GitHub'],
    [{ ...good, apiUrl: "file:///etc" }, "is not an address of GitHub"],
    [{ ...good, apiUrl: "https://me:pass@ghe.example" }, "is not an address of GitHub"],
  ])("is told: %o", (options, words) => {
    expect(() => openGitHub(options)).toThrow(words);
    expect(() => openGitHub(options)).not.toThrow("ghs_secret");
  });
});

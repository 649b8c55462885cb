import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { runSetup, type SetupOptions } from "../../src/harnesses/setup.ts";
import { openSandbox } from "../../src/sandbox/sandbox.ts";
import { MODES, type Mode, temporaryFolder, writeFiles } from "../engines/bench.ts";

async function setup(mode: Mode, script: string, more: Partial<SetupOptions> = {}) {
  const folder = temporaryFolder();
  const repo = join(folder.path, "repo");
  writeFiles(repo, {
    "setup.sh": script,
    ".git/config": "secret",
    "bench/t/tests/test.sh": "secret",
    "node_modules/old": "",
  });
  const environment = {
    PATH: `${join(repo, "node_modules")}:/usr/local/bin:/usr/bin:/bin`,
    HOME: folder.path,
    API_KEY: "key",
    GITHUB_TOKEN: "token",
  };
  const error = await runSetup({
    command: ["bash", "setup.sh"],
    repo,
    environment: { ...environment, HOME: join(folder.path, "home") },
    hidden: [join(repo, ".git"), join(repo, "bench")],
    what: "candidate mender",
    sandbox: await openSandbox({ want: mode, environment }),
    uid: `setup-${process.pid}-${Math.random()}`,
    directory: join(repo, ".pairgate", "setup"),
    ...more,
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const message = error instanceof PairgateError ? error.message : error === null ? null : String(error);
  return { repo, message, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

describe.each(MODES)("a setup, sandbox %s", (mode) => {
  test("writes to the tree, where tools on PATH can be replaced, and gets no key", async () => {
    const script = `rm -r node_modules && mkdir node_modules && env > node_modules/new && [ "$PWD" = "$(dirname "$0")" ]
      [ -w "$HOME" ] && [ -w "$TMPDIR" ]`;
    await using it = await setup(mode, script);
    expect(it.message).toBeNull();
    const environment = readFileSync(join(it.repo, "node_modules/new"), "utf8");
    expect(environment).not.toMatch(/API_KEY|GITHUB_TOKEN/u);
    expect(environment).toMatch(/^HOME=/mu);
  });

  test("that fails is told with its status, its last lines and where all of it is", async () => {
    await using it = await setup(mode, "for i in $(seq 100); do echo line $i >&2; done; exit 9");
    expect(it.message).toContain("candidate mender: the setup bash setup.sh ended with status 9\n");
    expect(it.message).toContain("  | line 100");
    expect(it.message).not.toContain("line 80\n");
    expect(it.message).toContain(join(it.repo, ".pairgate/setup/setup.stderr"));
  });

  test("that never ends, or is not there, is told", async () => {
    await using slow = await setup(mode, "sleep 60", { timeLimitMs: 300 });
    expect(slow.message).toContain("took longer than 0.3 s");
    await using missing = await setup(mode, "", { command: ["no-such-program"] });
    expect(missing.message).toContain('the program "no-such-program" is not on PATH');
  });
});

test("in the sandbox a setup sees neither tests nor history, and cannot change them", async () => {
  const script = "cat .git/* bench/t/tests/*; ls -A .git bench; (: > bench/x) || exit 5";
  await using it = await setup("bubblewrap", script);
  expect(it.message).toContain("ended with status 5");
  expect(it.message).not.toContain("secret");
  expect(existsSync(join(it.repo, "bench/x"))).toBe(false);
});

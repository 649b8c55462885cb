import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commentOn, harmless, recordedHub, statusOf, textOn } from "./hub-bench.ts";

/** A machine that does not let bubblewrap make namespaces, as Ubuntu 24.04 does not. */
function forbidding(): Disposable & { readonly measureEnv: Readonly<Record<string, string>> } {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-path-"));
  const said = "bwrap: setting up uid map: Permission denied";
  writeFileSync(join(folder, "bwrap"), `#!/bin/sh\necho "${said}" >&2\nexit 1\n`, { mode: 0o755 });
  const measureEnv = { PATH: `${folder}:${process.env["PATH"]}` };
  return { measureEnv, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

describe("a runner without a sandbox", () => {
  it("unsandboxed: the agent is measured, and the report begins with it", async () => {
    using runner = forbidding();
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), runner);
    expect(measure[0]?.exitCode, measure[0]?.log).toBe(0);
    expect(measure[0]?.log).toContain(
      "unsandboxed, since bubblewrap does not work here: bwrap: setting up uid map",
    );
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect((await commentOn(hub, pull))?.split("\n")[0]).toContain("(unsandboxed)");
    expect(statusOf(hub, pull)).toContain("unsandboxed");
  }, 60_000);

  it("unsandboxed: where a sandbox is demanded, nothing is run", async () => {
    using runner = forbidding();
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), {
      ...runner,
      inputs: { sandbox: "bubblewrap" },
    });
    expect(measure[0]?.exitCode).toBe(1);
    expect(measure[0]?.log).not.toContain("of 10 attempts");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    expect(await textOn(hub, pull)).toContain("No run file came from the measuring job; its log says why.");
  }, 60_000);

  it("unsandboxed: a checkout that left its token is refused, since the agent could read it", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const after = (workspace: string) =>
      void execFileSync("git", [
        "-C",
        workspace,
        "config",
        "http.https://github.example/.extraheader",
        "AUTHORIZATION: basic c2VjcmV0",
      ]);
    const { measure } = await hub.gate(hub.eventOf(pull), { inputs: { sandbox: "none" }, clone: { after } });
    expect(measure[0]?.exitCode).toBe(1);
    expect(measure[0]?.log).toContain("the checkout's token lies in the git configuration");
    expect(measure[0]?.log).toContain("persist-credentials: false");
    expect(measure[0]?.log).not.toContain("c2VjcmV0");
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  }, 60_000);
});

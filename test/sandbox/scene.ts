import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SandboxRun } from "../../src/sandbox/sandbox.ts";
import { openSandbox } from "../../src/sandbox/sandbox.ts";
import { type Mode, temporaryFolder } from "../engines/bench.ts";

/** A workspace and a sandbox, and scripts run in them. */
export async function scene({
  mode,
  environment,
}: {
  readonly mode: Mode;
  readonly environment?: Record<string, string>;
}) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  for (const name of ["app", "logs", "tmp", "output"]) mkdirSync(at(name));
  const source = { PATH: process.env["PATH"] ?? "", HOME: at("home"), ...environment };
  const sandbox = await openSandbox({ want: mode, environment: source });
  const mounts = ["app", "logs", "tmp"].map((name) => ({ host: at(name), inside: `/${name}`, write: true }));
  let runs = 0;
  return {
    folder: folder.path,
    sandbox,
    run: async (script: string, more: Partial<SandboxRun<string>> = {}) => {
      runs++;
      const [stdout, stderr] = [at(`output/${runs}.stdout`), at(`output/${runs}.stderr`)];
      const room = more.room ?? { mounts, masks: [], network: true };
      const result = await sandbox.run<string>({
        argv: ["/bin/bash", "-c", script],
        cwd: sandbox.nameOf({ room, host: at("app") }) ?? "/",
        env: { PATH: source.PATH },
        stdout,
        stderr,
        timeLimitMs: 20_000,
        uid: `uid-${process.pid}-${Math.random()}`,
        workspace: folder.path,
        ...more,
        room,
      });
      const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
      return { ...result, out: read(stdout), err: read(stderr) };
    },
    mounts,
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
}

import { main } from "./commands/main.ts";

const [major = 0] = process.versions.node.split(".").map(Number);
const interruption = new AbortController();
let signals = 0;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Never left to Node, which would end pairgate and leave unsandboxed agents running.
  process.on(signal, () => {
    signals += 1;
    const said =
      signals === 1 ? "ending the attempts under way; what is measured is kept" : "still ending them";
    process.stderr.write(`\n${signal}: ${said}\n`);
    interruption.abort();
  });
}
// A reader that went away, as `head` does, must not take the measurement with it.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

if (major < 24) {
  process.stderr.write(`error: pairgate needs Node 24 or later, and this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await main(
    {
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      cwd: process.cwd(),
      now: () => new Date(),
      interrupted: interruption.signal,
    },
    process.argv.slice(2),
  );
}

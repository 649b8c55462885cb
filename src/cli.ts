import { main } from "./commands/main.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Only the first is caught: a second one ends the process at once.
  process.once(signal, () => {
    process.stderr.write(`\n${signal}: ending the attempts under way; what is measured is kept\n`);
    interruption.abort();
  });
}

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

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { MODES } from "../engines/bench.ts";
import { scene } from "./scene.ts";

/** Python, with which a process can shed everything by which it might be known. */
const daemon = (target: string, body: string) => `python3 - <<'PY'
import os, sys, time
target = ${JSON.stringify(target)}
if os.fork() > 0:
    while not os.path.exists(target): time.sleep(0.01)
    sys.exit(0)
os.setsid()
if os.fork() > 0: os._exit(0)
${body}
PY`;

const LOOP = `
while True:
    open(target, "a").write("x")
    time.sleep(0.02)
`;

async function isStill(path: string): Promise<boolean> {
  const before = existsSync(path) ? readFileSync(path).length : -1;
  await sleep(150);
  return (existsSync(path) ? readFileSync(path).length : -1) === before;
}

describe.each(MODES)("daemons, sandbox %s", (mode) => {
  const target = (it: { readonly folder: string }) =>
    mode === "bubblewrap" ? "/app/trace" : `${it.folder}/app/trace`;

  test("one that forks twice into a session of its own is gone with its run", async () => {
    await using it = await scene({ mode });
    const result = await it.run(daemon(target(it), LOOP));
    expect(result).toMatchObject({ ended: "exit", exitCode: 0, survivors: 0 });
    expect(existsSync(join(it.folder, "app", "trace"))).toBe(true);
    expect(await isStill(join(it.folder, "app", "trace"))).toBe(true);
  });

  test("and so is one that also empties its environment, leaves its folder and closes everything", async () => {
    await using it = await scene({ mode });
    const body = `
os.chdir("/")
os.closerange(0, 64)
code = """import os, time
target = ${JSON.stringify(target(it))}${LOOP.replaceAll('"', '\\"')}"""
os.execve(sys.executable, [sys.executable, "-c", code], {})`;
    const result = await it.run(daemon(target(it), body));
    expect(result).toMatchObject({ ended: "exit", survivors: 0 });
    expect(existsSync(join(it.folder, "app", "trace"))).toBe(true);
    expect(await isStill(join(it.folder, "app", "trace"))).toBe(true);
  });

  test("they are gone after a time limit too", async () => {
    await using it = await scene({ mode });
    const script = `(setsid bash -c 'trap "" TERM; while :; do echo x >> ${JSON.stringify(target(it))}; sleep 0.02; done' &)
      sleep 60`;
    const result = await it.run(script, { timeLimitMs: 400, graceMs: 100 });
    expect(result).toMatchObject({ ended: "timeout", survivors: 0 });
    expect(await isStill(join(it.folder, "app", "trace"))).toBe(true);
  });

  test("many processes that keep forking come to an end", async () => {
    await using it = await scene({ mode });
    const script = `f() { echo x >> trace; sleep 0.01; f & }; for i in 1 2 3 4 5 6 7 8; do (setsid bash -c "$(declare -f f); f" &); done; sleep 0.3`;
    const result = await it.run(script);
    expect(result).toMatchObject({ ended: "exit", survivors: 0 });
    expect(await isStill(join(it.folder, "app", "trace"))).toBe(true);
  });
});

test("other runs at the same time are left alone", async () => {
  await using one = await scene({ mode: "none" });
  await using other = await scene({ mode: "none" });
  const long = other.run("sleep 1; echo whole");
  for (let round = 0; round < 5; round++) await one.run("(setsid sleep 30 &); (sleep 30 &)");
  expect(await long).toMatchObject({ ended: "exit", exitCode: 0, out: "whole\n" });
});

test("no descriptors are left open", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const open = () => readdirSync("/proc/self/fd").length;
  // Of the pipes there is a small stock.
  const counts: number[] = [];
  for (let round = 0; round < 40; round++) {
    await it.run("echo x", round % 2 === 0 ? {} : { argv: ["/nowhere"], stdin: { file: "/nowhere" } });
    counts.push(open());
  }
  expect(Math.max(...counts.slice(20))).toBeLessThanOrEqual(Math.max(...counts.slice(0, 20)));
});

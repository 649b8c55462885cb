import { execFileSync, type StdioOptions } from "node:child_process";
import { closeSync, openSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { MODES, temporaryFolder } from "../engines/bench.ts";
import { scene } from "./scene.ts";

describe.each(MODES)("a program, sandbox %s", (mode) => {
  test("its status, outputs and time are told", async () => {
    await using it = await scene({ mode });
    const result = await it.run("echo out; echo err >&2; exit 3");
    expect(result).toMatchObject({ ended: "exit", exitCode: 3, signal: null, limit: null, survivors: 0 });
    expect([result.out, result.err]).toEqual(["out\n", "err\n"]);
    expect(result.durationMs).toBeGreaterThan(0);
    expect(readdirSync(join(it.folder, "output"))).toHaveLength(2);
  });

  test("its outputs can be opened again by name, as in a terminal", async () => {
    await using it = await scene({ mode });
    const result = await it.run("echo one | tee /dev/stderr; echo two > /dev/stdout");
    expect([result.out, result.err, result.exitCode]).toEqual(["one\ntwo\n", "one\n", 0]);
  });

  test("it gets exactly the environment it is given, and its marker", async () => {
    await using it = await scene({ mode });
    const result = await it.run("", { argv: ["/usr/bin/env"], env: { ONLY: "this" }, uid: "u1" });
    const names = result.out.split("\n").filter((line) => line !== "" && !line.startsWith("PWD="));
    expect(names.sort()).toEqual(["ONLY=this", "PAIRGATE_ATTEMPT=u1"]);
  });

  test("it gets no descriptor but its three, even where we were given more", async () => {
    await using folder = temporaryFolder();
    writeFileSync(join(folder.path, "secret"), "secret");
    const scene = new URL("./scene.ts", import.meta.url).href;
    const program = `
      const { scene } = await import(${JSON.stringify(scene)});
      const it = await scene({ mode: ${JSON.stringify(mode)} });
      const { out, err } = await it.run("ls -l /proc/self/fd; cat <&40");
      console.log(out + err);
      await it[Symbol.asyncDispose]();`;
    const secret = openSync(join(folder.path, "secret"), "r");
    const stdio: StdioOptions = ["ignore", "pipe", "inherit", ...Array(37).fill("ignore"), secret];
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      stdio,
      encoding: "utf8",
    });
    closeSync(secret);
    expect(said).toContain("40 -> /dev/null");
    const opened = [...said.matchAll(/(\d+) -> (.*)/gu)].map(([, number, path]) => ({
      number: Number(number),
      path,
    }));
    // Besides its three, the folder that is being read.
    const others = opened.filter(
      ({ number, path }) => number > 2 && !/^\/dev\/null$|\/fd$/u.test(path ?? ""),
    );
    expect(others).toEqual([]);
    expect(said).not.toContain("secret");
  });

  test("it is ended at its time limit, even where it ignores SIGTERM", async () => {
    await using it = await scene({ mode });
    const result = await it.run("trap '' TERM; echo up; while :; do sleep 0.05; done", {
      timeLimitMs: 800,
      graceMs: 200,
    });
    expect(result).toMatchObject({ ended: "timeout", survivors: 0 });
    expect(result.out).toBe("up\n");
    expect(result.durationMs).toBeGreaterThan(950);
    expect(result.durationMs).toBeLessThan(3000);
  });

  test("at its time limit it is asked first, and can put its things in order", async () => {
    await using it = await scene({ mode });
    const result = await it.run("trap 'echo bye; exit 0' TERM; while :; do sleep 0.05; done", {
      timeLimitMs: 800,
    });
    expect(result).toMatchObject({ ended: "timeout", survivors: 0 });
    expect(result.out).toBe("bye\n");
    expect(result.durationMs).toBeLessThan(2000);
  });

  test("it is ended when nobody waits for it any more", async () => {
    await using it = await scene({ mode });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const result = await it.run("sleep 60", { signal: controller.signal });
    expect(result).toMatchObject({ ended: "cancelled", survivors: 0 });
    expect(result.durationMs).toBeLessThan(3000);
    expect((await it.run("echo never", { signal: controller.signal })).ended).toBe("cancelled");
  });

  test("it is ended when the watch says so", async () => {
    await using it = await scene({ mode });
    let asked = 0;
    const watch = async () => (++asked === 3 ? "enough" : null);
    const result = await it.run("sleep 60", { watch, watchEveryMs: 20 });
    expect(result).toMatchObject({ ended: "limit", limit: "enough", survivors: 0 });
    const throwing = await it.run("sleep 0.2", {
      watch: () => Promise.reject(new Error("no")),
      watchEveryMs: 10,
    });
    expect(throwing.ended).toBe("exit");
  });

  test("a look that is under way when it ends is the last one, and changes nothing", async () => {
    await using it = await scene({ mode });
    let looks = 0;
    const watch = async () => {
      looks++;
      await sleep(300);
      return looks > 1 ? "late" : null;
    };
    const result = await it.run("sleep 0.1", { watch, watchEveryMs: 10 });
    expect(result).toMatchObject({ ended: "exit", exitCode: 0, limit: null });
    await sleep(500);
    expect(looks).toBe(1);
  });

  test("a gigabyte of output fills neither memory nor disk, and does not take long", async () => {
    await using it = await scene({ mode });
    const result = await it.run(
      "head -c 1000000000 /dev/zero | tr '\\0' x; echo; echo the end; echo the end >&2",
    );
    expect(result).toMatchObject({ ended: "exit", exitCode: 0 });
    expect(result.stdout.bytes).toBe(1_000_000_009);
    expect(statSync(result.stdout.path).size).toBeLessThan(10e6);
    expect(result.out).toMatch(/x\n\[\d+ bytes left out\]\nx/u);
    expect(result.out.endsWith("x\nthe end\n")).toBe(true);
    expect(result.durationMs).toBeLessThan(15_000);
  });

  test("input that nobody reads is no failure, and input that is a file can be opened again", async () => {
    await using it = await scene({ mode });
    const text = "x".repeat(2_000_000);
    expect(await it.run("exec 0<&-; sleep 0.1; exit 0", { stdin: { text } })).toMatchObject({
      ended: "exit",
      exitCode: 0,
    });
    expect((await it.run("wc -c", { stdin: { text } })).out.trim()).toBe("2000000");
    expect((await it.run("cat", { stdin: null })).out).toBe("");
    const file = join(it.folder, "input");
    writeFileSync(file, "from a file");
    expect((await it.run("cat /dev/stdin", { stdin: { file } })).out).toBe("from a file");
  });

  test("output is captured into new files only", async () => {
    await using it = await scene({ mode });
    const stdout = join(it.folder, "output", "taken");
    writeFileSync(stdout, "before");
    const result = await it.run("echo over it", { stdout });
    expect(result).toMatchObject({ ended: "not-started", code: "EEXIST" });
  });

  test("an argument over the system's limit is named", async () => {
    await using it = await scene({ mode });
    const result = await it.run("", { argv: ["/bin/echo", "x".repeat(200_000)] });
    expect(result).toMatchObject({ ended: "not-started", code: "E2BIG" });
    expect(result.problem).toContain("200000 bytes is over the system's 128 KiB");
    expect(result.problem).toContain("{instruction-file}");
  });

  test("a program that is not there is not started", async () => {
    await using it = await scene({ mode });
    const result = await it.run("", { argv: ["/nowhere/program"] });
    expect(result).toMatchObject({ ended: "not-started", exitCode: mode === "none" ? null : 1 });
    expect(result.problem).toContain(
      mode === "none" ? '"/nowhere/program" was not found' : "sandbox did not start",
    );
  });
});

describe("a program without a sandbox", () => {
  test("a death by signal, a missing bit and a missing interpreter are told apart", async () => {
    await using it = await scene({ mode: "none" });
    expect(await it.run("kill -9 $$")).toMatchObject({ ended: "signal", signal: "SIGKILL", exitCode: null });
    const file = join(it.folder, "script");
    writeFileSync(file, "#!/nowhere/sh\n", { mode: 0o644 });
    expect(await it.run("", { argv: [file] })).toMatchObject({ ended: "not-started", code: "EACCES" });
  });

  test("with a descriptor of another run left open by a survivor's child, the outputs still end", async () => {
    await using it = await scene({ mode: "none" });
    const result = await it.run("(setsid sleep 30 &) ; echo done");
    expect(result).toMatchObject({ ended: "exit", exitCode: 0, survivors: 0, out: "done\n" });
  });
});

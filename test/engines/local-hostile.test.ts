import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bench, MODES } from "./bench.ts";

const USAGES: readonly (readonly [string, string, string | null])[] = [
  ["nothing", ":", null],
  ["nothing yet", ': > "$PAIRGATE_USAGE"', null],
  ["no JSON", 'echo "lots" > "$PAIRGATE_USAGE"', "it is not JSON"],
  ["a list", 'echo "[]" > "$PAIRGATE_USAGE"', "is not usable"],
  ["a negative number", `echo '{"inputTokens":-1,"outputTokens":1}' > "$PAIRGATE_USAGE"`, "inputTokens"],
  ["a huge number", `echo '{"inputTokens":1e300,"outputTokens":1}' > "$PAIRGATE_USAGE"`, "inputTokens"],
  ["an infinite number", `echo '{"inputTokens":1e999,"outputTokens":1}' > "$PAIRGATE_USAGE"`, "inputTokens"],
  ["a fraction", `echo '{"inputTokens":1.5,"outputTokens":1}' > "$PAIRGATE_USAGE"`, "inputTokens"],
  [
    "more cache than input",
    `echo '{"inputTokens":1,"cacheReadTokens":2,"outputTokens":1}' > "$PAIRGATE_USAGE"`,
    "exceed",
  ],
  ["a huge file", 'head -c 3000000 /dev/zero > "$PAIRGATE_USAGE"', "3000000 bytes"],
  ["a link", 'ln -s /etc/passwd "$PAIRGATE_USAGE"', "symbolic link"],
  ["a folder", 'mkdir "$PAIRGATE_USAGE"', "not a regular file"],
  ["a FIFO", 'mkfifo "$PAIRGATE_USAGE"', "not a regular file"],
  ["a linked folder", 'd=$(dirname "$PAIRGATE_USAGE"); rm -r "$d"; ln -s /etc "$d"', "symbolic link"],
];

describe.each(MODES)("a hostile agent, sandbox %s", (mode) => {
  test.each(USAGES)(
    "that writes %s as its usage is unmetered, and nothing else",
    async (_, script, problem) => {
      await using suite = await bench({
        mode,
        agent: `echo 42 > answer; ${script}`,
        limits: { tokens: 1000 },
      });
      const result = await suite.attempt();
      expect(result).toMatchObject({ outcome: "pass", usage: null, capped: null });
      if (problem === null) expect(result.usageProblem).toBeNull();
      else expect(result.usageProblem).toContain(problem);
    },
  );

  test("does not hang a look at its usage while it runs", async () => {
    await using suite = await bench({
      mode,
      agent: 'mkfifo "$PAIRGATE_USAGE"; sleep 0.8; echo 42 > answer',
      limits: { tokens: 1000 },
    });
    expect(await suite.attempt()).toMatchObject({ outcome: "pass" });
  });

  test("cannot leave a reward for itself, nor lead ours astray", async () => {
    const plant = `mkdir -p "$l/verifier"; echo 1 > "$l/verifier/reward.txt"; echo '{"reward":1}' > "$l/verifier/reward.json"`;
    const link = `rm -rf "$l/verifier"; ln -s "$PAIRGATE_WORKSPACE/mine" "$l/verifier"; mkdir mine; echo 1 > mine/reward.txt`;
    for (const script of [plant, link]) {
      await using suite = await bench({
        mode,
        agent: `l=$(dirname "$(dirname "$PAIRGATE_USAGE")"); ${script}`,
      });
      expect(await suite.attempt()).toMatchObject({ outcome: "fail", score: 0 });
    }
  });

  test("has no process left that could tamper with the tests", async () => {
    const target = mode === "bubblewrap" ? "/app" : "$PAIRGATE_WORKSPACE";
    const agent = `t="${target}"
      (setsid env -i PATH="$PATH" T="$t" bash -c 'cd /; exec >/dev/null 2>&1 <&-; while :; do echo 42 > "$T/answer"; sleep 0.02; done' &)
      while [ ! -e answer ]; do sleep 0.02; done`;
    await using suite = await bench({
      mode,
      agent,
      test: `rm answer; sleep 0.3; ${'[ -e "$APP_DIR/answer" ]'}`,
    });
    expect(await suite.attempt()).toMatchObject({ outcome: "fail", score: 0, reason: null });
  });

  test("prints workflow commands into a file, and nowhere else", async () => {
    const agent = "echo '::error::hacked'; echo '::set-output name=x::y' >&2; echo 42 > answer";
    await using suite = await bench({ mode, agent });
    await suite.attempt();
    expect(suite.output("agent.stdout")).toBe("::error::hacked\n");
    expect(suite.output("agent.stderr")).toBe("::set-output name=x::y\n");
  });

  test("leaves nothing but plain files among its logs, so that nobody who opens them is led elsewhere", async () => {
    const agent = `cd "$(dirname "$PAIRGATE_USAGE")"; mkdir -p a/b; ln -s /etc/passwd link; ln -s /etc a/b/folder; mkfifo a/fifo; echo kept > a/b/file`;
    await using suite = await bench({ mode, agent });
    await suite.attempt();
    const logs = join(suite.directory, "logs");
    const left = readdirSync(logs, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory(),
    );
    expect(left.map((entry) => entry.name).sort()).toEqual(["file", "instruction.md"]);
    expect(readFileSync(join(logs, "agent/a/b/file"), "utf8")).toBe("kept\n");
  });

  test("whose work fills the disk when it is tested ends the test", async () => {
    await using suite = await bench({
      mode,
      agent: "echo 'head -c 30000000 /dev/zero > big; sleep 60' > program",
      test: "bash program",
      limits: { disk: 20e6 },
    });
    expect(await suite.attempt()).toMatchObject({ outcome: "error", reason: "verifier-disk" });
  });

  test("leaves folders without permissions, deep ones and links, which are cleared away and not followed", async () => {
    const agent = `echo 42 > answer; ln -s "$PRECIOUS" link; mkdir -p a/b; echo > a/b/file; echo > $'\\xff'; chmod 0 a/b/file a/b a
      d=$(printf 'x%.0s' $(seq 200)); for i in $(seq 30); do mkdir $d && cd $d || exit 1; done`;
    await using suite = await bench({
      mode,
      agent,
      candidate: { env: ["PRECIOUS"] },
      environment: { PRECIOUS: "/etc" },
    });
    expect((await suite.attempt()).outcome).toMatch(/pass|fail/u);
    expect(existsSync(join(suite.directory, "app"))).toBe(false);
    expect(existsSync("/etc/passwd")).toBe(true);
  });
});

test("without a sandbox, an agent that puts a link in the place of its workspace or logs fails", async () => {
  for (const name of ["app", "logs"]) {
    const agent = `cd "$PAIRGATE_WORKSPACE/.."; mkdir elsewhere; echo 42 > elsewhere/answer; mv ${name} old; ln -s elsewhere ${name}`;
    await using suite = await bench({ mode: "none", agent });
    expect(await suite.attempt()).toMatchObject({ outcome: "fail", reason: "workspace-replaced" });
    expect(lstatSync(join(suite.directory, "output")).isDirectory()).toBe(true);
  }
});

test("without a sandbox, an agent that rewrites the tests on disk spoils the attempt and gains nothing", async () => {
  const agent = `echo 'exit 0' > "$1/bench/find the answer/tests/test.sh"`;
  await using suite = await bench({ mode: "none", agent, command: ["bash", "agent.sh", "{repo}"] });
  expect(await suite.attempt()).toMatchObject({ outcome: "error", reason: "task-changed" });
  await using later = await bench({
    mode: "none",
    agent: `echo 42 > "$1/bench/find the answer/environment/readme"`,
    command: ["bash", "agent.sh", "{repo}"],
  });
  expect(await later.attempt()).toMatchObject({ outcome: "fail" });
  expect(await later.attempt()).toMatchObject({ outcome: "error", reason: "task-changed" });
});

test("in the sandbox an agent finds no test, no solution, no history, no home, no keys of others, no docker", async () => {
  const agent = `
    find / \\( -path /proc -o -path /usr -o -path /opt -o -path /etc -o -path /nix \\) -prune -o -type f -print 2>/dev/null |
      grep -E 'test\\.sh$|solve\\.sh$|\\.git/|id_rsa'
    grep -rs SEC''RET "$1" "$2" /app /logs /tmp /tests /solution /root /home /var
    find "$1/.git" "$1/bench" "$1/.pairgate" -mindepth 1
    for f in /proc/[0-9]*/environ; do tr '\\0' '\\n' < $f; done | grep -E 'RUNNER_ONLY|KEY_OF_OTHERS'
    ls -A "$2" 2>/dev/null; ls -d /run/docker.sock /var/run/docker.sock /tests /solution 2>/dev/null
    for f in / /usr /etc "$1" "$1/.git" "$1/bench"; do (: > "$f/x") 2>/dev/null && echo "wrote $f"; done
    echo end; echo 42 > answer`;
  await using suite = await bench({
    mode: "bubblewrap",
    agent,
    command: ["bash", "agent.sh", "{repo}", "{repo}/../home"],
    environment: { PATH: "/usr/local/bin:/usr/bin:/bin", KEY_OF_OTHERS: "SECRET", GITHUB_TOKEN: "SECRET" },
    taskFiles: { "tests/held-out": "SECRET", "solution/x": "SECRET" },
    repoFiles: {
      "../home/.ssh/id_rsa": "SECRET",
      ".git/objects/x": "SECRET",
      ".pairgate/attempts/other/app/x": "SECRET",
      "shown/x": "shown",
    },
    candidate: { env: ["GITHUB_TOKEN"] },
  });
  expect(await suite.attempt()).toMatchObject({ outcome: "pass" });
  expect(suite.output("agent.stdout")).toBe("end\n");
  expect(readFileSync(join(suite.repo, ".git/objects/x"), "utf8")).toBe("SECRET");
});

import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { bench, MODES } from "./bench.ts";

const json = (text: string) => `cat > "$LOGS_DIR/verifier/reward.json" <<'X'\n${text}\nX\n`;
const plain = (text: string) => `printf '%s' '${text}' > "$LOGS_DIR/verifier/reward.txt"\n`;
const pass = (score: number) => ({ outcome: "pass", score, reason: null });
const fail = (score: number) => ({ outcome: "fail", score, reason: null });
const unusable = { outcome: "error", score: null, reason: "verifier-reward" };

const CASES: readonly (readonly [string, string, object])[] = [
  ["status 0", "exit 0", pass(1)],
  ["another status", "exit 1", fail(0)],
  ["status of a crashed program it ran", "exit 139", fail(0)],
  ["a program that is not there", "no-such-program", { outcome: "error", reason: "verifier-crash" }],
  [
    "a program that may not be executed",
    ". /etc/hostname; /etc/hostname",
    { outcome: "error", reason: "verifier-crash" },
  ],
  ["reward.txt 1, over its status", `${plain("1")}exit 1`, pass(1)],
  ["reward.txt 1.0 and a line end", plain(" 1.0\n"), pass(1)],
  ["reward.txt 0", plain("0"), fail(0)],
  ["reward.txt 0.5", plain("0.5"), fail(0.5)],
  ["reward.txt -1", plain("-1"), fail(-1)],
  ["reward.txt 2", plain("2e0"), pass(2)],
  ["reward.txt empty", plain(""), unusable],
  ["reward.txt NaN", plain("NaN"), unusable],
  ["reward.txt 1e999", plain("1e999"), unusable],
  ["reward.txt 0x1", plain("0x1"), unusable],
  ["reward.txt of words", plain("1 of 1"), unusable],
  ["reward.json with a reward", json('{"reward": 1, "other": 0}'), pass(1)],
  ["reward.json with one number", json('{"accuracy": 0.25}'), fail(0.25)],
  ["reward.json over reward.txt", json('{"reward": 0}') + plain("1"), fail(0)],
  ["reward.json with several and no reward", json('{"a": 1, "b": 1}'), unusable],
  ["reward.json with a text", json('{"reward": "1"}'), unusable],
  ["reward.json with true", json('{"reward": true}'), unusable],
  ["reward.json that is null", json("null"), unusable],
  ["reward.json that is a list", json("[1]"), unusable],
  ["reward.json that is torn, over reward.txt", json('{"reward": 1') + plain("1"), unusable],
  ["reward.json with a huge number", json('{"reward": 1e999}'), unusable],
  ["a link", 'ln -s /etc/hostname "$LOGS_DIR/verifier/reward.txt"', unusable],
  ["a FIFO", 'mkfifo "$LOGS_DIR/verifier/reward.txt"', unusable],
  ["a folder", 'mkdir "$LOGS_DIR/verifier/reward.json"', unusable],
  ["a large file", 'head -c 100000 /dev/zero > "$LOGS_DIR/verifier/reward.txt"', unusable],
  ["no folder any more", 'rm -r "$LOGS_DIR/verifier"; exit 0', pass(1)],
];

describe.each(MODES)("a verifier, sandbox %s", (mode) => {
  test.each(CASES)("%s", async (_, script, expected) => {
    await using suite = await bench({ mode, test: script });
    expect(await suite.attempt()).toMatchObject(expected);
  });

  test("without a first line and an executable bit, its folder and helpers are there", async () => {
    const script = `. "$TESTS_DIR/helpers.bash"; pwd; echo "$APP_DIR|$TESTS_DIR|$LOGS_DIR"; [[ "$(helper)" == ok ]]`;
    await using suite = await bench({
      mode,
      test: script,
      taskFiles: { "tests/helpers.bash": "helper() { echo ok; }" },
    });
    expect(await suite.attempt()).toMatchObject(pass(1));
    const at = (name: string) => (mode === "bubblewrap" ? `/${name}` : `${suite.directory}/${name}`);
    expect(suite.output("verifier.stdout")).toBe(`${at("app")}\n${at("app")}|${at("tests")}|${at("logs")}\n`);
  });

  test("that never ends is an error", async () => {
    const taskFiles = { "task.toml": "[verifier]\ntimeout_sec = 0.4\n" };
    await using suite = await bench({ mode, taskFiles, test: `${plain("1")}sleep 300` });
    const error = {
      outcome: "error",
      score: null,
      reason: "verifier-timeout",
      detail: "tests/test.sh ran longer than 0.4 s",
    };
    expect(await suite.attempt()).toMatchObject(error);
  });

  test("gets no key, and keeps the agent's usage in the result", async () => {
    await using suite = await bench({
      mode,
      agent: `echo "$KEY"; echo '{"inputTokens":10,"outputTokens":1}' > "$PAIRGATE_USAGE"`,
      test: '[ -z "$KEY" ] && [ -z "$PAIRGATE_USAGE" ] && ! ls "$HOME"/*',
      environment: { KEY: "secret" },
      candidate: { env: ["KEY"] },
    });
    expect(await suite.attempt()).toMatchObject({ ...pass(1), usage: { inputTokens: 10, outputTokens: 1 } });
    expect(suite.output("agent.stdout")).toBe("secret\n");
  });
});

test("a death by signal of the verifier itself is an error, without a sandbox", async () => {
  await using suite = await bench({ mode: "none", test: "kill -9 $$" });
  expect(await suite.attempt()).toMatchObject({ outcome: "error", reason: "verifier-crash" });
});

test("in the sandbox a verifier has no network, no repository, and cannot write to its tests", async () => {
  const server = createServer((socket) => socket.end("hello\n")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  try {
    await using suite = await bench({
      mode: "bubblewrap",
      command: ["bash", "agent.sh", "{repo}"],
      agent: `echo "$1" > /logs/repo; cat < /dev/tcp/127.0.0.1/${port} > answer`,
      test: `(cat < /dev/tcp/127.0.0.1/${port}) 2>/dev/null && exit 1; [ "$(cat answer)" = hello ] || exit 2; (: > "$TESTS_DIR/x") 2>/dev/null && exit 3
        ls -d /solution "$(cat /logs/repo)" 2>/dev/null && exit 4; exit 0`,
    });
    expect(await suite.attempt()).toMatchObject(pass(1));
  } finally {
    server.close();
  }
});

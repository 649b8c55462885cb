import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AttemptResult } from "../../src/engines/engine.ts";
import { type LocalEngineOptions, openLocalEngine } from "../../src/engines/local/local-engine.ts";
import { type CommandOptions, prepareCommand } from "../../src/harnesses/command.ts";
import { removeTree } from "../../src/sandbox/remove-tree.ts";
import { openSandbox } from "../../src/sandbox/sandbox.ts";

export const MODES = ["bubblewrap", "none"] as const;
export type Mode = (typeof MODES)[number];

/** File names and contents; a value of `-> target` is a link, and names ending in .sh or .mjs are executable. */
export type Files = Readonly<Record<string, string>>;

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content.startsWith("-> ")) symlinkSync(content.slice(3), path);
    else {
      writeFileSync(path, content);
      if (/\.(sh|mjs)$/u.test(name)) chmodSync(path, 0o755);
    }
  }
}

/** A folder of one test's own, gone after it. */
export function temporaryFolder(name = "pairgate test é "): AsyncDisposable & { readonly path: string } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), name)));
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await removeTree(path);
    },
  };
}

export interface BenchOptions {
  readonly mode: Mode;
  /** What the agent does, in bash, in the workspace. */
  readonly agent?: string;
  readonly command?: readonly string[];
  /** tests/test.sh. */
  readonly test?: string;
  readonly task?: string;
  readonly taskFiles?: Files;
  readonly repoFiles?: Files;
  readonly limits?: Partial<LocalEngineOptions["limits"]>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly candidate?: Partial<CommandOptions>;
  readonly engine?: Partial<LocalEngineOptions>;
}

export const SOLVED = '[ "$(cat "$APP_DIR/answer" 2>/dev/null)" = 42 ]\n';

/** A repository with a bench of one task and an agent, and what it takes to run attempts at it. */
export async function bench(options: BenchOptions) {
  const { mode, agent = "echo 42 > answer", test = SOLVED, task = "find the answer" } = options;
  const folder = temporaryFolder();
  const repo = join(folder.path, "repo");
  const home = join(folder.path, "home");
  mkdirSync(home);
  writeFiles(repo, {
    "agent.sh": agent,
    ".git/config": "secret of git",
    [`bench/${task}/instruction.md`]: "Write 42 to the file answer.\n",
    [`bench/${task}/tests/test.sh`]: test,
    [`bench/${task}/solution/solve.sh`]: 'echo 42 > "$APP_DIR/answer"\n',
    [`bench/${task}/environment/readme`]: "hello\n",
    ...Object.fromEntries(
      Object.entries(options.taskFiles ?? {}).map(([name, text]) => [`bench/${task}/${name}`, text]),
    ),
    ...options.repoFiles,
  });
  const environment = { PATH: process.env["PATH"] ?? "", HOME: home, ...options.environment };
  const sandbox = await openSandbox({ want: mode, environment });
  const prepared = prepareCommand({
    command: options.command ?? ["bash", "agent.sh"],
    repo,
    environment,
    what: "candidate test",
    ...options.candidate,
  });
  const engine = await openLocalEngine({
    tasks: "bench",
    root: repo,
    repo,
    sandbox,
    agent: prepared,
    environment,
    limits: { time: 20, tokens: null, disk: 200e6, ...options.limits },
    ...options.engine,
  });
  let tries = 0;
  const directoryOf = (number: number) => join(repo, ".pairgate", "attempts", `try-${number}`);
  return {
    folder: folder.path,
    repo,
    home,
    engine,
    get directory() {
      return directoryOf(tries);
    },
    attempt: (
      more: { readonly signal?: AbortSignal; readonly on?: typeof engine.attempt } = {},
    ): Promise<AttemptResult> => {
      tries++;
      return (more.on ?? engine.attempt)({
        task,
        uid: `uid-${process.pid}-${Math.random()}`,
        seed: 7,
        directory: directoryOf(tries),
        signal: more.signal ?? new AbortController().signal,
      });
    },
    output: (name: "agent.stdout" | "agent.stderr" | "verifier.stdout" | "verifier.stderr") =>
      readFileSync(join(directoryOf(tries), "output", name), "utf8"),
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
}

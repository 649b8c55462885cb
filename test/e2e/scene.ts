import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** What a run of the built program showed. */
export interface Shown {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with files, and the built `pairgate` to run in it. Removed at the end of the test. */
export interface Scene {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Makes a symbolic link. */
  link(target: string, path: string): void;
  git(...args: string[]): string;
  commit(message: string): string;
  /** Runs the built program to its end. */
  pairgate(...args: string[]): Promise<Shown>;
  /** Starts it, to be interrupted. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): Started;
  [Symbol.dispose](): void;
}

export interface Started {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Shown>;
}

export function makeScene(files: Readonly<Record<string, string>> = {}): Scene {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-e2e-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  const start: Scene["start"] = (args, environment = {}) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        LANG: "C.UTF-8",
        COLUMNS: "100",
        ...environment,
      },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const ended = new Promise<Shown>((resolve) => {
      child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
    });
    return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), ended };
  };
  const scene: Scene = {
    folder,
    write(more) {
      for (const [path, text] of Object.entries(more)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
        if (text.startsWith("#!")) chmodSync(join(folder, path), 0o755);
      }
    },
    link: (target, path) => symlinkSync(target, join(folder, path)),
    git,
    commit(message) {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
    pairgate: (...args) => start(args).ended,
    start,
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  scene.write(files);
  return scene;
}

/** A suite of small tasks and an agent that solves them as often as `settings.json` says, by its seed. */
export function benchFiles(tasks: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {
    ".gitignore": ".pairgate/\n",
    "pairgate.yml": `version: 1
suites: { bench: { tasks: tasks, attempts: 3, limits: { time: 20s } } }
candidates: { agent: { command: [node, agent/agent.cjs], paths: ["agent/**"] } }
gates: { pass-rate: { margin: 15% } }
`,
    "agent/settings.json": '{ "skill": 1, "tokens": 1000 }\n',
    "agent/agent.cjs": `const { readFileSync, writeFileSync } = require("node:fs");
const { skill, tokens } = JSON.parse(readFileSync(\`\${__dirname}/settings.json\`, "utf8"));
const luck = (Number(process.env.PAIRGATE_SEED) % 1009) / 1009;
const instruction = readFileSync(0, "utf8");
const task = /task-(\\d+)/.exec(instruction)[1];
writeFileSync("answer.txt", luck < skill ? task : "no idea");
writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: Math.round(tokens * (1 + luck / 10)), outputTokens: 10, costUsd: tokens / 1e6 }));
`,
  };
  for (const task of tasks) {
    files[`tasks/${task}/instruction.md`] = `Write the number of ${task} into answer.txt.\n`;
    files[`tasks/${task}/environment/README`] = "an empty workspace\n";
    files[`tasks/${task}/tests/test.sh`] = `grep -qx ${task.slice(5)} answer.txt\n`;
    files[`tasks/${task}/solution/solve.sh`] = `echo ${task.slice(5)} > answer.txt\n`;
  }
  return files;
}

export const tasksOf = (count: number) => Array.from({ length: count }, (_, index) => `task-${index + 10}`);

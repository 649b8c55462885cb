import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, copyFile, cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PairgateError } from "../domain/error.ts";
import { verdictSchema } from "../domain/verdict.ts";
import { run as gate } from "./gate.ts";
import { newSeed } from "./measuring.ts";
import { DEFAULT_CONFIG, readOptions, wholeNumber } from "./options.ts";
import { run as record } from "./record.ts";
import type { Terminal } from "./terminal.ts";

export const help = `pairgate demo: the whole job on the embedded benchmark, with an agent that needs no key and no
network. Records a baseline, gates a pull request that changes nothing that matters and one that
cripples the agent, and shows both comments. Every attempt is really made; it takes a minute or two.

Usage: pairgate demo [options]

  --seed N             of the agent's luck (default: by chance; it is printed)
  --keep DIR           work in this folder, which must not exist, and leave everything there
  --concurrency N      attempts at the same time (default: the machine's cores)
  --sandbox MODE       auto, bubblewrap or none (default: auto)
  --json               print the seed and the two verdicts as JSON
  --quiet              print the comments only

How often the first passes and the second is caught is counted in docs/demo.md.

Examples:
  pairgate demo
  pairgate demo --seed 7 --keep bug-hunt-demo
`;

const options = {
  seed: { type: "string" },
  keep: { type: "string" },
  concurrency: { type: "string" },
  sandbox: { type: "string" },
} as const;

/** A pull request of the demo: what it does to the agent's files. */
interface PullRequest {
  readonly name: string;
  readonly title: string;
  readonly change: (folder: string) => Promise<void>;
}

const pullRequests: readonly PullRequest[] = [
  {
    name: "tidy",
    title: "a pull request that tidies up: the agent's files change, what it does does not",
    change: (folder) => appendFile(join(folder, "agent/mender.js"), "\n// Reads well enough as it is.\n"),
  },
  {
    name: "crippled",
    title: "a pull request that cripples the agent: it simplifies the list of repairs that are tried",
    change: (folder) =>
      copyFile(join(folder, "agent/settings.crippled.json"), join(folder, "agent/settings.json")),
  },
];

export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  const given = readOptions("demo", args, options);
  if (given.config !== DEFAULT_CONFIG) {
    throw new PairgateError({
      message: "the demo brings a configuration of its own, and takes no --config",
      hint: "Gate your own agent by pairgate gate --config FILE.",
    });
  }
  const seed = given.seed === undefined ? newSeed() : wholeNumber("seed", given.seed, 0);
  const passed = ["concurrency", "sandbox"] as const;
  const common = passed.flatMap((name) => (given[name] === undefined ? [] : [`--${name}`, given[name]]));
  if (given.quiet) common.push("--quiet");
  const { folder, remove } = await makeFolder(terminal, given.keep);
  const show = (text: string) => {
    if (!given.json) terminal.stdout.write(text);
  };
  const tell = (line: string) => {
    if (!given.quiet && !given.json) terminal.stdout.write(`${line}\n`);
  };
  let said = "";
  const stdout = { write: (text: string) => (said += text) };
  const inFolder = within({ terminal, folder, stdout, kept: given.keep !== undefined });
  const verdicts: { readonly pullRequest: string; readonly verdict: string }[] = [];
  try {
    tell(`pairgate demo, seed ${seed}`);
    tell("\n== recording a baseline of main: 10 attempts of every task");
    const recorded = await record(inFolder, [...common, "--seed", String(seed)]);
    for (const [index, pullRequest] of pullRequests.entries()) {
      if (recorded !== 0 || terminal.interrupted.aborted) return 1;
      tell(`\n== ${pullRequest.title}`);
      await cp(join(example(), "agent"), join(folder, "agent"), { recursive: true });
      await pullRequest.change(folder);
      const comment = join(folder, `comment-${pullRequest.name}.md`);
      await gate(inFolder, [...common, "--seed", String(seed + index + 1), "--comment", comment, "--json"]);
      verdicts.push({
        pullRequest: pullRequest.name,
        verdict: verdictSchema.parse(JSON.parse(said)).verdict,
      });
      said = "";
      show(`\n${visiblePart(await readFile(comment, "utf8"))}\n`);
    }
    if (given.keep !== undefined)
      tell(`\nEverything, the whole comments too, is in ${relative(terminal.cwd, folder)}.`);
    tell(`\nThe same again: pairgate demo --seed ${seed}`);
    return 0;
  } finally {
    await remove();
  }
}

/** Makes main's commit, so that a regression can be confirmed against it. Where git is missing, the demo goes on without. */
async function commit(folder: string): Promise<void> {
  const who = ["-c", "user.name=pairgate demo", "-c", "user.email=demo@pairgate.example"];
  const git = (...given: string[]) => promisify(execFile)("git", ["-C", folder, ...who, ...given]);
  try {
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message=main");
  } catch {
    await rm(join(folder, ".git"), { recursive: true, force: true });
  }
}

/** The terminal of the commands that the demo runs: silent but for their progress, and without paths that will be gone. */
function within(options: {
  readonly terminal: Terminal;
  readonly folder: string;
  readonly stdout: Terminal["stdout"];
  readonly kept: boolean;
}): Terminal {
  const { terminal, folder, stdout, kept } = options;
  const { stderr } = terminal;
  const write = (text: string) =>
    kept || !/^(?:run file|outputs):/u.test(text) ? stderr.write(text) : undefined;
  return {
    ...terminal,
    cwd: folder,
    stdout,
    stderr: { write, isTTY: stderr.isTTY, columns: stderr.columns },
  };
}

/** The comment as it is seen before anything is unfolded; what is folded is named. */
function visiblePart(comment: string): string {
  const [seen = ""] = comment.split("\n<details>");
  const folded = [...comment.matchAll(/<summary>(.*?)<\/summary>/gu)].map(([, summary]) => summary);
  return `${seen.trimEnd()}\n\n▸ folded: ${folded.join(" · ")}`;
}

/** The example lies at the top of the package, above the bundle in `dist/cli` as above this file. */
function example(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  // Looked for, not spelt out: the bundler would take a written path for an asset and copy the folder into `dist/`.
  while (!existsSync(join(folder, "package.json")) || !existsSync(join(folder, "examples"))) {
    if (dirname(folder) === folder) throw new Error("the package has lost its examples/");
    folder = dirname(folder);
  }
  return join(folder, "examples", "bug-hunt");
}

async function makeFolder(
  terminal: Terminal,
  keep: string | undefined,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const kept = keep === undefined ? null : resolve(terminal.cwd, keep);
  try {
    if (kept !== null) {
      await mkdir(dirname(kept), { recursive: true });
      await mkdir(kept);
    }
  } catch (error) {
    throw new PairgateError({
      message: `--keep ${JSON.stringify(keep)} cannot be made: ${(error as Error).message}`,
      hint: "Name a folder that does not exist yet.",
    });
  }
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "pairgate-demo-")));
  await cp(example(), folder, { recursive: true });
  await commit(folder);
  const remove = async () => {
    if (kept === null) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { folder, remove };
}

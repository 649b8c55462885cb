import { statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Candidate, Check, SandboxMode, Suite } from "../config/config.ts";
import { digest } from "../domain/digest.ts";
import type { Manifest } from "../domain/run.ts";
import { hiddenPaths } from "../engines/local/hidden-paths.ts";
import { type LocalEngine, openLocalEngine } from "../engines/local/local-engine.ts";
import { idleAgent } from "../engines/local/stand-ins.ts";
import type { AgentRunner } from "../harnesses/agent.ts";
import { prepareCommand } from "../harnesses/command.ts";
import { runSetup } from "../harnesses/setup.ts";
import { makeFolders } from "../measure/make-folders.ts";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { say } from "./measuring.ts";
import { ownPaths, type Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";
import { candidateTree } from "./tree.ts";

/** What may differ between two runs, and is named in the report. */
export interface Treatment {
  readonly hash: string;
  readonly tree: string;
  /** What the hash was made of besides the tree. */
  readonly of: NonNullable<Manifest["treatment"]>["of"];
}

/** A check that can be measured: its tasks found, its program found, its files hashed. */
export interface PreparedCheck {
  readonly check: Check;
  readonly engine: LocalEngine;
  readonly fingerprint: string;
  /** Each task's id and content hash. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly treatment: Treatment;
  /** Runs the candidate's setup, once however often it is asked. */
  readonly setUp: () => Promise<void>;
}

/**
 * Prepares a check, before anything is spent.
 * @param sandbox overrides the suite's
 * @throws PairgateError where a task, the program or the sandbox asked for is not there
 */
export async function prepareCheck(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly check: Check;
  readonly sandbox: SandboxMode | null;
}): Promise<PreparedCheck> {
  const { terminal, project, check } = options;
  const { suite, candidate } = check;
  const tree = await candidateTree({
    root: project.root,
    globs: candidate.paths,
    always: [...candidate.command, ...(candidate.setup ?? [])].filter((word) => isFileIn(project.root, word)),
    own: ownPaths(project),
    field: `candidates.${candidate.name}.paths`,
  });
  const source = {
    repo: project.root,
    environment: terminal.env,
    hidden: hiddenFrom(project),
    what: `candidate ${candidate.name}`,
  };
  const agent = prepareCommand({
    ...source,
    command: candidate.command,
    env: candidate.env,
    model: candidate.model,
    settings: candidate.settings,
    usage: usageOutput(candidate),
  });
  const opened = await openSandboxFor({
    terminal,
    want: options.sandbox ?? suite.sandbox,
    readable: candidate.readable.map((path) => expandHome(path, terminal)),
    programs: [agent.program],
  });
  const engine = await openEngine({ terminal, project, suite, sandbox: opened, agent });
  for (const name of candidate.env) {
    if (terminal.env[name] === undefined)
      say(terminal, false, `warning: candidate ${candidate.name}: ${name} of its env is not set here`);
  }
  let settingUp: Promise<void> | null = null;
  const setUp = async () => {
    if (candidate.setup === null) return;
    // Only what is there can be hidden: a setup step could make them, and put a baseline of its own into one.
    for (const folder of [project.state, project.store.name]) makeFolders(folder);
    const directory = join(project.state, "setup", `${candidate.name}-${terminal.now().getTime()}`);
    await runSetup({
      ...source,
      command: candidate.setup,
      hidden: engine.hidden,
      sandbox: opened,
      uid: `setup-${candidate.name}-${terminal.now().getTime()}`,
      directory,
      signal: terminal.interrupted,
    });
  };
  return {
    check,
    engine,
    fingerprint: digest(engine.fingerprintOf),
    tasks: Object.fromEntries(engine.tasks.map((task) => [task.id, task.hash])),
    treatment: treatmentOf(candidate, tree),
    setUp: () => {
      settingUp ??= setUp();
      return settingUp;
    },
  };
}

/**
 * Opens a suite for `pairgate oracle`, which needs no candidate.
 * @param sandbox overrides the suite's
 * @throws PairgateError where a task or the sandbox asked for is not there
 */
export async function prepareSuite(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly suite: Suite;
  readonly sandbox: SandboxMode | null;
}): Promise<LocalEngine> {
  const { terminal, project, suite } = options;
  const sandbox = await openSandboxFor({ terminal, want: options.sandbox ?? suite.sandbox });
  return openEngine({ terminal, project, suite, sandbox, agent: idleAgent() });
}

function openEngine(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly suite: Suite;
  readonly sandbox: Sandbox;
  readonly agent: AgentRunner;
}): Promise<LocalEngine> {
  const { terminal, project, suite, sandbox, agent } = options;
  const { timeMs, tokens, diskBytes } = suite.limits;
  return openLocalEngine({
    tasks: suite.tasks,
    root: project.root,
    repo: project.root,
    limits: { time: timeMs / 1000, tokens, disk: diskBytes },
    sandbox,
    agent,
    environment: terminal.env,
    masks: hiddenFrom(project),
  });
}

/** Opens the sandbox, and warns where there is none. */
async function openSandboxFor(options: {
  readonly terminal: Terminal;
  readonly want: SandboxMode;
  readonly readable?: readonly string[];
  readonly programs?: readonly string[];
}): Promise<Sandbox> {
  const { terminal, want, readable = [], programs = [] } = options;
  const opened = await openSandbox({ want, environment: terminal.env, readable, programs });
  if (opened.mode === "none" && opened.reason !== null) {
    say(terminal, false, `warning: unsandboxed, since bubblewrap does not work here: ${opened.reason}`);
  }
  return opened;
}

/** What no agent is shown: our own files, history, and the tests and solutions of every suite. */
function hiddenFrom({ root, state, store, config }: Project): string[] {
  const ofSuites = config.suites.flatMap(({ tasks }) => hiddenPaths({ repo: root, root, tasks }));
  return [...new Set([state, store.name, ...ofSuites])];
}

function usageOutput({ usage }: Candidate) {
  if (usage === null || usage.format === "none") return null;
  return { format: usage.format, from: usage.from };
}

function treatmentOf(candidate: Candidate, tree: string): Treatment {
  const { command, setup, settings, env, readable, usage, harness, model } = candidate;
  const of = {
    command: [...command],
    setup: setup === null ? null : [...setup],
    settings: { ...settings },
    env: [...env],
    readable: [...readable],
    usage: usage === null ? null : { ...usage },
  };
  return { hash: digest({ ...of, harness, model, tree }), tree, of };
}

/** Whether a word of a command names a file of the repository, as the harness understands it. */
function isFileIn(root: string, word: string): boolean {
  if (
    word === "" ||
    word.startsWith("-") ||
    isAbsolute(word) ||
    relative(root, resolve(root, word)).startsWith("..")
  )
    return false;
  return statSync(resolve(root, word), { throwIfNoEntry: false })?.isFile() === true;
}

function expandHome(path: string, terminal: Terminal): string {
  return path === "~" || path.startsWith("~/") ? join(terminal.env["HOME"] ?? "/", path.slice(1)) : path;
}

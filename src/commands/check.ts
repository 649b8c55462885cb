import { join } from "node:path";
import type { Candidate, Check, SandboxMode, Suite } from "../config/config.ts";
import { digest } from "../domain/digest.ts";
import { hiddenPaths } from "../engines/local/hidden-paths.ts";
import { type LocalEngine, openLocalEngine } from "../engines/local/local-engine.ts";
import { idleAgent } from "../engines/local/stand-ins.ts";
import type { AgentRunner } from "../harnesses/agent.ts";
import { prepareCommand } from "../harnesses/command.ts";
import { runSetup } from "../harnesses/setup.ts";
import { makeFolders } from "../measure/make-folders.ts";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { say } from "./measuring.ts";
import type { Project } from "./project.ts";
import { limitsOf, type SurveyedCheck, treatmentAt } from "./survey.ts";
import type { Terminal } from "./terminal.ts";

/** A check that can be measured: its program found, its sandbox opened. */
export interface PreparedCheck extends SurveyedCheck {
  readonly engine: LocalEngine;
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
  const treatment = await treatmentAt(project, candidate);
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
    for (const folder of [project.state, project.storeFolder]) if (folder !== null) makeFolders(folder);
    const name = `${candidate.name}-${treatment.hash.slice(-8)}-${terminal.now().getTime()}`;
    await runSetup({
      ...source,
      command: candidate.setup,
      hidden: engine.hidden,
      sandbox: opened,
      uid: `setup-${name}`,
      directory: join(project.state, "setup", name),
      signal: terminal.interrupted,
    });
  };
  return {
    check,
    engine,
    fingerprint: digest(engine.fingerprintOf),
    fingerprintOf: engine.fingerprintOf,
    tasks: Object.fromEntries(engine.tasks.map((task) => [task.id, task.hash])),
    treatment,
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
  return openLocalEngine({
    tasks: suite.tasks,
    root: project.tasksRoot,
    repo: project.root,
    limits: limitsOf(suite),
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
function hiddenFrom({ root, tasksRoot, state, storeFolder, config }: Project): string[] {
  // Where the base commit's tasks are used, the measured tree's own would show almost the same tests.
  const ofSuites = config.suites.flatMap(({ tasks }) =>
    [root, tasksRoot].flatMap((from) => hiddenPaths({ repo: root, root: from, tasks })),
  );
  return [...new Set([state, ...(storeFolder === null ? [] : [storeFolder]), ...ofSuites])];
}

function usageOutput({ usage }: Candidate) {
  if (usage === null || usage.format === "none") return null;
  return { format: usage.format, from: usage.from };
}

function expandHome(path: string, terminal: Terminal): string {
  return path === "~" || path.startsWith("~/") ? join(terminal.env["HOME"] ?? "/", path.slice(1)) : path;
}

import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { agentEnvironment } from "../sandbox/environment.ts";
import type { Room } from "../sandbox/room.ts";
import type { AgentRequest, AgentRunner } from "./agent.ts";
import { runAgentProgram } from "./agent-program.ts";
import { fillPlaceholders, hasPlaceholder, type PlaceholderValues } from "./placeholders.ts";
import { type CommandSource, resolveCommand } from "./resolve-command.ts";
import { readUsageFile, USAGE_PARTS } from "./usage-file.ts";
import { readUsageOutput, type UsageOutput } from "./usage-output.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** A candidate of the `command` harness: any program. */
export interface CommandOptions extends CommandSource {
  /** Names of the variables that reach the agent. */
  readonly env?: readonly string[];
  readonly model?: string | null;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where usage is told on which stream; without it, only in the file at PAIRGATE_USAGE. */
  readonly usage?: UsageOutput | null;
}

/** An agent that can be run, and the program it starts. */
export interface CommandAgent extends AgentRunner {
  readonly program: string;
}

/** @throws PairgateError where the command cannot run at all, before any attempt is made. */
export function prepareCommand(options: CommandOptions): CommandAgent {
  const { command, what, model = null } = options;
  const argv = resolveCommand(options);
  const repo = realpathSync(options.repo);
  if (model === null && command.some((argument) => hasPlaceholder(argument, "model"))) {
    throw new PairgateError({
      message: `${what}: the command has {model}, and no model is given`,
      hint: "Add `model:` to the candidate, or take {model} out of its command.",
    });
  }
  const given = (options.env ?? []).map((name) => options.environment[name] ?? "");
  return {
    program: argv[0],
    run: async (request) =>
      withoutSecrets(await runCommand({ options: { ...options, repo }, argv, request }), given),
  };
}

async function runCommand(given: {
  readonly options: CommandOptions;
  readonly argv: readonly [string, ...string[]];
  readonly request: AgentRequest;
}) {
  const { options, request } = given;
  const { places, sandbox } = request;
  const repo = { host: options.repo, inside: options.repo, write: false };
  const room: Room = { ...request.room, mounts: [repo, ...request.room.mounts] };
  const name = (host: string) => sandbox.nameOf({ room, host }) ?? host;
  const values: PlaceholderValues = {
    instruction: given.argv.some((argument) => hasPlaceholder(argument, "instruction"))
      ? await readFile(request.instruction, "utf8")
      : "",
    "instruction-file": name(request.instruction),
    model: options.model ?? "",
    workspace: name(places.app),
    repo: name(options.repo),
    "usage-file": name(join(places.directory, ...USAGE_PARTS)),
  };
  const [program, ...args] = given.argv;
  return runAgentProgram({
    request,
    room,
    argv: [program, ...args.map((argument) => fillPlaceholders(argument, values))],
    env: environmentOf({ options, request, values, tmp: name(places.tmp) }),
    stdin: { file: request.instruction },
    usageSoFar: () => readUsageFile(places),
    usageAtEnd: async (streams) => {
      const file = await readUsageFile(places);
      if (!options.usage || file.report !== null || file.problem !== null) return file;
      const { format, from } = options.usage;
      return readUsageOutput({ format, output: streams[from] });
    },
  });
}

function environmentOf(given: {
  readonly options: CommandOptions;
  readonly request: AgentRequest;
  readonly values: PlaceholderValues;
  readonly tmp: string;
}): Record<string, string> {
  const { options, request, values, tmp } = given;
  const settings = Object.entries(options.settings ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => [
      `PAIRGATE_SETTING_${upperSnake(key)}`,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
  return agentEnvironment({
    allow: options.env ?? [],
    source: options.environment,
    extra: {
      HOME: `${tmp}/home`,
      TMPDIR: tmp,
      ...Object.fromEntries(settings),
      PAIRGATE_USAGE: values["usage-file"],
      PAIRGATE_INSTRUCTION: values["instruction-file"],
      PAIRGATE_WORKSPACE: values.workspace,
      PAIRGATE_SEED: String(request.seed),
      ...(options.model ? { PAIRGATE_MODEL: options.model } : {}),
    },
  });
}

function upperSnake(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/gu, "$1_$2")
    .replace(/[^A-Za-z0-9]+/gu, "_")
    .toUpperCase();
}

import type { HubPull } from "../github/fake/clone-routes.ts";
import { type Hub, type HubOptions, openHub } from "./hub.ts";
import { benchFiles, tasksOf } from "./scene.ts";

/** A bench of small tasks with an agent that starts at once, so that a gate takes a second or two. */
export interface BenchOptions extends HubOptions {
  readonly tasks?: number;
  /** Rounds of a gate. */
  readonly attempts?: number;
  /** The values of `baseline:`, in YAML, beside `attempts: 3`. */
  readonly baseline?: string;
  /** Of one attempt, as `limits.time` has it. */
  readonly time?: string;
  /** Further values of the candidate, in YAML. */
  readonly candidate?: string;
  /** Further lines of pairgate.yml. */
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export function bench({ files = {}, tasks = 5, ...options }: BenchOptions = {}): Record<string, string> {
  const { "agent/agent.cjs": _, "agent/settings.json": __, ...taskFiles } = benchFiles(tasksOf(tasks));
  return {
    ...taskFiles,
    "pairgate.yml": configFile(options),
    "agent/agent.sh": AGENT,
    ...agent(100),
    ...files,
  };
}

export function configFile(options: BenchOptions = {}): string {
  const { attempts = 2, time = "20s", config = "" } = options;
  const withOthers = (own: string, others = "") => [own, others].filter((part) => part !== "").join(", ");
  const candidate = withOthers('command: [sh, agent/agent.sh], paths: ["agent/**"]', options.candidate);
  return `version: 1
suites: { bench: { tasks: tasks, attempts: ${attempts}, limits: { time: ${time} } } }
candidates: { agent: { ${candidate} } }
gates: { pass-rate: { margin: 50% } }
baseline: { ${withOthers("attempts: 3", options.baseline)} }
${config}`;
}

/** Solves the same tasks each time, about SKILL in a hundred; a task takes as many tokens each time. PROVIDER answers it by a model. */
export const AGENT = `#!/bin/sh
. "\${0%/*}/settings.sh"
task=$(sed -n 's/.*task-\\([0-9]*\\).*/\\1/p')
[ $((task * 37 % 100)) -lt "$SKILL" ] && echo "$task" > answer.txt
[ -z "$SLEEP" ] || sleep "$SLEEP"
model=null
MODEL=\${MODEL:-$PROVIDER}
[ -z "$MODEL" ] || model="\\"$MODEL\\""
printf '{"inputTokens":%d,"outputTokens":10,"costUsd":0.001,"model":%s}' $((TOKENS + task)) "$model" > "$PAIRGATE_USAGE"
`;

/** What the agent is from now on. Of tasks 10 to 14, it solves with 50 the 11th, 12th and 14th. */
export function agent(
  skill: number,
  { tokens = 1000, sleep = "", model = "" }: { tokens?: number; sleep?: string; model?: string } = {},
): Record<string, string> {
  return { "agent/settings.sh": `SKILL=${skill}\nTOKENS=${tokens}\nSLEEP=${sleep}\nMODEL=${model}\n` };
}

/** Another treatment, and the same agent. */
export function harmless(text: string): Record<string, string> {
  return { "agent/notes.md": `${text}\n` };
}

/** A hub in which nothing was ever recorded. */
export function newHub(options: BenchOptions = {}): Promise<Hub> {
  return openHub(bench(options), options);
}

/** A hub whose main has its baseline. */
export async function recordedHub(options: BenchOptions = {}): Promise<Hub> {
  const hub = await newHub(options);
  const { publish } = await hub.record(hub.pushEvent(null));
  if (publish?.exitCode === 0) return hub;
  await hub[Symbol.asyncDispose]();
  throw new Error(`main could not be recorded: ${publish?.log}`);
}

/** What the status of a pull request's head says now, as in `failure: …`; "none" where there is none. */
export function statusOf(hub: Hub, pull: Pick<HubPull, "head">): string {
  const [status] = (hub.fake.statuses.get(pull.head.sha) ?? []) as { state: string; description: string }[];
  return status === undefined ? "none" : `${status.state}: ${status.description}`;
}

/** The one comment of pairgate's on a pull request; null where it wrote none. */
export async function commentOn(hub: Hub, pull: Pick<HubPull, "number">): Promise<string | null> {
  const own = (await hub.fake.comments(pull.number)).filter(({ body }) => body.includes("<!-- pairgate -->"));
  if (own.length > 1) throw new Error(`there are ${own.length} comments of pairgate's`);
  return own[0]?.body ?? null;
}

/** A comment's text as it is read: no backslashes before signs. */
export async function textOn(hub: Hub, pull: Pick<HubPull, "number">): Promise<string> {
  return ((await commentOn(hub, pull)) ?? "no comment").replaceAll(/\\(?=[^A-Za-z0-9\s])/gu, "");
}

/** What a comment says of a regression that a fresh batch shows too, of however many rounds the verdict rests on. */
export function confirmedBy(main = "main"): RegExp {
  return new RegExp(`Confirmed by (?:1 fresh round|\\d+ fresh rounds) of ${main}\\.`, "u");
}

/** Paths on the baseline branch. */
export async function stored(hub: Hub): Promise<string[]> {
  const { body } = await hub.fake
    .ask("GET", "/repos/octo/agent/git/trees/pairgate?recursive=1")
    .catch(() => ({
      body: { tree: [] },
    }));
  const { tree } = body as { tree: { path: string; type: string }[] };
  return tree.filter(({ type }) => type === "blob").map(({ path }) => path);
}

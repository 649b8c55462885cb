import { existsSync } from "node:fs";
import type { Hub, Step } from "./hub.ts";
import type { BenchOptions } from "./hub-bench.ts";

/** Measured in a moment. */
export const SMALL = { tasks: 2, attempts: 1 } as const satisfies BenchOptions;

/** What was asked for that changes something, as `POST /statuses/…`: the path below the repository. */
export function writesOf(hub: Hub): string[] {
  return hub.fake.log
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.replace("/repos/octo/agent", "")}`);
}

/** Whether a job ran an agent, or a setup step. */
export function ranSomething({ workspace }: Step): boolean {
  return ["attempts", "setup"].some((folder) => existsSync(`${workspace}/.pairgate/${folder}`));
}

/** Every status of a commit, newest first, as `state: description`. */
export function statusesOn(hub: Hub, sha: string): string[] {
  const all = (hub.fake.statuses.get(sha) ?? []) as { state: string; description: string }[];
  return all.map(({ state, description }) => `${state}: ${description}`);
}

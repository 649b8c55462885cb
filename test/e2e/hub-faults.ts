import { expect } from "vitest";
import type { Fault } from "../github/fake/faults.ts";
import type { Hub, Step } from "./hub.ts";

/** A request of a step: among those to the same path, the one after so many. */
export interface Asked {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly skip: number;
  readonly at: number;
}

export interface Kind {
  readonly name: string;
  readonly fault: Omit<Fault, "path">;
  /** Whether the step is then as if nothing had happened. */
  readonly passing: boolean;
  /** Of the requests of a step, each so manieth is enough. */
  readonly every: number;
}

const ALWAYS = 20;
const said = (message: string) => ({ body: { message } });

/** How GitHub, and what lies between, fails. Waits are short: what is retried, and for how long, the client's tests say. */
export const KINDS: readonly Kind[] = [
  {
    name: "a token that may not (403)",
    fault: { status: 403, times: ALWAYS, ...said("Resource not accessible by integration") },
    passing: false,
    every: 3,
  },
  {
    name: "nothing there (404)",
    fault: { status: 404, times: ALWAYS, ...said("Not Found") },
    passing: false,
    every: 3,
  },
  {
    name: "a conflict (409)",
    fault: { status: 409, times: ALWAYS, ...said("Conflict") },
    passing: false,
    every: 5,
  },
  {
    name: "something that cannot be processed (422)",
    fault: { status: 422, times: ALWAYS, ...said("Validation Failed") },
    passing: false,
    every: 5,
  },
  {
    name: "too many requests (429)",
    fault: {
      status: 429,
      headers: { "retry-after": "1" },
      ...said("You have exceeded a secondary rate limit"),
    },
    passing: true,
    every: 5,
  },
  {
    name: "too many requests (403 with retry-after)",
    fault: {
      status: 403,
      headers: { "retry-after": "1" },
      ...said("You have exceeded a secondary rate limit"),
    },
    passing: true,
    every: 5,
  },
  { name: "a failure that lasts (500)", fault: { status: 500, times: ALWAYS }, passing: false, every: 5 },
  {
    name: "a gateway's failure after it was done (502)",
    fault: { status: 502, after: true },
    passing: true,
    every: 3,
  },
  { name: "a connection that is cut", fault: { reset: true }, passing: true, every: 4 },
  {
    name: "a connection that is cut after it was done",
    fault: { reset: true, after: true },
    passing: true,
    every: 5,
  },
];

/** The requests that a good run of a step makes. */
export async function requestsOf(hub: Hub, run: () => Promise<Step>): Promise<readonly Asked[]> {
  hub.fake.log.length = 0;
  await run();
  const seen = new Map<string, number>();
  return hub.fake.log.map(({ method, path }, at) => {
    const plain = path.replace(/\?.*$/u, "");
    const skip = seen.get(`${method} ${plain}`) ?? 0;
    seen.set(`${method} ${plain}`, skip + 1);
    return { method, path: plain, skip, at };
  });
}

/**
 * Those of the requests that a kind of fault is tried at: reads by turns, and writes too where there are many.
 * @param writes each so manieth write is enough
 */
export function chosen(requests: readonly Asked[], kind: Kind, { writes = 1 } = {}): readonly Asked[] {
  const turn = KINDS.indexOf(kind);
  return requests.filter(({ method, path, at }) => {
    // A branch that is there and never found is written to again and again, with pauses: minutes, before that is given up.
    if (path.includes("/git/ref/") && kind.fault.status === 404) return false;
    return (at + turn) % (method === "GET" ? kind.every : writes) === 0;
  });
}

/** Runs a step while one of its requests fails. */
export async function failing(
  hub: Hub,
  asked: Asked,
  { fault }: Kind,
  run: () => Promise<Step>,
): Promise<Step> {
  const path = new RegExp(`^${asked.path.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, "u");
  hub.fake.fail({ ...fault, method: asked.method, path, skip: asked.skip });
  const step = await run();
  hub.fake.recover();
  expect(step.log, `${asked.method} ${asked.path}`).not.toMatch(/^\s+at |it is not your fault|Unhandled/mu);
  expect([0, 1]).toContain(step.exitCode);
  return step;
}

export const named = ({ method, path }: Asked, { name }: Kind): string => `${method} ${path}: ${name}`;

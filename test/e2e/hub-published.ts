import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { EventOf, Hub, Step, StepOptions } from "./hub.ts";
import { agent, type BenchOptions, recordedHub } from "./hub-bench.ts";

/** Files of an artifact, by name. */
export type Files = Record<string, string>;

export interface Uploaded {
  readonly files?: Files;
  readonly archive?: Buffer;
  readonly name?: string;
  readonly digest?: string;
}

/** A pull request with a regression, measured once, whose verdict is published as often as a test wants. */
export interface Measured extends AsyncDisposable {
  readonly hub: Hub;
  readonly pull: HubPull;
  readonly event: EventOf;
  readonly prepare: Step;
  /** The measuring job's artifact. */
  readonly name: string;
  readonly honest: Files;
  /** A workflow run of the pull request's with these artifacts; returns its id. */
  run(uploads: readonly Uploaded[]): number;
  publish(runId: number, options?: Partial<StepOptions>): Promise<Step>;
}

export async function measuredHub(options: BenchOptions = { tasks: 5 }): Promise<Measured> {
  const hub = await recordedHub(options);
  const pull = await hub.open({ files: agent(0) });
  const event = hub.eventOf(pull);
  const { prepare, measure } = await hub.gate(event);
  const { artifact: name = "", folder = "" } = measure[0]?.outputs ?? {};
  let runs = 9000;
  return {
    hub,
    pull,
    event,
    prepare,
    name,
    honest: Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
    ),
    run(uploads) {
      runs += 1;
      const path = ".github/workflows/pairgate.yml";
      hub.actions.addRun({ id: runs, path, pullRequests: [pull.number] });
      for (const upload of uploads) hub.actions.uploadArtifact({ runId: runs, name, ...upload });
      return runs;
    },
    publish(runId, { inputs = {}, ...more } = {}) {
      const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
      return hub.step({
        mode: "publish",
        event: { ...event, checkout: null },
        runId,
        inputs: { plan, prepared, ...inputs },
        ...more,
      });
    },
    [Symbol.asyncDispose]: () => hub[Symbol.asyncDispose](),
  };
}

import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BOT_TOKEN, type FakeToken } from "../github/fake/tokens.ts";
import type { Hub } from "./hub.ts";
import type { Checkout, Clone } from "./hub-checkout.ts";
import { type EventOf, type Step, WORKFLOW } from "./hub-step.ts";

/** Events whose base commit is not the first parent of what is checked out. */
const AFAR = new Set(["merge_group", "workflow_dispatch"]);

/** The jobs of gate.yml. */
export interface GateJobs {
  readonly prepare: Step;
  readonly measure: readonly Step[];
  /** Null where there was nothing to publish. */
  readonly publish: Step | null;
}

export interface GateOptions {
  readonly runId?: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: FakeToken;
  readonly measureEnv?: Readonly<Record<string, string>>;
  /** Of the measuring jobs. */
  readonly cancelWhen?: RegExp;
  /** A re-run of failed jobs keeps what prepare gave, and runs no measuring job again that succeeded. */
  readonly prepared?: Step;
  /** How the jobs with a checkout check out; as actions/checkout with fetch-depth: 2 where it is left out. */
  readonly clone?: Clone;
}

/** Runs the jobs of one workflow run, with artifacts between them: gate.yml's where `publish` is last, else record.yml's. */
type RunJobs = (event: EventOf, last: "publish" | "record", options: GateOptions) => Promise<GateJobs>;

export function workflow({
  hub,
  checkout,
  defaultBranch,
}: {
  readonly hub: Hub;
  readonly checkout: Checkout;
  readonly defaultBranch: string;
}): RunJobs {
  const { actions } = hub;
  let runs = 8000;
  /** What the measuring jobs of each run uploaded, in the order of their attempts. */
  const measured = new Map<
    number,
    readonly {
      readonly check: string;
      readonly exitCode: number | null;
      readonly artifact: string;
      readonly folder: string;
    }[]
  >();

  return async (event, last, options) => {
    runs += 1;
    const runId = options.runId ?? runs;
    const { attempt = 1, inputs = {}, token = BOT_TOKEN } = options;
    actions.addRun({
      id: runId,
      path: `.github/workflows/${WORKFLOW}`,
      event: event.name,
      headSha: event.pull?.head.sha ?? event.checkout ?? "",
      headBranch: event.pull?.head.ref ?? defaultBranch,
      headRepositoryId: event.pull?.head.repositoryId ?? actions.repositoryId,
      // GitHub names none for a fork's.
      pullRequests:
        event.pull === null || event.pull.head.repositoryId !== actions.repositoryId
          ? []
          : [event.pull.number],
      ...event.run,
    });
    const common = { event, runId, attempt };
    const prepare =
      options.prepared ??
      (await hub.step({
        ...common,
        mode: "prepare",
        workspace: checkout(event.checkout, { depth: AFAR.has(event.name) ? 100 : 2, ...options.clone }),
        inputs,
        token,
      }));
    const { plan = "", checks = "[]" } = prepare.outputs;
    const prepared = prepare.outputs["prepared-folder"] ?? "";
    const measure: Step[] = [];
    const before = measured.get(runId) ?? [];
    if (prepare.outputs["measure"] === "true") {
      // As actions/download-artifact with a pattern: of a single one, the files have no folder of its name.
      for (const { artifact, folder } of before)
        cpSync(folder, join(prepared, "attempts", before.length === 1 ? "" : artifact), { recursive: true });
      for (const check of JSON.parse(checks) as string[]) {
        // Of a re-run of failed jobs, those that succeeded are no part.
        const last = before.findLast((job) => job.check === check);
        if (options.prepared !== undefined && last?.exitCode === 0) continue;
        const beside = AFAR.has(event.name) ? prepare.outputs["base"] : undefined;
        const workspace = checkout(prepare.outputs["commit"] ?? event.checkout, {
          beside,
          ...options.clone,
        });
        const step = await hub.step({
          ...common,
          mode: "measure",
          workspace,
          token: null,
          inputs: { ...inputs, plan, prepared, check },
          ...(options.measureEnv === undefined ? {} : { env: options.measureEnv }),
          ...(options.cancelWhen === undefined ? {} : { cancelWhen: options.cancelWhen }),
        });
        measure.push(step);
        const { artifact = "", folder = "" } = step.outputs;
        if (artifact === "" || readdirSync(folder).length === 0) continue;
        if (before.some((job) => job.artifact === artifact)) throw new Error(`${artifact} is there already`);
        actions.uploadArtifact({ runId, name: artifact, folder, createdAt: new Date().toISOString() });
        measured.set(runId, [
          ...(measured.get(runId) ?? []),
          { check, exitCode: step.exitCode, artifact, folder },
        ]);
      }
    }
    if (prepare.outputs[last] !== "true") return { prepare, measure, publish: null };
    const publish = await hub.step({
      ...common,
      mode: last,
      workspace: checkout(null),
      token,
      inputs: { ...inputs, plan, prepared },
    });
    const { "verdict-artifact": name = "", "verdict-folder": folder = "" } = publish.outputs;
    if (name !== "") actions.uploadArtifact({ runId, name, folder, createdAt: new Date().toISOString() });
    return { prepare, measure, publish };
  };
}

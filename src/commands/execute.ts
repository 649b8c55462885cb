import { randomBytes, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { segment } from "../baseline/paths.ts";
import type { Plan } from "../domain/plan.ts";
import type { Manifest, Purpose, Run } from "../domain/run.ts";
import type { Budget } from "../measure/budget.ts";
import { createJournal } from "../measure/journal.ts";
import { measure } from "../measure/measure.ts";
import type { PreparedCheck } from "./check.ts";
import { manifestOf } from "./manifest.ts";
import { say } from "./measuring.ts";
import { withScratch } from "./outputs.ts";
import { progressView } from "./progress.ts";
import type { Project } from "./project.ts";
import type { Resumed } from "./resume.ts";
import type { Terminal } from "./terminal.ts";

/** A measured run and the file it is in. */
export interface Measured {
  readonly run: Run;
  readonly file: string;
}

/** One arm to be measured: a prepared check with the project whose files it has. */
export interface ArmOrder {
  readonly project: Project;
  readonly prepared: PreparedCheck;
  readonly purpose: Purpose;
  readonly plan: Plan;
  /** Whether the plan's one extension is measured as well. */
  readonly extended: boolean;
  readonly epoch: string;
  readonly testId: string;
  /** Where to write the run file; null for `.pairgate/runs/`. */
  readonly output: string | null;
  readonly resumed: Resumed | null;
}

/** Measures arms by their plans, task by task in turns, and leaves a run file of each; or goes on with ones that were begun. */
export async function execute(options: {
  readonly terminal: Terminal;
  readonly arms: readonly ArmOrder[];
  /** What the manifests say of where the runs come from. */
  readonly source: Manifest["source"];
  readonly budget: Budget;
  readonly concurrency: number | null;
  readonly quiet: boolean;
  /** See `measure`: the number of the look that decides, from what every arm has. */
  readonly decidedAt?: (arms: readonly Run[]) => number | null;
}): Promise<Measured[]> {
  const { terminal, budget } = options;
  const suite = options.arms[0]?.prepared.check.suite;
  const begun = options.arms.map((order) => ({ order, ...(order.resumed ?? begin(order, options)) }));
  const outputsOf = ({ order, run }: (typeof begun)[number]) =>
    join(order.project.state, "attempts", run.manifest.id);
  const scratches = await Promise.all(begun.map(({ order }) => withScratch(order.prepared.engine)));
  const view = progressView({
    output: terminal.stderr,
    name: options.arms[0]?.prepared.check.name ?? "",
    now: () => terminal.now().getTime(),
    earlier: begun.flatMap(({ run }) => run.attempts),
  });
  try {
    const runs = await measure({
      arms: begun.map((arm, index) => ({
        engine: scratches[index]?.engine ?? arm.order.prepared.engine,
        plan: arm.order.plan,
        extended: arm.order.extended,
        purpose: arm.order.purpose,
        journal: arm.journal,
        earlier: arm.run,
        directoryFor: ({ task, round }, uid, tryNumber) =>
          join(outputsOf(arm), [segment(task), round, uid.slice(0, 8), tryNumber].join("-")),
      })),
      budget,
      concurrency: options.concurrency ?? suite?.concurrency ?? availableParallelism(),
      retries: suite?.retries ?? 0,
      signal: terminal.interrupted,
      effects: {
        now: terminal.now,
        newUid: () => randomUUID(),
        wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
      },
      ...(options.decidedAt === undefined ? {} : { decidedAt: options.decidedAt }),
      ...(options.quiet ? {} : { onProgress: (progress) => view.update(progress) }),
    });
    return runs.map((run, index) => ({ run, file: begun[index]?.journal.file ?? "" }));
  } finally {
    view.close();
    for (const arm of begun) arm.journal.close();
    for (const { remove } of scratches) await remove();
    for (const arm of begun) {
      say(terminal, options.quiet, `run file: ${relative(terminal.cwd, arm.journal.file)}`);
      say(terminal, options.quiet, `outputs:  ${relative(terminal.cwd, outputsOf(arm))}`);
    }
  }
}

function begin(
  order: ArmOrder,
  options: { readonly terminal: Terminal; readonly source: Manifest["source"] },
): Resumed {
  const { project, prepared, purpose, plan, epoch, testId } = order;
  const createdAt = options.terminal.now();
  const stamp = createdAt.toISOString().replaceAll(/[:.]/gu, "-");
  const id = `${stamp}-${randomBytes(4).toString("hex")}`;
  const manifest = manifestOf({
    surveyed: prepared,
    sandbox: prepared.engine.sandbox,
    repository: project.repository,
    purpose,
    plan,
    epoch,
    testId,
    source: options.source,
    id,
    createdAt,
  });
  const { suite, candidate } = prepared.check;
  const arm = purpose === "base" || purpose === "confirm" ? `${purpose}-` : "";
  const name = `${suite.name}-${candidate.name}-${arm}${id}.run.jsonl`;
  const file = order.output ?? join(project.state, "runs", name);
  return { journal: createJournal(file, manifest), run: { manifest, attempts: [], end: null } };
}

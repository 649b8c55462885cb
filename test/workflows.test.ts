import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { exampleWorkflows } from "../scripts/example-workflows.ts";

const root = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const permissionsSchema = z.record(z.string(), z.enum(["read", "write"]));
const stepSchema = z.object({
  id: z.string().optional(),
  if: scalar.optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
});
const jobSchema = z.object({
  name: z.string().optional(),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
  secrets: z.record(z.string(), z.string()).optional(),
  environment: z.string().optional(),
  permissions: permissionsSchema.optional(),
  concurrency: z.unknown().optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  strategy: z.object({ "fail-fast": z.boolean() }).loose().optional(),
  steps: z.array(stepSchema).default([]),
});
const workflowSchema = z.object({
  on: z.unknown(),
  permissions: permissionsSchema.optional(),
  concurrency: z.object({ group: z.string() }).loose().optional(),
  jobs: z.record(z.string(), jobSchema),
});
type Job = z.infer<typeof jobSchema>;
type Step = z.infer<typeof stepSchema>;

const calledSchema = z.object({
  workflow_call: z.object({
    inputs: z.record(z.string(), z.unknown()),
    secrets: z.record(z.string(), z.unknown()).default({}),
    outputs: z.record(z.string(), z.object({ value: z.string() }).loose()).default({}),
  }),
});

const names = ["gate.yml", "record.yml", "command.yml"] as const;
const texts = new Map(names.map((name) => [name, read(`.github/workflows/${name}`)]));
const workflows = new Map([...texts].map(([name, text]) => [name, workflowSchema.parse(parse(text))]));
const called = new Map([...workflows].map(([name, { on }]) => [name, calledSchema.parse(on).workflow_call]));
const action = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(read("action.yml")));

interface At<T> {
  readonly where: string;
  readonly workflow: (typeof names)[number];
  readonly jobName: string;
  readonly value: T;
}

const jobs: readonly At<Job>[] = [...workflows].flatMap(([workflow, { jobs: all }]) =>
  Object.entries(all).map(([jobName, value]) => ({
    where: `${workflow} ${jobName}`,
    workflow,
    jobName,
    value,
  })),
);
const steps: readonly At<Step>[] = jobs.flatMap(({ value, where, ...of }) =>
  value.steps.map((step, at) => ({ ...of, where: `${where} step ${at + 1}`, value: step })),
);
const jobNamed = (where: string) => jobs.find((job) => job.where === where)?.value ?? jobSchema.parse({});
const expression = (text: string) => `\${{ ${text} }}`;
const isCheckout = ({ uses = "" }: Step) => uses.startsWith("actions/checkout@");
const isOwn = ({ uses = "" }: Step) => /^[\w.-]+\/pairgate@/u.test(uses);
/** What an expression takes from the outputs of a step or a needed job: `[of, name]`. */
const outputsRead = (text: string, from: "steps" | "needs" | "jobs") =>
  [...text.matchAll(new RegExp(`\\b${from}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "gu"))].map(
    ([, of = "", name = ""]) => [of, name] as const,
  );

describe("permissions", () => {
  it("of each job are those that the README lists", () => {
    const rows = [...read("README.md").matchAll(/^\| `(\w+\.yml)` \| `(\w+)` \| `(\w+)` \| (.*) \|$/gmu)].map(
      ([, workflow, job, mode, granted = ""]) => ({
        job: `${workflow} ${job}`,
        mode,
        permissions: Object.fromEntries(
          [...granted.matchAll(/`([a-z-]+): (read|write)`/gu)].map(([, name, access]) => [name, access]),
        ),
      }),
    );
    const found = jobs.map(({ where, value }) => ({
      job: where,
      mode: value.steps.find(isOwn)?.with["mode"],
      permissions: value.permissions,
    }));
    const byJob = (a: { job: string }, b: { job: string }) => a.job.localeCompare(b.job);
    expect(found.toSorted(byJob)).toEqual(rows.toSorted(byJob));
  });

  it("are none for what is not granted by name", () => {
    for (const [name, { permissions }] of workflows) expect(permissions, name).toEqual({});
    for (const { where, value } of jobs) expect(value.permissions, where).toBeDefined();
  });

  it("let no job write that runs an agent, and leave it no token", () => {
    const measuring = jobs.filter(({ value }) => value.steps.some((step) => step.with["mode"] === "measure"));
    expect(measuring.map(({ where }) => where)).toEqual(["gate.yml measure", "record.yml measure"]);
    for (const { where, value } of measuring) {
      expect(value.permissions, where).toEqual({ contents: "read" });
      expect(value.steps.find(isOwn)?.with["token"], where).toBe("");
    }
  });
});

describe("what is used", () => {
  it("is pinned by its full commit, with the version beside it", () => {
    const all = [...texts, ["ci.yml", read(".github/workflows/ci.yml")] as const];
    for (const [name, text] of all) {
      for (const [line = ""] of text.matchAll(/^\s*(?:- )?uses:.*$/gmu)) {
        if (/uses: OWNER\/pairgate@main$/u.test(line)) continue;
        expect(line, name).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
      }
    }
  });

  it("is one version of each action in all workflows, and one commit of pairgate", () => {
    const all = [...texts.values(), read(".github/workflows/ci.yml")].join("\n");
    const versions = new Map<string, Set<string>>();
    for (const [, what = "", version = ""] of all.matchAll(/^\s*(?:- )?uses: ([\w./-]+)@(.*)$/gmu)) {
      versions.set(what, (versions.get(what) ?? new Set()).add(version));
    }
    for (const [what, used] of versions) expect([...used], what).toHaveLength(1);
    expect([...versions.keys()].filter((what) => what.endsWith("/pairgate"))).toHaveLength(1);
  });

  it("restores no cache", () => {
    for (const [name, text] of texts) expect(text, name).not.toMatch(/actions\/cache|\bcache:/u);
  });
});

describe("a checkout", () => {
  it("leaves no credential", () => {
    const found = steps.filter(({ value }) => isCheckout(value));
    expect(found.length).toBeGreaterThan(0);
    for (const { where, value } of found) expect(value.with["persist-credentials"], where).toBe(false);
  });

  it("is nowhere that a stranger can start with a token that can write", () => {
    for (const where of ["gate.yml outside", "command.yml command", "gate.yml publish", "record.yml record"])
      expect(jobNamed(where).steps.filter(isCheckout), where).toEqual([]);
    // The one job of pull_request_target, and no other.
    expect(jobNamed("gate.yml outside").if).toContain("github.event_name == 'pull_request_target'");
    expect(jobNamed("gate.yml prepare").if).toContain("github.event_name != 'pull_request_target' && ");
    // What needs it is left out with it: a job that is skipped gives no outputs.
    expect(jobNamed("gate.yml measure").if).toBe("needs.prepare.outputs.measure == 'true'");
    expect(jobNamed("gate.yml publish").if).toBe("always() && needs.prepare.outputs.publish == 'true'");
  });

  it("brings the base commit, which is the first parent of a pull request's merge alone", () => {
    const [files, base] = jobNamed("gate.yml measure").steps.filter(isCheckout);
    expect(files?.with).toMatchObject({ ref: expression("needs.prepare.outputs.commit"), "fetch-depth": 2 });
    expect(base?.if).toBe("github.event_name != 'pull_request' && needs.prepare.outputs.base != ''");
    expect(base?.with).toMatchObject({
      ref: expression("needs.prepare.outputs.base"),
      path: ".pairgate/base",
    });
  });
});

describe("what comes from outside", () => {
  it("is never part of a script", () => {
    for (const { where, value } of steps) expect(value.run ?? "", where).not.toContain("${{");
  });

  it("finds the agents' keys in the jobs that measure, and there alone", () => {
    for (const { where, value } of steps) {
      const keys = JSON.stringify(value).includes("secrets.");
      expect(keys, where).toBe(value.with["mode"] === "measure");
    }
    for (const [name, text] of texts) {
      const used = [...text.matchAll(/secrets\.([\w-]+)/gu)].map((match) => match[1]);
      expect(new Set(used), name).toEqual(new Set(Object.keys(called.get(name)?.secrets ?? {})));
    }
  });

  it("waits in an environment where it was dispatched", () => {
    expect(jobNamed("gate.yml measure").environment).toBe(
      expression("github.event_name == 'workflow_dispatch' && inputs.environment || ''"),
    );
  });
});

describe("a job", () => {
  it("is never named as the required status is", () => {
    for (const { where, jobName, value } of jobs) {
      expect(jobName, where).not.toBe("pairgate");
      expect(value.name, where).toBeUndefined();
    }
  });

  it("gives the Action inputs that it has, by way of inputs that the workflow has", () => {
    for (const { where, value } of steps.filter((step) => isOwn(step.value))) {
      expect(Object.keys(action.inputs), where).toEqual(expect.arrayContaining(Object.keys(value.with)));
    }
    for (const [name, text] of texts) {
      const used = [...text.matchAll(/\binputs\.([a-z-]+)/gu)].map((match) => match[1] ?? "");
      // `github.event.inputs` are the caller's, as maintainers fill them in.
      const own = used.filter((input) => !["commit", "pull-request"].includes(input));
      expect(new Set(own), name).toEqual(new Set(Object.keys(called.get(name)?.inputs ?? {})));
    }
  });

  it("reads outputs that are there, of the Action, of steps and of other jobs", () => {
    const ofUpload = ["artifact-id"];
    for (const { where, workflow, value } of jobs) {
      const given = new Map(
        value.steps.flatMap((step) =>
          step.id === undefined
            ? []
            : [[step.id, isOwn(step) ? Object.keys(action.outputs) : ofUpload] as const],
        ),
      );
      for (const [step, name] of outputsRead(JSON.stringify(value), "steps"))
        expect(given.get(step), `${where}: steps.${step}`).toContain(name);
      for (const [job, name] of outputsRead(JSON.stringify(value), "needs")) {
        expect([value.needs].flat(), where).toContain(job);
        expect(Object.keys(jobNamed(`${workflow} ${job}`).outputs), where).toContain(name);
      }
    }
    for (const [name, { outputs }] of called) {
      for (const [job, output] of outputsRead(JSON.stringify(outputs), "jobs"))
        expect(Object.keys(jobNamed(`${name} ${job}`).outputs), name).toContain(output);
    }
  });

  it("measures in the same way for a gate and for main, the base commit aside", () => {
    const [gate = [], record] = ["gate.yml measure", "record.yml measure"].map(
      (where) => jobNamed(where).steps,
    );
    expect(gate.filter((step) => !isCheckout(step) || step.with["path"] === undefined)).toEqual(record);
  });

  it("of main waits for others of main only to measure", () => {
    for (const { where, value } of jobs.filter(({ workflow }) => workflow === "record.yml"))
      expect(value.concurrency !== undefined, where).toBe(where.endsWith("measure"));
    expect(workflows.get("record.yml")?.concurrency).toBeUndefined();
  });

  it("of a gate is in a group that no caller would name", () => {
    expect(workflows.get("gate.yml")?.concurrency?.group).toMatch(/^pairgate-gate-/u);
  });
});

describe("the workflows that the documentation shows", () => {
  const examples = exampleWorkflows().map(({ file, text }, at) => {
    const workflow = workflowSchema.parse(parse(text));
    return { name: `${file} ${at + 1}`, workflow, all: Object.entries(workflow.jobs) };
  });

  it("are there", () => {
    expect(examples).toHaveLength(4);
  });

  it("start anew where a pull request's base changes, a fork's as well", () => {
    const types = ["opened", "synchronize", "reopened", "edited"];
    const [gate] = examples;
    expect(gate?.workflow.on).toMatchObject({ pull_request: { types }, pull_request_target: { types } });
  });

  it.each(examples)("$name grants a called workflow what its jobs ask for, and nothing more", ({ all }) => {
    for (const [, job] of all.filter(([, { uses }]) => uses !== undefined)) {
      const name = names.find((own) => job.uses === `OWNER/pairgate/.github/workflows/${own}@main`);
      if (name === undefined) throw new Error(`there is no ${job.uses}`);
      const asked = jobs.filter(({ workflow }) => workflow === name).map(({ value }) => value.permissions);
      const needed: Record<string, string> = {};
      for (const [permission, access] of asked.flatMap((one) => Object.entries(one ?? {}))) {
        if (needed[permission] !== "write") needed[permission] = access;
      }
      expect(job.permissions).toEqual(needed);
      expect(Object.keys(called.get(name)?.inputs ?? {})).toEqual(
        expect.arrayContaining(Object.keys(job.with)),
      );
      expect(Object.keys(called.get(name)?.secrets ?? {})).toEqual(Object.keys(job.secrets ?? {}));
    }
  });

  it.each(examples)("$name has jobs of its own as ours are", ({ workflow, all }) => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { steps: own, permissions }] of all) {
      expect(name).not.toBe("pairgate");
      for (const step of own.filter(isCheckout)) expect(step.with["persist-credentials"]).toBe(false);
      for (const step of own.filter(isOwn)) {
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
        // What does all of it in one job needs what the last one does.
        const mode = step.with["mode"] ?? "publish";
        if (mode === "measure") expect(step.with["token"]).toBe("");
        expect(permissions).toEqual(jobNamed(`gate.yml ${mode}`).permissions);
      }
      const given = new Map(
        own.map((step) => [step.id, isOwn(step) ? Object.keys(action.outputs) : ["artifact-id"]]),
      );
      for (const [step, output] of outputsRead(JSON.stringify(workflow.jobs[name]), "steps"))
        expect(given.get(step)).toContain(output);
    }
  });
});

import type { Run } from "../domain/run.ts";

/**
 * What each of several candidates is called beside the others: its name, and where another of its suite has the same one,
 * what it differs in: model and harness, else the commit, else the run's id. In the order of the runs; plain text.
 */
export function namesApart(runs: readonly Run[]): string[] {
  const ways = [byName, byMakeup, byCommit, byId];
  return runs.map((run) => {
    const namesakes = runs.filter((other) => other !== run && suiteAndName(other) === suiteAndName(run));
    const way = ways.find((name) => namesakes.every((other) => name(other) !== name(run))) ?? byId;
    return way(run);
  });
}

function suiteAndName({ manifest }: Run): string {
  return JSON.stringify([manifest.suite.name, manifest.candidate.name]);
}

function byName({ manifest }: Run): string {
  return manifest.candidate.name;
}

function byMakeup(run: Run): string {
  const { model, harness } = run.manifest.candidate;
  const makeup = [model, harness].filter((part) => part !== null).join(" in ");
  return makeup === "" ? byName(run) : `${byName(run)} (${makeup})`;
}

function byCommit(run: Run): string {
  return `${byName(run)} at ${run.manifest.commit.sha.slice(0, SHORT_COMMIT)}`;
}

function byId(run: Run): string {
  return `${byName(run)} (run ${run.manifest.id})`;
}

const SHORT_COMMIT = 7;

import { canonicalJson } from "../domain/digest.ts";
import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";

type Difference = Comparison["treatment"][number];

/** What differs between the arms, by name: it is what the verdict is about. */
export function treatmentDifferences(baseline: Run, candidate: Run): Difference[] {
  const before = named(baseline);
  const after = named(candidate);
  const differences: Difference[] = [];
  for (const what of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(what) ?? null;
    const to = after.get(what) ?? null;
    if (from !== to) differences.push({ what, baseline: from, candidate: to });
  }
  return differences;
}

/**
 * What moved under both arms without the change having asked for it: the provider resolved the same model to another
 * one, or the harness has another version although the candidate's files are the same. Null where nothing did.
 */
export function environmentMoved(baseline: Run, candidate: Run): string | null {
  const before = baseline.manifest;
  const after = candidate.manifest;
  if (before.candidate.model === after.candidate.model) {
    const from = resolvedModels(baseline);
    const to = resolvedModels(candidate);
    if (from.length > 0 && to.length > 0 && !to.some((model) => from.includes(model))) {
      return `the provider resolved the model to ${to.join(", ")}, and the baseline was measured with ${from.join(", ")}`;
    }
  }
  const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
  const sameTree = before.treatment?.tree !== undefined && before.treatment?.tree === after.treatment?.tree;
  if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
    return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
  }
  return null;
}

/** The model ids that the provider named in a run's attempts, sorted. */
export function resolvedModels(run: Run): string[] {
  const models = new Set<string>();
  for (const { resolvedModel } of run.attempts) if (resolvedModel !== null) models.add(resolvedModel);
  return [...models].sort();
}

function named(run: Run): Map<string, string> {
  const { candidate, treatment, sandbox } = run.manifest;
  const parts = new Map<string, string>();
  const set = (what: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") parts.set(what, value);
  };
  set("candidate", candidate.name);
  set("model", candidate.model);
  set("resolved model", resolvedModels(run).join(", "));
  set("harness", candidate.harness);
  set("harness version", candidate.harnessVersion);
  for (const [key, value] of Object.entries(treatment?.of ?? {})) {
    set(key, typeof value === "string" ? value : canonicalJson(value));
  }
  set("files", treatment?.tree);
  set("sandbox", sandbox);
  return parts;
}

import { canonicalJson } from "../domain/digest.ts";
import { countsNowhere, type Run } from "../domain/run.ts";
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

/** A provider may answer for one name by several models; up to this share of an arm by one that the other never saw. */
const STRAY_MODELS = 0.05;

/**
 * What moved under both arms without the change having asked for it: the provider resolved the same model to another
 * one, or the harness has another version although the candidate's files are the same. Null where nothing did.
 */
export function environmentMoved(baselineRuns: readonly Run[], candidate: Run): string | null {
  for (const baseline of baselineRuns) {
    const before = baseline.manifest;
    const after = candidate.manifest;
    if (before.candidate.model === after.candidate.model) {
      const [from, to] = [modelCounts(baseline), modelCounts(candidate)];
      if (strayShare(to, from) > STRAY_MODELS || strayShare(from, to) > STRAY_MODELS) {
        return `the provider resolved the model to ${[...to.keys()].join(", ")}, and the baseline was measured with ${[...from.keys()].join(", ")}`;
      }
    }
    // Versions of different harnesses tell nothing: that one was changed for the other.
    if (before.candidate.harness !== after.candidate.harness) continue;
    const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
    const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
    if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
      return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
    }
  }
  return null;
}

/** How many attempts of a run each model answered, where the provider named it; not those that a look left behind. */
function modelCounts(run: Run): Map<string, number> {
  const counts = new Map<string, number>();
  for (const attempt of run.attempts) {
    const { resolvedModel } = attempt;
    if (resolvedModel === null || countsNowhere(attempt)) continue;
    counts.set(resolvedModel, (counts.get(resolvedModel) ?? 0) + 1);
  }
  return counts;
}

/** The share of an arm's attempts by models that the other arm never saw; 0 where either arm's are not known. */
function strayShare(arm: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (arm.size === 0 || other.size === 0) return 0;
  let all = 0;
  let stray = 0;
  for (const [model, count] of arm) {
    all += count;
    if (!other.has(model)) stray += count;
  }
  return stray / all;
}

/** The model ids that the provider named in a run's attempts, sorted. */
export function resolvedModels(run: Run): string[] {
  return [...modelCounts(run).keys()].sort();
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

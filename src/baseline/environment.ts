import { resolvedModels } from "../decide/treatment.ts";
import type { Run } from "../domain/run.ts";

/** Whether nothing known differs in model, resolved model and harness version: where one does, an epoch begins. */
export function sameEnvironment(a: Run, b: Run): boolean {
  const [before, after] = [a.manifest.candidate, b.manifest.candidate];
  const named = before.model === after.model && before.harness === after.harness;
  const [from, to] = [resolvedModels(a), resolvedModels(b)];
  const resolved = from.length === 0 || to.length === 0 || from.some((model) => to.includes(model));
  return named && before.harnessVersion === after.harnessVersion && resolved;
}

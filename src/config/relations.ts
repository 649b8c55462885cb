import type { Problem } from "../domain/error.ts";
import { checksNeeded, unknownName } from "./checks.ts";
import type { ConfigDocument } from "./document.ts";
import { gateRelations } from "./gate-relations.ts";
import type { Mismatch } from "./mismatch.ts";
import { nameProblem } from "./name.ts";
import { placeholdersIn } from "./placeholder.ts";
import { listOf, mapOf } from "./plain-data.ts";
import { shortened, shown } from "./shown.ts";

/**
 * What one key says about another. Works on the data as written, whatever else is wrong with it, so that all
 * problems of a file are told at once; what the schema reports is passed over here.
 */
export function problemsOfRelations(document: ConfigDocument): readonly Problem[] {
  const file = mapOf(document.data);
  return [
    ...folderNames(file, "suites"),
    ...folderNames(file, "candidates"),
    ...modelsMissing(file),
    ...checkNames(file),
    ...gateRelations(file),
  ].map(({ spot, ...wording }) => ({ ...wording, place: document.place(spot) }));
}

type Data = ReturnType<typeof mapOf>;

function folderNames(file: Data, kind: "suites" | "candidates"): Mismatch[] {
  const names = Object.keys(mapOf(file[kind]));
  return names.flatMap((name, index) => {
    const wrong = nameProblem(name);
    if (wrong !== undefined) return { ...wrong, spot: { path: [kind, name], at: "key" } };
    const twin = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin === undefined) return [];
    return {
      message: `${shown(twin)} and ${shown(name)} differ only in upper and lower case`,
      hint: "names become folders, and some file systems would make them one: rename either",
      spot: { path: [kind, name], at: "key" },
    };
  });
}

function modelsMissing(file: Data): Mismatch[] {
  return Object.entries(mapOf(file["candidates"])).flatMap(([name, candidate]) => {
    const { model, command } = mapOf(candidate);
    if (model !== undefined && model !== null) return [];
    const index = listOf(command).findIndex(
      (item) => typeof item === "string" && placeholdersIn(item).includes("model"),
    );
    if (index === -1) return [];
    return {
      message: "`{model}` is used, but the candidate names no model",
      hint: `add model: to candidates.${shortened(name)}, or remove the placeholder`,
      spot: { path: ["candidates", name, "command", index], at: "value" },
    };
  });
}

function checkNames(file: Data): Mismatch[] {
  const suites = Object.keys(mapOf(file["suites"]));
  const candidates = Object.keys(mapOf(file["candidates"]));
  if (suites.length === 0 || candidates.length === 0) return [];
  if (file["checks"] === undefined || file["checks"] === null)
    return suites.length * candidates.length === 1
      ? []
      : [{ ...checksNeeded({ suites, candidates }), spot: { path: ["checks"], at: "key" } }];
  const checks = listOf(file["checks"]).map(mapOf);
  return checks.flatMap(({ suite, candidate }, index) => [
    ...unknown({ kind: "suite", name: suite, among: suites, index }),
    ...unknown({ kind: "candidate", name: candidate, among: candidates, index }),
    ...duplicate(checks, index),
  ]);
}

interface Reference {
  readonly kind: "suite" | "candidate";
  readonly name: unknown;
  readonly among: readonly string[];
  readonly index: number;
}

function unknown({ kind, name, among, index }: Reference): Mismatch[] {
  if (typeof name !== "string" || name === "" || among.includes(name)) return [];
  return [{ ...unknownName({ kind, name, among }), spot: { path: ["checks", index, kind], at: "value" } }];
}

function duplicate(checks: readonly Data[], index: number): Mismatch[] {
  const [suite, candidate] = [checks[index]?.["suite"], checks[index]?.["candidate"]];
  if (typeof suite !== "string" || typeof candidate !== "string") return [];
  const first = checks.findIndex((other) => other["suite"] === suite && other["candidate"] === candidate);
  if (first === index) return [];
  return [
    {
      message: `${shown(suite)} with ${shown(candidate)} is already checked by checks[${first}]`,
      hint: "keep one of the two",
      spot: { path: ["checks", index], at: "value" },
    },
  ];
}

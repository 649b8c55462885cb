import { readUntrustedFile } from "../../sandbox/untrusted-file.ts";

/** What a verifier wrote: a score, nothing, or something that is no score. */
export type Reward =
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "none" }
  | { readonly kind: "unusable"; readonly why: string };

const LARGEST_REWARD = 64 * 1024;

/** A number in full: Number() alone would take an empty text, or 0x10, for one. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** Reads logs/verifier/reward.json or reward.txt; the first where there are both, as in Harbor. */
export async function readReward(directory: string): Promise<Reward> {
  const json = await read(directory, "reward.json");
  if (json.kind === "refused") return { kind: "unusable", why: `reward.json was not read: ${json.why}` };
  if (json.kind === "text") return fromJson(json.text);
  const text = await read(directory, "reward.txt");
  if (text.kind === "refused") return { kind: "unusable", why: `reward.txt was not read: ${text.why}` };
  if (text.kind === "missing") return { kind: "none" };
  const body = text.text.trim();
  const score = DECIMAL.test(body) ? Number(body) : Number.NaN;
  return asReward({
    score,
    why: body === "" ? "reward.txt is empty" : "reward.txt does not hold one finite number",
  });
}

function fromJson(text: string): Reward {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "unusable", why: "reward.json is not JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { kind: "unusable", why: "reward.json is not an object of numbers" };
  }
  const entries = Object.entries(value);
  const named = entries.find(([key]) => key === "reward") ?? (entries.length === 1 ? entries[0] : undefined);
  if (named === undefined)
    return { kind: "unusable", why: 'reward.json has no "reward", and not just one number' };
  const score = typeof named[1] === "number" ? named[1] : Number.NaN;
  return asReward({ score, why: `"${named[0].slice(0, 40)}" in reward.json is not a finite number` });
}

function asReward({ score, why }: { readonly score: number; readonly why: string }): Reward {
  return Number.isFinite(score) ? { kind: "score", score } : { kind: "unusable", why };
}

function read(directory: string, name: string) {
  return readUntrustedFile({
    folder: directory,
    parts: ["logs", "verifier", name],
    maxBytes: LARGEST_REWARD,
  });
}

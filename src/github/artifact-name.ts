import { digest } from "../domain/digest.ts";

/** One check's measurement of one treatment: all its run files belong together, whatever the attempt and the shard. */
export interface MeasuredCheck {
  /** null where there is none: on main, or in a merge group */
  readonly pullRequest: number | null;
  /** Stands in the name where there is no pull request, such as `main` or `group`. */
  readonly key: string;
  readonly suite: string;
  readonly candidate: string;
  /** The treatment's hash, `sha256:` before it or not; the twelve digits of a name will do. */
  readonly treatment: string;
}

export interface ArtifactPart extends MeasuredCheck {
  /** GITHUB_RUN_ATTEMPT, counting from 1. */
  readonly runAttempt: number;
  /** Counting from 1. */
  readonly shard: { readonly index: number; readonly count: number };
}

/** What an artifact's name tells. Names are made by whoever uploads: they find artifacts, and prove nothing. */
export interface ParsedArtifactName {
  readonly pullRequest: number | null;
  /** Null where there is a pull request. */
  readonly key: string | null;
  /** Twelve hex digits of the hash of pull request or key, suite and candidate, in full. */
  readonly check: string;
  /** The treatment hash's first twelve hex digits. */
  readonly treatment: string;
  readonly runAttempt: number;
  readonly shard: { readonly index: number; readonly count: number };
}

const DIGITS = 12;
const LONGEST_WORD = 40;
const NUMBER = "([1-9]\\d{0,9})";
const NAME = new RegExp(
  `^pairgate-(?:pr${NUMBER}|(?!pr\\d+-)([a-z0-9_]+))-[a-z0-9._-]+-([0-9a-f]{${DIGITS}})-([0-9a-f]{${DIGITS}})-r${NUMBER}-s${NUMBER}of${NUMBER}$`,
  "u",
);

/**
 * The name a run file travels under: `pairgate-pr7-<suite>-<candidate>-<check>-<treatment>-r1-s1of2`. It holds none of
 * the characters that artifacts refuse, and is at most 200 long; the names in it are for people, the hash tells checks
 * apart whose names were shortened or would run into each other.
 */
export function artifactName(part: ArtifactPart): string {
  const who = part.pullRequest === null ? keyWord(part.key) : `pr${part.pullRequest}`;
  const words = [word(part.suite), word(part.candidate), checkOf(part), treatmentOf(part)].join("-");
  return `pairgate-${who}-${words}-r${part.runAttempt}-s${part.shard.index}of${part.shard.count}`;
}

/** Reads a name that `artifactName` made, or gives null for any other. */
export function parseArtifactName(name: string): ParsedArtifactName | null {
  const match = NAME.exec(name);
  if (match === null) return null;
  const [, pullRequest, key = null, check = "", treatment = "", runAttempt, index, count] = match;
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index > shard.count) return null;
  return {
    pullRequest: pullRequest === undefined ? null : Number(pullRequest),
    key,
    check,
    treatment,
    runAttempt: Number(runAttempt),
    shard,
  };
}

/** Whether an artifact's name is one of this check and treatment, of whatever attempt and shard. */
export function isFor(name: string, measured: MeasuredCheck): boolean {
  const parsed = parseArtifactName(name);
  return (
    parsed !== null &&
    parsed.pullRequest === measured.pullRequest &&
    parsed.check === checkOf(measured) &&
    parsed.treatment === treatmentOf(measured)
  );
}

function checkOf({ pullRequest, key, suite, candidate }: MeasuredCheck): string {
  return hexOf(digest([pullRequest ?? key, suite, candidate]));
}

/** A treatment that is not written as a hash, or as one that was shortened to a name's, is hashed. */
function treatmentOf({ treatment }: MeasuredCheck): string {
  const hex = treatment.replace(/^sha256:/u, "");
  return /^[0-9a-f]{12,64}$/u.test(hex) ? hexOf(hex) : hexOf(digest(treatment));
}

function hexOf(hash: string): string {
  return hash.replace(/^sha256:/u, "").slice(0, DIGITS);
}

function word(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, "-")
    .slice(0, LONGEST_WORD);
  return slug === "" ? "-" : slug;
}

/** One word without a dash, so that it ends where the next begins, and never one that reads as a pull request. */
function keyWord(key: string): string {
  const slug = word(key).replaceAll(/[.-]+/gu, "_");
  return /^pr\d+$/u.test(slug) ? `_${slug}` : slug;
}

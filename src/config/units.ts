import { PairgateError } from "../domain/error.ts";
import { shown } from "./shown.ts";

/** How each quantity is written as text; the published schema uses the same patterns. */
export const PATTERNS = {
  share: /^\d+(\.\d+)? ?%$/,
  duration: /^(\d+(\.\d+)?)(ms|s|m|h|d)$/,
  count: /^(\d+(\.\d+)?)([kKmM]?)$/,
  size: /^(\d+(\.\d+)?)([kKmMgGtT])$/,
} as const;

/** The values a quantity may take, in its normalised unit. */
export interface Bounds {
  readonly above?: number;
  readonly least?: number;
  readonly below?: number;
  readonly most?: number;
  /** What else to know about the low end, said to whoever goes past it. */
  readonly whyLow?: string;
}

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const EXPONENTS = ["", "k", "m"] as const;
const POWERS = ["k", "m", "g", "t"] as const;

/** `5%` or `0.05` as a fraction. Throws a PairgateError for anything else, and outside the bounds. */
export function parseShare(value: unknown, bounds: Bounds = { least: 0, most: 1 }): number {
  const text = typeof value === "string" ? value.trim() : undefined;
  if (typeof value === "number" && value > 1 && Number.isFinite(value))
    fail(`${shown(value)} would be ${percent(value)}`, `write ${value}%, or a fraction such as 0.05`);
  const share =
    text === undefined ? value : PATTERNS.share.test(text) ? shifted(text.replace(/ ?%$/, ""), -2) : NaN;
  if (typeof share !== "number" || !Number.isFinite(share))
    return fail(
      `${shown(value)} is not a share`,
      "write a percentage such as 5%, or a fraction such as 0.05",
    );
  return within({ value, number: share, bounds, say: percent });
}

/** `500ms`, `90s`, `5m`, `1h` or `30d` in milliseconds. A plain number is refused: its unit would be a guess. */
export function parseDuration(value: unknown, bounds: Bounds = { above: 0 }): number {
  if (typeof value === "number")
    return fail(`${shown(value)} is a duration without a unit`, `write ${value}s or ${value}m, for example`);
  const [, digits, , unit] = (typeof value === "string" && PATTERNS.duration.exec(value.trim())) || [];
  if (digits === undefined)
    return fail(`${shown(value)} is not a duration`, "write 5m, 90s or 1h (ms, s, m, h or d; one unit only)");
  const number = Math.round(Number(digits) * MILLISECONDS[unit as keyof typeof MILLISECONDS]);
  return within({ value, number, bounds, say: sayDuration });
}

/** `1234`, `500k` or `40M` as a whole number. */
export function parseCount(value: unknown, bounds: Bounds = { least: 1 }): number {
  const text = typeof value === "number" ? String(value) : value;
  const [, digits, , unit] = (typeof text === "string" && PATTERNS.count.exec(text.trim())) || [];
  const exponent = EXPONENTS.indexOf((unit ?? "").toLowerCase() as (typeof EXPONENTS)[number]) * 3;
  const number = digits === undefined ? (typeof value === "number" ? value : NaN) : shifted(digits, exponent);
  if (!Number.isSafeInteger(number))
    return fail(`${shown(value)} is not a count`, "write a whole number such as 1200, 500k or 40M");
  return within({ value, number, bounds, say: String });
}

/** `500m` or `1g` in bytes, in powers of 1024. A plain number is refused: its unit would be a guess. */
export function parseSize(value: unknown, bounds: Bounds = { above: 0 }): number {
  if (typeof value === "number")
    return fail(`${shown(value)} is a size without a unit`, `write ${value}m or ${value}g, for example`);
  const [, digits, , unit] = (typeof value === "string" && PATTERNS.size.exec(value.trim())) || [];
  const number =
    digits === undefined
      ? NaN
      : Math.round(
          Number(digits) * 1024 ** (POWERS.indexOf(unit?.toLowerCase() as (typeof POWERS)[number]) + 1),
        );
  if (!Number.isSafeInteger(number))
    return fail(`${shown(value)} is not a size`, "write 500m or 1g (k, m, g or t)");
  return within({ value, number, bounds, say: (bytes) => `${bytes} bytes` });
}

/** A sum of US dollars. */
export function parseMoney(value: unknown, bounds: Bounds = { above: 0 }): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    return fail(`${shown(value)} is not a sum of US dollars`, "write a plain number such as 75 or 0.5");
  return within({ value, number: value, bounds, say: (dollars) => `$${dollars}` });
}

interface Within {
  readonly value: unknown;
  readonly number: number;
  readonly bounds: Bounds;
  readonly say: (number: number) => string;
}

function within({ value, number, bounds, say }: Within): number {
  const { above = -Infinity, least = -Infinity, below = Infinity, most = Infinity } = bounds;
  if (number > above && number >= least && number < below && number <= most) return number;
  const low = bounds.above === undefined ? ["at least", bounds.least] : ["more than", bounds.above];
  const high = bounds.below === undefined ? ["at most", bounds.most] : ["less than", bounds.below];
  const limits = [low, high].flatMap(([words, limit]) =>
    typeof limit === "number" ? `${words} ${say(limit)}` : [],
  );
  const tooLow = !(number > above && number >= least);
  const why = tooLow && bounds.whyLow !== undefined ? `: ${bounds.whyLow}` : "";
  return fail(
    `${shown(value)} is too ${tooLow ? "small" : "large"}`,
    `it must be ${limits.join(" and ")}${why}`,
  );
}

function fail(message: string, hint: string): never {
  throw new PairgateError({ message, hint });
}

// Moves the decimal point in the text: 2.3 / 100 is not 0.023, Number("2.3e-2") is.
function shifted(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** A fraction as a percentage, in the spelling of the file: `5%`. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

function sayDuration(milliseconds: number): string {
  const unit = (["d", "h", "m", "s"] as const).find((name) => milliseconds % MILLISECONDS[name] === 0);
  if (milliseconds === 0) return "0";
  if (unit === undefined) return `${milliseconds}ms`;
  return `${milliseconds / MILLISECONDS[unit]}${unit}`;
}

import { counted, NOTHING } from "./numbers.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Ten thousand years; JavaScript writes what is far longer with an exponent. */
const LONGEST = 3.2e14;

/** `850 ms`, `45 s`, `5 min 12 s`, `20 min`, `1 h 20 min`, `2 d 3 h`. */
export function duration(milliseconds: number | null): string {
  if (milliseconds === null || !(Math.abs(milliseconds) <= LONGEST)) return NOTHING;
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / SECOND);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 600)
    return twoUnits({ whole: Math.floor(seconds / 60), rest: seconds % 60, names: ["min", "s"] });
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(milliseconds / HOUR);
  if (minutes < 24 * 60)
    return twoUnits({ whole: Math.floor(minutes / 60), rest: minutes % 60, names: ["h", "min"] });
  return twoUnits({ whole: Math.floor(hours / 24), rest: hours % 24, names: ["d", "h"] });
}

function twoUnits({
  whole,
  rest,
  names: [large, small],
}: {
  readonly whole: number;
  readonly rest: number;
  readonly names: readonly [string, string];
}): string {
  return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}

/** `3 days old`, `2 hours to 9 days old`; empty where no moment is known. A clock that runs ahead makes nothing younger than new. */
export function ages(moments: readonly (string | null)[], now: Date): string {
  const known = moments.flatMap((moment) => {
    const at = moment === null ? Number.NaN : Date.parse(moment);
    return Number.isNaN(at) ? [] : [Math.max(0, now.getTime() - at)];
  });
  if (known.length === 0) return "";
  const [youngest, oldest] = [ageOf(Math.min(...known)), ageOf(Math.max(...known))];
  if (youngest.text === oldest.text) return `${oldest.text} old`;
  const start = youngest.unit === oldest.unit ? `${youngest.value}` : youngest.text;
  return `${start} to ${oldest.text} old`;
}

function ageOf(milliseconds: number): {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
} {
  const [size, unit] =
    milliseconds < HOUR ? [MINUTE, "minute"] : milliseconds < 2 * DAY ? [HOUR, "hour"] : [DAY, "day"];
  const value = Math.max(1, Math.floor(milliseconds / size));
  return { value, unit, text: counted(value, unit) };
}

/** `2026-11-22` of a moment, in UTC; empty where it is none. */
export function day(moment: string): string {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? "" : new Date(at).toISOString().slice(0, 10);
}

import { digitsFor, type RoundingOptions } from "./rounding.ts";

/** What is shown where there is no figure. */
export const NOTHING = "–";

const MINUS = "−";
/** Beyond this no digit means anything, and JavaScript writes an exponent. */
const LARGEST = 1e15;

type Figure = number | null | undefined;

/** `54.0 %` of 0.54. A rate that is neither none nor all is never shown as one of these. */
export function percent(fraction: Figure): string {
  return said(fraction, (known) => `${fixed(known * 100, { digits: 1, apartFrom: [0, 100] })} %`);
}

/** `54 %` of 0.54, for a sentence. A rate that is not all is not shown as all. */
export function plainRate(fraction: Figure): string {
  return plainPercent(fraction, { apartFrom: [0, 100] });
}

/** `20 %` of 0.2, for a sentence. */
export function plainPercent(fraction: Figure, options: Partial<RoundingOptions> = {}): string {
  return said(
    fraction,
    (known) => `${withoutZero(fixed(known * 100, { digits: 1, apartFrom: [0], ...options }))} %`,
  );
}

/** `11` of −0.11: how many points, whichever way, for a sentence. */
export function plainPoints(fraction: Figure): string {
  return said(fraction, (known) => withoutZero(fixed(Math.abs(known * 100), { digits: 1, apartFrom: [0] })));
}

/** `11 points`, `1 point`. */
export function countOfPoints(fraction: Figure): string {
  return said(fraction, (known) => {
    const points = plainPoints(known);
    return `${points} ${points === "1" ? "point" : "points"}`;
  });
}

/** `−11.0 pts` of −0.11. */
export function points(fraction: Figure): string {
  return said(fraction, (known) => `${signed(known * 100)} pts`);
}

/** `+2.1 %` of a ratio minus one. */
export function relative(fraction: Figure): string {
  // Beyond ten times as much, nobody reads tenths of a percent.
  return said(fraction, (known) => `${signed(known * 100, { digits: known > 9.995 ? 0 : 1 })} %`);
}

/** `−11.0` with its sign; `apartFrom` in the unit of the value. */
export function signed(value: number, { digits = 1, apartFrom = [] }: Partial<RoundingOptions> = {}): string {
  // A bound that nothing is known of: of few attempts that differ widely anything could be true.
  if (Math.abs(value) > LARGEST) return value > 0 ? "+∞" : `${MINUS}∞`;
  const text = fixed(value, { digits, apartFrom: [0, ...apartFrom] });
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** `1,234`. */
export function count(value: Figure): string {
  return said(value, (known) => fixed(known, { digits: 0 }));
}

/** `1 task`, `50 tasks`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** `2nd`, `3rd`, `11th`. */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${count(value)}${ending}`;
}

/** `182 k`, `1.3 M`, `27.9 M`. */
export function tokens(value: Figure): string {
  return said(value, (known) => {
    const units = ["", " k", " M", " G", " T"];
    let scaled = known;
    let unit = 0;
    while (unit < units.length - 1 && Math.abs(scaled) >= 999.5) {
      scaled /= 1000;
      unit += 1;
    }
    const digits = unit > 0 && Math.abs(scaled) < (unit === 1 ? 9.95 : 99.95) ? 1 : 0;
    return `${fixed(scaled, { digits })}${units[unit]}`;
  });
}

/** `$0.41`, `$42`, `$0.0042`, `< $0.0001`. An attempt of a small model costs less than a cent. */
export function money(usd: Figure): string {
  return said(usd, (known) => {
    if (known === 0) return "$0";
    if (known < 0.0001) return "< $0.0001";
    return `$${fixed(known, { digits: known < 0.00995 ? 4 : known < 0.0995 ? 3 : known < 9.995 ? 2 : 0 })}`;
  });
}

/** `0.0021`, `< 0.0001`; on the right side of the rate that it was held against. */
export function probability(
  value: Figure,
  { apartFrom = [] }: { readonly apartFrom?: readonly number[] } = {},
): string {
  return said(value, (known) => {
    if (known < 0.0001) return "< 0.0001";
    return fixed(known, { digits: known < 0.01 ? 4 : known < 0.1 ? 3 : 2, apartFrom: [0, 1, ...apartFrom] });
  });
}

/** `0.00003`: one digit that counts. */
export function smallProbability(value: number): string {
  return value < 1e-12 ? "0.000000000001" : value.toFixed(Math.ceil(-Math.log10(value)));
}

/** `1.75 %`: a small rate with as many digits as it needs. */
export function rate(fraction: Figure): string {
  return said(fraction, (known) => {
    const value = known * 100;
    if (value > 0 && value < 0.0001) return "less than 0.0001 %";
    const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)));
    const text = fixed(value, { digits: Math.min(digits, 6), apartFrom: [0, 100] });
    return `${text.includes(".") ? text.replace(/\.?0+$/u, "") : text} %`;
  });
}

function said(value: Figure, say: (known: number) => string): string {
  if (value === null || value === undefined || !(Math.abs(value) <= LARGEST)) return NOTHING;
  return say(value);
}

function fixed(value: number, options: RoundingOptions): string {
  const [whole = "0", part] = Math.abs(value).toFixed(digitsFor(value, options)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  const text = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && /[1-9]/u.test(text) ? `${MINUS}${text}` : text;
}

function withoutZero(text: string): string {
  return text.replace(/\.0$/u, "");
}

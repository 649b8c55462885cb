import fc from "fast-check";
import { expect, test } from "vitest";
import {
  PATTERNS,
  parseCount,
  parseDuration,
  parseMoney,
  parseShare,
  parseSize,
} from "../../src/config/units.ts";
import { PairgateError } from "../../src/domain/error.ts";

test.each([
  ["5%", 0.05],
  ["2.3%", 0.023],
  ["0.1 %", 0.001],
  ["100%", 1],
  [0.05, 0.05],
  [0, 0],
  [1, 1],
])("the share %s", (text, fraction) => {
  expect(parseShare(text)).toBe(fraction);
});

test.each([
  ["500ms", 500],
  ["90s", 90_000],
  ["5m", 300_000],
  ["1.5h", 5_400_000],
  ["30d", 2_592_000_000],
  ["0.1s", 100],
])("the duration %s", (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each([
  [1234, 1234],
  ["1234", 1234],
  ["500k", 500_000],
  ["500K", 500_000],
  ["40M", 40_000_000],
  ["1.5m", 1_500_000],
  ["2.3k", 2_300],
])("the count %s", (text, number) => {
  expect(parseCount(text)).toBe(number);
});

test.each([
  ["64k", 65_536],
  ["500m", 524_288_000],
  ["1G", 1_073_741_824],
  ["0.5t", 549_755_813_888],
])("the size %s", (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test("money", () => {
  expect(parseMoney(0.5)).toBe(0.5);
});

test.each([
  [
    () => parseShare("5"),
    '`"5"` is not a share\n  write a percentage such as 5%, or a fraction such as 0.05',
  ],
  [() => parseShare(5), "`5` would be 500%\n  write 5%, or a fraction such as 0.05"],
  [() => parseShare("120%"), "`120%` is too large\n  it must be at least 0% and at most 100%"],
  [
    () => parseDuration("5 minutes"),
    "`5 minutes` is not a duration\n  write 5m, 90s or 1h (ms, s, m, h or d; one unit only)",
  ],
  [() => parseDuration(5), "`5` is a duration without a unit\n  write 5s or 5m, for example"],
  [() => parseDuration("0s"), "`0s` is too small\n  it must be more than 0"],
  [() => parseCount("1.2345k"), "`1.2345k` is not a count\n  write a whole number such as 1200, 500k or 40M"],
  [
    () => parseCount("9".repeat(20)),
    `\`"${"9".repeat(20)}"\` is not a count\n  write a whole number such as 1200, 500k or 40M`,
  ],
  [() => parseSize("1GB"), "`1GB` is not a size\n  write 500m or 1g (k, m, g or t)"],
  [() => parseMoney("75"), '`"75"` is not a sum of US dollars\n  write a plain number such as 75 or 0.5'],
  [() => parseMoney(-1), "`-1` is too small\n  it must be more than $0"],
] as const)("what is refused: case %#", (parse, said) => {
  expect(parse).toThrow(expect.objectContaining({ message: said }));
});

const PARSERS = [
  ["share", parseShare],
  ["duration", parseDuration],
  ["count", parseCount],
  ["size", parseSize],
] as const;

test.each(PARSERS)("%s: whatever is written, a number or a PairgateError comes of it", (_, parse) => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      try {
        expect(Number.isFinite(parse(value))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PairgateError);
      }
    }),
  );
});

test.each(PARSERS)("%s: what is read fits the published pattern", (kind, parse) => {
  const digits = fc.stringMatching(/^\d{1,4}(\.\d{1,2})?$/);
  const unit = fc.constantFrom("", "%", " %", "ms", "s", "m", "h", "d", "k", "K", "M", "g", "t", "x");
  fc.assert(
    fc.property(digits, unit, (number, suffix) => {
      const text = `${number}${suffix}`;
      let isRead = true;
      try {
        parse(text, {});
      } catch {
        isRead = false;
      }
      if (isRead) expect(text).toMatch(PATTERNS[kind]);
    }),
  );
});

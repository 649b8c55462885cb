import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import {
  type Bounds,
  PATTERNS,
  parseCount,
  parseDuration,
  parseMoney,
  parseShare,
  parseSize,
} from "./units.ts";
import { toIssueText } from "./wording.ts";

// Each way of writing a quantity is one definition of the published schema; the bounds are each field's own.
const written = {
  share: z.unknown().meta({
    id: "share",
    title: "Share",
    description: "A percentage such as `5%`, or a fraction such as `0.05`.",
    anyOf: [
      { type: "string", pattern: PATTERNS.share.source },
      { type: "number", minimum: 0, maximum: 1 },
    ],
  }),
  duration: z.unknown().meta({
    id: "duration",
    title: "Duration",
    description: "A number with its unit: `500ms`, `90s`, `5m`, `1h` or `30d`.",
    type: "string",
    pattern: PATTERNS.duration.source,
  }),
  count: z.unknown().meta({
    id: "count",
    title: "Count",
    description: "A whole number, in thousands with `k` or in millions with `M`: `1200`, `500k`, `40M`.",
    anyOf: [
      { type: "integer", minimum: 1 },
      { type: "string", pattern: PATTERNS.count.source },
    ],
  }),
  size: z.unknown().meta({
    id: "size",
    title: "Size",
    description: "Bytes, in powers of 1024: `64k`, `500m`, `1g` or `1t`.",
    type: "string",
    pattern: PATTERNS.size.source,
  }),
  money: z.unknown().meta({
    id: "money",
    title: "Money",
    description: "US dollars, as a plain number: `75` or `0.5`.",
    type: "number",
    exclusiveMinimum: 0,
  }),
} as const;

/** A field that holds `5%` or `0.05`, read as a fraction. */
export const share = (bounds: Bounds) => quantity(written.share, (value) => parseShare(value, bounds));

/** A field that holds `5m`, read as milliseconds. */
export const duration = (bounds: Bounds) =>
  quantity(written.duration, (value) => parseDuration(value, bounds));

/** A field that holds `500k`, read as a whole number from 1. */
export const count = () => quantity(written.count, (value) => parseCount(value));

/** A field that holds `1g`, read as bytes. */
export const size = () => quantity(written.size, (value) => parseSize(value));

/** A field that holds US dollars. */
export const money = () => quantity(written.money, (value) => parseMoney(value));

function quantity(input: z.ZodUnknown, parse: (value: unknown) => number) {
  return input.transform((value, context): number => {
    if (value === null) {
      context.addIssue({ code: "invalid_type", expected: "string", message: "", input: value });
      return z.NEVER;
    }
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof PairgateError)) throw error;
      for (const problem of error.problems)
        context.addIssue({ code: "custom", message: toIssueText(problem), input: value });
      return z.NEVER;
    }
  });
}

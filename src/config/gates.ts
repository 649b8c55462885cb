import { z } from "zod";
import { COST_RULE, DEFAULT_RULES, type RatioRule } from "../domain/gate-rules.ts";
import type { GateChanges } from "./config.ts";
import { share } from "./quantities.ts";
import { shown } from "./shown.ts";
import { percent } from "./units.ts";
import { toIssueText } from "./wording.ts";

const SHARE = { above: 0, most: 1 };
const MAX = { least: 0, most: 1 };
const MARGIN = { above: 0, below: 1 };

/** The gates of the whole file, or those of one check: every field may be absent, and then the level above holds. */
export function gateChangesSchema({ level }: { level: "file" | "check" }) {
  // The default is only said here: `mergeGates` fills it in, once it is known what each level wrote.
  const defaultsTo = (fraction: number) => (level === "file" ? { default: percent(fraction) } : {});
  const { passRate, tokens, errors } = DEFAULT_RULES;
  return z
    .strictObject({
      "pass-rate": z
        .strictObject(
          {
            share: share({ ...SHARE, whyLow: "the pass-rate gate cannot be turned off" })
              .optional()
              .meta({
                ...defaultsTo(passRate.share),
                title: "Share of the pass rate",
                description:
                  "Its part of the false-alarm rate, relative to the other gates of the check. Above 0%.",
                examples: ["70%"],
              }),
            margin: share(MARGIN)
              .optional()
              .meta({
                ...defaultsTo(passRate.margin),
                title: "Margin of the pass rate",
                description: "A pass says that a drop of so many points is ruled out.",
                examples: ["15%"],
              }),
          },
          { error: ({ input }) => (input === "off" || input === false ? passRateStays() : undefined) },
        )
        .transform(written)
        .optional()
        .meta({
          title: "Pass rate",
          description: "Does it solve fewer tasks? Always gated.",
          examples: [{ margin: "15%" }],
        }),
      tokens: ratioChanges({ level, name: "tokens", rule: tokens, hint: GATED.tokens })
        .optional()
        .meta({
          title: "Tokens",
          description: "Does it need more tokens per task? `off` leaves them ungated.",
          examples: [{ tolerance: "5%", margin: "20%" }, "off"],
        }),
      cost: ratioChanges({ level, name: "cost", rule: COST_RULE, hint: GATED.cost })
        .optional()
        .meta({
          ...(level === "file" ? { default: "off" } : {}),
          title: "Cost",
          description:
            "Does it cost more per task? A map gates it, `{}` by the numbers below, wherever every attempt of the baseline that passed or failed says what it cost.",
          examples: [{ tolerance: "5%", margin: "20%" }, "off"],
        }),
      errors: z
        .strictObject({
          max: share(MAX)
            .optional()
            .meta({
              ...defaultsTo(errors.max),
              title: "Most errors",
              description: "With a larger share of attempts lost to the infrastructure there is no pass.",
              examples: ["5%"],
            }),
        })
        .transform(written)
        .optional()
        .meta({
          title: "Errors",
          description: "Can withhold a pass, never declares a regression.",
          examples: [{ max: "10%" }],
        }),
    })
    .transform(({ "pass-rate": passRate, ...others }): GateChanges => written({ passRate, ...others }));
}

const GATED = {
  tokens: "write `tokens: off` to leave tokens ungated, or a map such as { tolerance: 5%, margin: 20% }",
  cost: "write a map such as { tolerance: 5%, margin: 20% } to gate cost, or leave the key out",
} as const;

/** What one level says of a gate that compares by the ratio: `off`, or some of its numbers. */
function ratioChanges(options: {
  readonly level: "file" | "check";
  readonly name: "tokens" | "cost";
  /** Its numbers where nothing is said about them. */
  readonly rule: RatioRule;
  readonly hint: string;
}) {
  const { level, name, rule, hint } = options;
  const defaultsTo = (fraction: number) => (level === "file" ? { default: percent(fraction) } : {});
  return z.union(
    [
      z.literal("off"),
      z
        .strictObject({
          share: share({ ...SHARE, whyLow: `write \`${name}: off\` to leave ${name} ungated` })
            .optional()
            .meta({
              ...defaultsTo(rule.share),
              title: `Share of ${name}`,
              description:
                "Its part of the false-alarm rate, relative to the other gates of the check. Above 0%.",
              examples: ["30%"],
            }),
          tolerance: share({ least: 0, below: 1 })
            .optional()
            .meta({
              ...defaultsTo(rule.tolerance),
              title: `Tolerance of ${name}`,
              description: `A regression says that ${name} per task rose by more than this.`,
              examples: ["5%"],
            }),
          margin: share(MARGIN)
            .optional()
            .meta({
              ...defaultsTo(rule.margin),
              title: `Margin of ${name}`,
              description:
                "A pass says that a rise of so much is ruled out. Must be larger than the tolerance.",
              examples: ["20%"],
            }),
        })
        .transform(written),
    ],
    {
      error: ({ input }) =>
        input === null || input === undefined ? undefined : neitherMapNorOff(input, hint),
    },
  );
}

type Written<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function written<T extends object>(fields: T): Written<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Written<T>;
}

function passRateStays(): string {
  return toIssueText({
    message: "the pass-rate gate cannot be turned off",
    hint: "leave the key out for its defaults, or write a wider margin: { margin: 20% }",
  });
}

function neitherMapNorOff(input: unknown, hint: string): string {
  return toIssueText({ message: `${shown(input)} is neither a map nor \`off\``, hint });
}

import { EXTENSION_SHARE, gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_FALSE_ALARM, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Design } from "../../src/forecast/design.ts";
import { extensionRounds } from "../../src/measure/plan.ts";
import { type Bench, marginOf } from "./benches.ts";

/** How the pull requests of a cell are judged: all settings on the same attempts. */
export type Setting =
  | "alone"
  | "fixed"
  | "of-four"
  | "kept"
  | "confirm"
  | "both"
  | "tokens"
  | "tokens-fixed"
  | "tokens-of-four"
  | "tokens-at-tolerance"
  | "tokens-up-10"
  | "tokens-up-20"
  | "tokens-up-30"
  | "tokens-both";

/** The rise of the candidate's tokens in each setting that has one; at the tolerance false alarms are most frequent. */
export const RISES: Partial<Record<Setting, number>> = {
  "tokens-at-tolerance": 0.05,
  "tokens-up-10": 0.1,
  "tokens-up-20": 0.2,
  "tokens-up-30": 0.3,
};

export function isMetered(setting: Setting): boolean {
  return setting.startsWith("tokens");
}

/** The design of a setting at a bench. */
export function designOf(bench: Bench, setting: Setting): Design {
  const extended = setting === "kept" || setting === "both" || setting === "tokens-both";
  const { rounds } = bench;
  return {
    rounds,
    gates: gatesFor({
      falseAlarm: DEFAULT_FALSE_ALARM,
      changedChecks: setting.endsWith("of-four") ? 4 : 1,
      rules: { ...DEFAULT_RULES, passRate: { ...DEFAULT_RULES.passRate, margin: marginOf(bench) } },
      metered: isMetered(setting),
      extensionShare: extended ? EXTENSION_SHARE : 0,
    }),
    early: setting !== "fixed" && setting !== "tokens-fixed",
    extension: extended ? { rounds: extensionRounds(rounds), used: setting !== "kept" } : null,
    confirm: setting === "confirm" || setting === "both" || setting === "tokens-both",
  };
}

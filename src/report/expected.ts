import type { Comparison } from "../domain/verdict.ts";
import { count, plainPercent, plainRate } from "./numbers.ts";

/** What the rule was expected to do before the first attempt, in plain words. */
export function forecastSentence(forecast: NonNullable<Comparison["forecast"]>): string {
  const { falseAlarm, splits, pullRequests, power10, share } = forecast;
  const found = `Of ${count(pullRequests)} simulated drops of 10 points it would find ${whole(power10)}; an unchanged agent takes ${whole(share)} of the attempts.`;
  if (falseAlarm === null) return `Before measuring: ${found.charAt(0).toLowerCase()}${found.slice(1)}`;
  const ends = `${plainPercent(falseAlarm.lower)} to ${plainPercent(falseAlarm.upper)}`;
  return `Before measuring, ${count(splits)} random splits of the baseline's own attempts were judged by this rule: it called ${plainRate(falseAlarm.rate)} of them worse (${ends}). ${found}`;
}

function whole(fraction: number): string {
  return plainPercent(fraction, { digits: 0, apartFrom: [] });
}

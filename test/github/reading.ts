import { expect } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { readSituation } from "../../src/github/event.ts";
import { shaOf } from "./payloads.ts";

const environment = {
  GITHUB_ACTOR: "octocat",
  GITHUB_REF: "refs/heads/main",
  GITHUB_REPOSITORY: "octocat/hello",
  GITHUB_REPOSITORY_ID: "1296269",
  GITHUB_SHA: shaOf("e"),
};
/** The repository of every payload here. */
export const own = { fullName: "octocat/hello", id: 1296269, defaultBranch: "main" };

/** Reads an event in the environment of a run on main; `more` replaces variables. */
export const read = (eventName: string, payload: unknown, more: Record<string, string | undefined> = {}) =>
  readSituation({ eventName, payload, environment: { ...environment, ...more } });

/** Why an event is not read. */
export function refusal(
  eventName: string,
  payload: unknown,
  more: Record<string, string | undefined> = {},
): string {
  try {
    read(eventName, payload, more);
  } catch (error) {
    expect(error).toBeInstanceOf(PairgateError);
    return (error as Error).message;
  }
  throw new Error("it was read");
}

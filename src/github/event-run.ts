import { z } from "zod";
import { shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import { fullNameSchema, readPayload, repositorySchema } from "./event-payload.ts";
import { shaSchema } from "./sha.ts";
import type { OwnRepository } from "./situation.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The repository the workflow runs in: the payload's, else that of the environment.
 * @throws PairgateError where neither tells
 */
export function readOwnRepository(input: {
  readonly eventName: string;
  readonly payload: unknown;
  readonly environment: Environment;
}): OwnRepository {
  const { eventName, payload, environment } = input;
  const hint =
    "pairgate reads the payload at GITHUB_EVENT_PATH; where it names no repository, GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID must.";
  const schema = z.object({ repository: repositorySchema.nullish() });
  const { repository } = readPayload({ schema, payload, eventName, hint });
  if (repository != null) {
    return {
      fullName: repository.full_name,
      id: repository.id,
      defaultBranch: repository.default_branch ?? null,
    };
  }
  const fullName = fullNameSchema.safeParse(environment["GITHUB_REPOSITORY"]);
  const id = z.coerce.number().int().positive().safeParse(environment["GITHUB_REPOSITORY_ID"]);
  if (fullName.success && id.success) return { fullName: fullName.data, id: id.data, defaultBranch: null };
  const variable = fullName.success ? "GITHUB_REPOSITORY_ID" : "GITHUB_REPOSITORY";
  throw new PairgateError({
    message: `the event ${shown(eventName)} carries no repository, and ${said(variable, environment)}`,
    hint,
  });
}

/**
 * The commit a run is of, for events whose payload names none.
 * @throws PairgateError where GITHUB_SHA is missing or no commit
 */
export function runSha(eventName: string, environment: Environment): string {
  const sha = shaSchema.safeParse(environment["GITHUB_SHA"]);
  if (sha.success) return sha.data;
  throw new PairgateError({
    message: `the event ${shown(eventName)} names its commit in GITHUB_SHA, and ${said("GITHUB_SHA", environment)}`,
    hint: "GitHub sets GITHUB_SHA in every step; outside of GitHub, set it to a full commit SHA.",
  });
}

/** The branch of a full ref, or null for a tag and for what is no full ref. */
export function branchOf(ref: string | undefined): string | null {
  return ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

function said(variable: string, environment: Environment): string {
  const value = environment[variable];
  return value === undefined || value === "" ? `${variable} is not set` : `${variable} is ${shown(value)}`;
}

import { PairgateError, type Problem } from "../domain/error.ts";

/** A request that GitHub refused, or never answered. */
export class GitHubError extends PairgateError {
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Method and path, such as `POST /repos/octo/agent/issues/7/comments`. */
  readonly route: string;
  /** What GitHub itself said, cleaned; empty where it said nothing. */
  readonly said: string;
  /** How often the request was sent. Where it was more than once, an earlier try may have been carried out. */
  readonly tries: number;
  /** A limit of requests was reached; it says nothing about what the token may do. */
  readonly limited: boolean;

  constructor(problem: Problem, about: Pick<GitHubError, "status" | "route" | "said" | "tries" | "limited">) {
    super(problem);
    this.name = "GitHubError";
    this.status = about.status;
    this.route = about.route;
    this.said = about.said;
    this.tries = about.tries;
    this.limited = about.limited;
  }

  /** Nobody knows whether the request was carried out: there was no answer, or GitHub itself failed. */
  get ambiguous(): boolean {
    return this.status === null || this.status >= 500;
  }
}

/** Whether an error is GitHub's answer with one of these statuses. */
export function answeredWith(error: unknown, ...statuses: readonly number[]): error is GitHubError {
  return error instanceof GitHubError && error.status !== null && statuses.includes(error.status);
}

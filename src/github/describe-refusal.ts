import type { Problem } from "../domain/error.ts";
import { limitOf, missingPermission, type Refusal } from "./refusal.ts";

/** What happened, on which route, and what to do about it. */
export function describeRefusal(options: {
  readonly refusal: Refusal;
  readonly route: string;
  readonly apiUrl: string;
  readonly tries: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}): Problem {
  const { refusal, route, apiUrl, tries } = options;
  const { status, said } = refusal;
  const often = tries === 1 ? "" : ` after ${tries} tries`;
  const quoted = said === "" ? "" : `: ${said}`;
  if (status === null) {
    return {
      message: `GitHub did not answer ${route}${often}${quoted}`,
      hint: `Check the connection to ${apiUrl}. Behind a proxy, set HTTPS_PROXY for the step, and NO_PROXY where the server is reached without it.`,
    };
  }
  if (limitOf(refusal) !== null) return describeLimit(options);
  const message = `${HAPPENED[status] ?? (status >= 500 ? "GitHub failed at" : "GitHub refused")} ${route}${often}${quoted} (${status})`;
  const hint = hintFor({ refusal, route, apiUrl, status });
  return hint === undefined ? { message } : { message, hint };
}

const HAPPENED: Readonly<Record<number, string>> = {
  401: "GitHub does not accept the token for",
  404: "GitHub finds nothing, or shows nothing to this token, at",
  410: "GitHub has removed what was asked for by",
  422: "GitHub cannot process",
};

function hintFor(options: {
  readonly refusal: Refusal;
  readonly route: string;
  readonly apiUrl: string;
  readonly status: number;
}): string | undefined {
  const { refusal, route, apiUrl, status } = options;
  const grant = `\`${missingPermission(route, refusal)}\`: under \`permissions:\` of the job in the workflow that calls pairgate`;
  switch (status) {
    case 401:
      return `The token is not valid at ${apiUrl}: it may have expired, be cut off, or be one of another server. In a workflow, \`\${{ github.token }}\` is the one to give.`;
    case 403:
      if (/not accessible by personal access token/iu.test(refusal.said))
        return `Give the personal access token \`${missingPermission(route, refusal)}\` for this repository.`;
      if (/not accessible by integration/iu.test(refusal.said))
        return `Give the job ${grant}. The token of a pull request from a fork or by Dependabot can only read, whatever is granted.`;
      return `Where GitHub's words do not help, the token may lack a permission: give the job ${grant}.`;
    case 404:
      return `Check that it is there. What a token may not see is answered in the same way: the job may need ${grant}.`;
    case 409:
      return "Something else changed at the same time, or the repository is not in a state for it; running again may help.";
    case 422:
      return "GitHub says above what it minds; the token is not the cause.";
    default:
      return status >= 500
        ? "This is most often over soon: run the job again. For github.com, see https://www.githubstatus.com."
        : undefined;
  }
}

function describeLimit(options: {
  readonly refusal: Refusal;
  readonly route: string;
  readonly tries: number;
  readonly now: number;
}): Problem {
  const { refusal, route, now } = options;
  const reset = Number(refusal.headers["x-ratelimit-reset"]) * 1000;
  if (limitOf(refusal) === "hourly") {
    const minutes = Math.max(1, Math.ceil((reset - now) / 60_000));
    const when = Number.isFinite(reset) ? `in ${minutes} min` : "within the hour";
    return {
      message: `the token has used up its requests to GitHub, so ${route} was refused (${refusal.status})`,
      hint: `Run again ${when}. All jobs of a repository share the 1,000 requests per hour of \`github.token\`; another token has its own.`,
    };
  }
  const after = Number(refusal.headers["retry-after"]);
  const wait = Number.isFinite(after) ? ` and asks to wait ${after} s` : "";
  return {
    message: `GitHub refuses requests that come too fast${wait}: ${route} (${refusal.status})`,
    hint: "Run again in a few minutes, with fewer jobs at the same time.",
  };
}

import { setTimeout as sleep } from "node:timers/promises";
import { request } from "@octokit/request";
import type { Answer } from "./answer.ts";
import { checkedToken, checkedUrl, splitRepository } from "./checked-options.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { GitHubError } from "./failure.ts";
import { pathWithin } from "./path-within.ts";
import { patience } from "./patience.ts";
import { limitOf } from "./refusal.ts";
import { type Outgoing, send } from "./send.ts";

export type { Answer } from "./answer.ts";

export interface RequestOptions {
  /** Carrying the request out twice does no harm. True for every method but POST, where it is false unless said. */
  readonly repeatable?: boolean;
  /** A larger answer is refused. Default 32 MiB. */
  readonly maxBytes?: number;
  /** For one try and its whole answer. Default 30 s. */
  readonly timeoutMs?: number;
}

/** One repository on one GitHub, seen with one token. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Whose token it is: a person's own, or that of a workflow or an App. */
  readonly actsAs: "user" | "app";
  /**
   * Sends a request, again where that can help, and returns the answer.
   * @param route such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`, where owner and repo are filled in; or `GET`
   *   and a URL of the same API, as GitHub gives them for next pages
   * @param parameters fill the route; others become the query of GET and the JSON body of anything else. `headers` are
   *   sent as such; `baseUrl`, `data`, `mediaType`, `method`, `request` and `url` mean something to Octokit
   * @throws GitHubError where GitHub refuses or does not answer; PairgateError where the answer is larger than
   *   `maxBytes`; the reason of the client's signal where it was aborted
   */
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Answer>;
}

export interface Effects {
  readonly fetch?: typeof globalThis.fetch;
  /** Resolves after the milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const MAX_BYTES = 2 ** 25;
const TIMEOUT_MS = 30_000;

/**
 * Opens a repository; nothing is sent yet.
 * @throws PairgateError where token, repository or address cannot be one
 */
export function openGitHub(options: {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  readonly effects?: Effects;
  readonly signal?: AbortSignal;
}): GitHub {
  const { signal, effects = {} } = options;
  const token = checkedToken(options.token);
  const { owner, repo } = splitRepository(options.repository);
  const apiUrl = checkedUrl(options.apiUrl ?? "https://api.github.com");
  const serverUrl = checkedUrl(options.serverUrl ?? "https://github.com");
  const now = effects.now ?? Date.now;
  // Sleeping ends early where it is aborted; the loop below then throws the reason.
  const wait =
    effects.wait ?? ((milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined));
  const waits = patience(now, effects.random ?? Math.random);
  const { endpoint } = request.defaults({
    baseUrl: apiUrl,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "user-agent": "pairgate",
      "x-github-api-version": "2022-11-28",
    },
  });

  return {
    owner,
    repo,
    apiUrl,
    serverUrl,
    actsAs: /^(?:gh[pou]_|github_pat_)/u.test(token) ? "user" : "app",

    async request(route, parameters = {}, { repeatable, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = {}) {
      const mine = route.includes("{owner}") ? { owner, repo } : {};
      // Octokit's own sending is left out: it takes an answer that was cut off for one without a body.
      const { method, url, headers, body } = endpoint(route, { ...mine, ...parameters });
      const asked = `${method} ${pathWithin(apiUrl, url)}`;
      const outgoing: Outgoing = {
        method,
        url,
        headers: textual(headers),
        body: body === undefined || body === "" ? null : JSON.stringify(body),
      };
      let failures = 0;
      let limits = 0;
      for (let tries = 1; ; tries += 1) {
        const sent = await send({
          outgoing,
          route: asked,
          fetch: effects.fetch ?? globalThis.fetch,
          timeoutMs,
          maxBytes,
          signal,
        });
        if ("answer" in sent) return sent.answer;
        // What GitHub and the network say may hold what was sent to them.
        const refusal = { ...sent.refusal, said: sent.refusal.said.replaceAll(token, "***") };
        const limited = limitOf(refusal) !== null;
        if (limited) limits += 1;
        else failures += 1;
        const pause = waits.before({
          refusal,
          repeatable: repeatable ?? method !== "POST",
          failures,
          limits,
        });
        if (pause !== null) {
          await wait(pause);
          signal?.throwIfAborted();
          continue;
        }
        throw new GitHubError(describeRefusal({ refusal, route: asked, apiUrl, tries, now: now() }), {
          status: refusal.status,
          route: asked,
          said: refusal.said,
          tries,
          limited,
        });
      }
    },
  };
}

function textual(headers: Readonly<Record<string, string | number | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

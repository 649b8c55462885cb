import type { FakeToken } from "./tokens.ts";

/** A request as a route of ours sees it. */
export interface Call {
  readonly method: string;
  /** Below the API's address, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the route's pattern named, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON, or undefined. */
  readonly body: unknown;
  readonly token: FakeToken | null;
  /** The fake's own address, for links in answers. */
  readonly url: string;
  /** Lets the emulator answer. */
  readonly forward: () => Promise<Reply>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are; anything else as JSON; undefined for no body. */
  readonly body?: unknown;
}

/** What the emulator lacks, or does in another way than GitHub. */
export interface Route {
  readonly method: string;
  /** `/repos/:owner/:repo/statuses/:sha`; `:name+` also takes slashes. */
  readonly path: string;
  /** Null leaves the request to the routes after it, and to the emulator. */
  readonly answer: (call: Call) => Reply | null | Promise<Reply | null>;
}

/** What a path's parts are called by a route's pattern; null where it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const source = pattern.replace(/:([a-z_]+)(\+?)/gu, (_, name: string, many: string) =>
    many === "+" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  const groups = new RegExp(`^${source}$`, "u").exec(path);
  if (groups === null) return null;
  return Object.fromEntries(
    Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

/** One page of a list, with the `link` header as GitHub gives it. */
export function paged(
  call: Call,
  items: readonly unknown[],
  wrap = (page: readonly unknown[]): unknown => page,
): Reply {
  const size = Math.min(100, Number(call.query.get("per_page") ?? 30));
  const page = Number(call.query.get("page") ?? 1);
  const body = wrap(items.slice((page - 1) * size, page * size));
  if (page * size >= items.length) return { status: 200, body };
  const query = new URLSearchParams(call.query);
  query.set("page", String(page + 1));
  return { status: 200, body, headers: { link: `<${call.url}${call.path}?${query}>; rel="next"` } };
}

export const NOT_FOUND: Reply = { status: 404, body: { message: "Not Found" } };

export function refused(message: string): Reply {
  return { status: 422, body: { message: "Validation Failed", errors: [{ message }] } };
}

/** A field of a request's body. */
export function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

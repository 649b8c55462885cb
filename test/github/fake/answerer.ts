import { type Call, matchPath, type Reply, type Route } from "./route.ts";
import { type FakeToken, withoutPermission } from "./tokens.ts";
import type { Upstream } from "./upstream.ts";

/** A request before anything is known of its route; the token is undefined where GitHub does not know it. */
export type Asked = Pick<Call, "method" | "path" | "query" | "body" | "url"> & {
  readonly token: FakeToken | null | undefined;
};

export type Answerer = (asked: Asked) => Promise<Reply>;

/** Answers as GitHub: by what the token may do, then by the routes, then by the emulator. */
export function answererFrom(routes: readonly Route[], upstream: Upstream): Answerer {
  return async (asked) => {
    const { method, path, token } = asked;
    if (token === undefined) return { status: 401, body: { message: "Bad credentials" } };
    const denied = withoutPermission(token, method, path);
    if (denied !== null) return denied;
    const known = { ...asked, token };
    for (const route of routes) {
      const params = route.method === method ? matchPath(route.path, path) : null;
      if (params === null) continue;
      const reply = await route.answer({ ...known, params, forward: () => upstream.forward(known) });
      if (reply !== null) return reply;
    }
    return upstream.forward(known);
  };
}

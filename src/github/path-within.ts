import { PairgateError } from "../domain/error.ts";
import { oneLine } from "../domain/one-line.ts";

/**
 * The path of a request below the API's address, without its query.
 * @throws PairgateError where the request would leave the API, by its host or by dots: the token goes nowhere else
 */
export function pathWithin(apiUrl: string, url: string): string {
  const path = url.replace(/[?#].*$/u, "");
  const { origin, pathname } = new URL(path);
  const base = new URL(apiUrl);
  const below = base.pathname === "/" ? "" : base.pathname;
  const dotted = /\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(path);
  if (origin === base.origin && !dotted && pathname.startsWith(`${below}/`))
    return pathname.slice(below.length);
  throw new PairgateError({
    message: `a request would have left GitHub's API at ${apiUrl}: ${oneLine(path)}`,
    hint: "Nothing was sent. Look for a name of dots, or for a proxy that rewrites GitHub's answers.",
  });
}

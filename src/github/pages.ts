import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";

const NEXT = /<([^>]+)>;\s*rel="next"/u;

/**
 * The pages of a list, as they are asked for: leaving the loop asks for no more.
 * @param route a GET route
 * @param options.list where the list lies in answers such as `{ total_count, artifacts: [] }`
 * @param options.most pages at most, 100 entries each; default 1000
 * @throws PairgateError where there are more; what `github.request` throws
 */
export async function* pages(
  github: GitHub,
  route: string,
  parameters: Readonly<Record<string, unknown>> = {},
  options: { readonly list?: string; readonly most?: number } = {},
): AsyncGenerator<readonly unknown[]> {
  const { list, most = 1000 } = options;
  let query: Readonly<Record<string, unknown>> = { per_page: 100 };
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await github.request(route, { ...parameters, ...query });
    const items = z.array(z.unknown());
    yield list === undefined
      ? understood(items, data, route)
      : (understood(z.object({ [list]: items }), data, route)[list] ?? []);
    const next = NEXT.exec(headers["link"]?.toString() ?? "")?.[1];
    if (next === undefined || !URL.canParse(next)) return;
    // Only the query is taken from the link, so that it can lead to no other host.
    query = { ...query, ...Object.fromEntries(new URL(next).searchParams) };
  }
  throw new PairgateError({
    message: `GitHub has more than ${most} pages for ${route}`,
    hint: "That is far beyond what pairgate was made for; nothing after them was read.",
  });
}

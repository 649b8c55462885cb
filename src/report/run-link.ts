import { markdownPen } from "./pen.ts";

/** The address of a workflow run on GitHub or a server of one's own: nothing in it has a meaning in markdown. */
const PLAIN_ADDRESS = /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.-]+)*\/?$/u;
const LONGEST = 400;

/** A link to the workflow run. An address that is not as GitHub writes it is shown and cannot be followed. */
export function runLink({ url, text }: { readonly url: string; readonly text: string }): string {
  return url.length <= LONGEST && PLAIN_ADDRESS.test(url)
    ? `[${text}](${url})`
    : `${text}: ${markdownPen.name(url)}`;
}

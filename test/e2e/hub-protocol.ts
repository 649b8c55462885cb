import type { Logged } from "../github/fake/front.ts";
import type { Hub } from "./hub.ts";

/** What was asked since the last time, one line a request, with everything that differs from day to day under a name. */
export function requestsSince(hub: Hub): string {
  const names = new Map<string, string>();
  const plain = (text: string) =>
    text
      .replaceAll(/\b[0-9a-f]{40}\b/gu, (sha) => {
        if (!names.has(sha)) names.set(sha, `sha${names.size + 1}`);
        return names.get(sha) ?? sha;
      })
      .replaceAll(/-[0-9a-f]{12}-[0-9a-f]{12}-r(?=\d+-s)/gu, "-check-treatment-r")
      .replaceAll(/(?<= at )[0-9a-f]{7}\b/gu, "short")
      .replaceAll(/\d+(?:\.\d+)? points/gu, "N points")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.-]+Z(?:-[0-9a-f]{8})?/gu, "time")
      .replaceAll(/(runs|artifacts|comments)\/\d+/gu, "$1/N");
  const lines = hub.fake.log.map(({ method, path, body }) => {
    const what = `${method} ${path.replace("/repos/octo/agent", "")}`;
    return plain(body === undefined ? what : `${what} ${JSON.stringify(shortened(body))}`);
  });
  hub.fake.log.length = 0;
  // Status and comment are written side by side, in whichever order they arrive.
  const isStatus = (line: string) => line.startsWith("POST /statuses/");
  const ordered = [...lines.filter((line) => !isStatus(line)), ...lines.filter(isStatus)];
  return `\n${ordered.join("\n")}\n`;
}

/** Of long texts the first line will do. */
function shortened(body: Logged["body"]): unknown {
  return JSON.parse(JSON.stringify(body), (_, value: unknown) => {
    if (typeof value !== "string" || value.length < 200) return value;
    // Of a file, no more than what it is.
    const first = value.split("\n")[0]?.slice(0, value.startsWith("{") ? 25 : 60);
    return `${first}… (${value.includes("<!-- pairgate -->") ? "marked" : "not marked"})`;
  });
}

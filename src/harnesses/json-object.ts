/** A JSON object that nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Objects, one a line, or lines of arrays of them; `data:` as in server-sent events is taken off. */
export function jsonLines(text: string): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  for (const line of text.split("\n")) {
    const body = line.trim().replace(/^data:\s*/u, "");
    if (!body.startsWith("{") && !body.startsWith("[")) continue;
    try {
      const value: unknown = JSON.parse(body);
      for (const item of Array.isArray(value) ? value : [value]) if (isObject(item)) objects.push(item);
    } catch {
      // Agents print all sorts of things.
    }
  }
  return objects;
}

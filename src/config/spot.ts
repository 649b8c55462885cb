import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";

/** Where to point: at the key that is written, or at its value. */
export interface Spot {
  readonly path: readonly PropertyKey[];
  readonly at: "key" | "value";
}

/** How far into the text a spot is; where it is not written, that of the nearest key around it. */
export function offsetOf({ document, spot }: { document: Document.Parsed; spot: Spot }): number {
  let around: Node | null = document.contents;
  let offset = around?.range?.[0] ?? 0;
  for (const [depth, part] of spot.path.entries()) {
    const entry = entryAt({ around, part, document });
    if (entry === undefined) return offset;
    const isKeyMeant = depth < spot.path.length - 1 || spot.at === "key" || !isWritten(entry.value);
    const node = (isKeyMeant ? entry.key : undefined) ?? entry.value;
    offset = node?.range?.[0] ?? offset;
    around = entry.value;
  }
  return offset;
}

interface Entry {
  readonly key: Node | undefined;
  readonly value: Node | null;
}

interface Step {
  readonly around: Node | null;
  readonly part: PropertyKey;
  readonly document: Document.Parsed;
}

function entryAt({ around, part, document }: Step): Entry | undefined {
  const node = isAlias(around) ? around.resolve(document) : around;
  if (isSeq<Node>(node) && typeof part === "number" && part < node.items.length)
    return { key: undefined, value: node.items[part] ?? null };
  const pairs = isMap<Node, Node | null>(node) ? node.items : [];
  return pairs.find(({ key }) => isScalar(key) && String(key.value) === String(part));
}

// `key:` without a value has one of no length, somewhere behind it.
function isWritten(value: Node | null): boolean {
  return value?.range != null && value.range[1] > value.range[0];
}

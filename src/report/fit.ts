/** A part of a report: lines that may be cut one by one, between a head and a tail that may not. */
export interface Block {
  /** What is cut first has the highest rank; rank 0 is never cut. */
  readonly rank: number;
  /** The blocks of one section go together once its first is cut. */
  readonly section?: number;
  readonly head: string;
  readonly rows?: readonly string[];
  readonly tail?: string;
  /** Says in the place of `missing` rows that they are missing. Without it the whole section goes. */
  readonly cut?: (missing: number) => string;
}

export interface FitOptions {
  readonly blocks: readonly Block[];
  readonly bytes: number;
  /** Says at the end how many sections are missing. */
  readonly missingSections: (missing: number) => string;
}

const BETWEEN = "\n\n";
/** Room for the line about missing sections. */
const RESERVE = 200;

const encoder = new TextEncoder();

/**
 * The blocks as one text of at most so many bytes (and so at most so many characters): first rows are cut, then whole
 * sections, always the least important and the last first, and each cut is named.
 */
export function fitInto({ blocks, bytes, missingSections }: FitOptions): string {
  const texts = blocks.map((block) => render(block));
  let total = texts.reduce((sum, text) => sum + size(text), 0);
  const gone = new Set<number>();
  const leastImportantFirst = blocks
    .map((block, index) => ({ block, index }))
    .toReversed()
    .toSorted((left, right) => right.block.rank - left.block.rank);

  const replace = (index: number, text: string): void => {
    total += size(text) - size(texts[index] ?? "");
    texts[index] = text;
  };
  for (const { block, index } of leastImportantFirst) {
    if (total <= bytes - RESERVE || block.rank === 0) break;
    if (block.cut !== undefined) {
      replace(index, shorter({ block, bytes: bytes - RESERVE - (total - size(texts[index] ?? "")) }));
    } else if (block.section !== undefined) {
      gone.add(block.section);
      blocks.forEach(({ section }, other) => {
        if (section === block.section) replace(other, "");
      });
    }
  }
  if (gone.size > 0) texts.push(missingSections(gone.size));
  return texts.filter((text) => text !== "").join(BETWEEN);
}

/** The block with as many rows as fit, found by halving; without any row, only the word that it is missing. */
function shorter({ block, bytes }: { readonly block: Block; readonly bytes: number }): string {
  const all = block.rows?.length ?? 0;
  let [fitting, tooMany] = [0, all];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (size(render(block, middle)) <= bytes) fitting = middle;
    else tooMany = middle;
  }
  return fitting === 0 ? (block.cut?.(all) ?? "") : render(block, fitting);
}

function render({ head, rows = [], tail = "", cut }: Block, kept = rows.length): string {
  const shown = [head, ...rows.slice(0, kept)].join("\n");
  const missing = rows.length - kept;
  return [shown, missing > 0 ? (cut?.(missing) ?? "") : "", tail].filter((text) => text !== "").join(BETWEEN);
}

function size(text: string): number {
  return text === "" ? 0 : encoder.encode(text).byteLength + BETWEEN.length;
}

/** The word of the list that was probably meant, or nothing where none is near. */
export function closest({ word, among }: { word: string; among: readonly string[] }): string | undefined {
  const wanted = kebab(word.slice(0, 80));
  const containing = among.filter((candidate) => wanted.length >= 4 && candidate.includes(wanted));
  const nearest = among
    .map((candidate) => ({ candidate, distance: distance(wanted, kebab(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.min(wanted.length, nearest.candidate.length) / 3));
  if (nearest.distance <= allowed) return nearest.candidate;
  // `claude` for `claude-code`
  return containing.length === 1 ? containing[0] : undefined;
}

// `maxAge`, `max_age` and `Max-Age` are all `max-age` to someone who mistypes.
function kebab(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_\s]+/g, "-")
    .toLowerCase();
}

// Damerau's distance (optimal string alignment): insert, delete, replace, or swap two neighbours.
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(beforeLast, j - 2) + 1
          : Infinity;
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

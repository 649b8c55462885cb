import { requireFinite } from "./preconditions.ts";

/**
 * A generator of numbers in [0, 1) with 53 random bits; the same seed always gives the same sequence. A number and its
 * decimal text are the same seed. Not for secrets. Throws RangeError on a seed that is NaN or infinite.
 * sfc32 of C. Doty-Humphrey, PractRand 0.94 (public domain): 128 bits of state, period at least 2^32, seeded by
 * MurmurHash3 (A. Appleby, public domain) of the text.
 */
export function seededRandom(seed: number | string): () => number {
  if (typeof seed === "number") requireFinite("seed", seed);
  const text = String(seed);
  const next = sfc32([murmur3(text, 1), murmur3(text, 2), murmur3(text, 3)]);
  // As PractRand does, so that similar states have parted before the first number is used.
  for (let round = 0; round < 12; round += 1) next();
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/**
 * The items in random order (every order equally likely), as a new list. `random` gives numbers in [0, 1).
 * R. Durstenfeld, "Algorithm 235: random permutation", Commun. ACM 7 (1964), 420, after Fisher and Yates.
 */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen] as Item, order[last] as Item];
  }
  return order;
}

function sfc32([seedA, seedB, seedC]: readonly [number, number, number]): () => number {
  let a = seedA;
  let b = seedB;
  let c = seedC;
  let counter = 1;
  return () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
}

/** MurmurHash3 with 32 bits, one block for each UTF-16 unit. */
function murmur3(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash ^= block;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/**
 * A seeded source of random numbers: the same seed gives the same numbers on every machine.
 *
 * @param {string} seed any text; pairgate hands over a decimal integer
 * @returns {() => number} numbers in (0, 1), never 0, so that their logarithm is always finite
 */
export function randomNumbers(seed) {
  // FNV-1a spreads neighbouring seeds ("1", "2", …) over the whole state; sfc32 then needs a few warm-up steps.
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  let [a, b, c, counter] = [hash, hash ^ 0x9e3779b9, Math.imul(hash, 0x85ebca6b), 1];

  function next() {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return ((sum >>> 0) + 0.5) / 4294967296;
  }
  for (let step = 0; step < 12; step++) next();
  return next;
}

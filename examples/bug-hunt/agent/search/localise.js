/**
 * How suspicious each statement is: the more failing tests reach it and the fewer passing ones, the more.
 * (Ochiai's coefficient, which does well in comparisons of fault localisation.)
 *
 * @param {ReturnType<import("../sandbox/suite.js").Suite["run"]>} result a run with coverage
 * @param {string} path of the source file
 * @param {number} count its number of statements
 * @returns {Float64Array} 0 to 1 for each statement
 */
export function suspicion(result, path, count) {
  const failing = result.tests.filter(({ error }) => error !== undefined);
  const passing = result.tests.filter(({ error }) => error === undefined);
  const reached = (tests, key) => tests.filter(({ hits }) => hits.has(key)).length;

  return Float64Array.from({ length: count }, (_, index) => {
    const key = `${path}#${index}`;
    // What runs while the file is loaded, such as a table of constants, matters to every test.
    const always = result.loadHits.has(key);
    const failed = always ? failing.length : reached(failing, key);
    const passed = always ? passing.length : reached(passing, key);
    return failed === 0 ? 0 : failed / Math.sqrt(failing.length * (failed + passed));
  });
}

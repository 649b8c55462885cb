/**
 * What the tests say, as the agent reads it.
 *
 * @param {ReturnType<import("../sandbox/suite.js").Suite["run"]>} result
 */
export function report({ tests, passed, total, loadError }) {
  if (loadError) return `cannot be loaded: ${firstLine(loadError)}\n`;
  const lines = tests.map(({ name, error }) =>
    error ? `not ok ${name}: ${firstLine(error)}` : `ok ${name}`,
  );
  return `${lines.join("\n")}\n${passed} of ${total} pass\n`;
}

function firstLine(error) {
  return String(error?.message ?? error).split("\n", 1)[0];
}

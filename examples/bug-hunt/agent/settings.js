import { operatorNames } from "./operators/index.js";

/**
 * @typedef {object} Settings
 * @property {number} budget most patches to try
 * @property {number} batch patches written before their results are read
 * @property {number} rounds of loops, after which a visible test is taken to be endless
 * @property {number} focus how strongly to prefer code that only failing tests reach; 0 is not at all
 * @property {Record<string, number>} operators the weight of each operator in use
 */

/**
 * Checks what was read from a settings file.
 *
 * @param {unknown} value
 * @returns {Settings}
 */
export function checkSettings(value) {
  const { budget, batch, rounds, focus, operators } = Object(value);
  if (!Number.isInteger(budget) || budget < 1)
    throw new Error("settings: budget must be a whole number above 0");
  if (!Number.isInteger(batch) || batch < 1)
    throw new Error("settings: batch must be a whole number above 0");
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error("settings: rounds must be a whole number above 0");
  if (!(focus >= 0)) throw new Error("settings: focus must be a number, 0 or above");
  const known = operatorNames();
  for (const [name, weight] of Object.entries(Object(operators))) {
    if (!known.includes(name))
      throw new Error(`settings: no operator ${name}; there are ${known.join(", ")}`);
    if (!(weight > 0)) throw new Error(`settings: the weight of ${name} must be above 0`);
  }
  return { budget, batch, rounds, focus, operators: { ...operators } };
}

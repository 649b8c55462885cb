import { comparator, copy, methodSwap, swapArguments, swapOperands } from "./calls.js";
import { dropTerm, logical, negate, optionalChain, parenthesise, relational } from "./conditions.js";
import { defaultValue, identifier, regexFlag, textLiteral } from "./names.js";
import { arithmetic, assignment, constant, offByOne, rounding } from "./numbers.js";
import { copyStatement, deleteStatement, jump, moveStatement } from "./statements.js";

/** Every way to change a program that mender knows. The settings say which are used, and how willingly. */
const OPERATORS = [
  relational,
  logical,
  negate,
  dropTerm,
  optionalChain,
  parenthesise,
  offByOne,
  constant,
  arithmetic,
  assignment,
  rounding,
  methodSwap,
  swapArguments,
  swapOperands,
  comparator,
  copy,
  identifier,
  defaultValue,
  textLiteral,
  regexFlag,
  deleteStatement,
  moveStatement,
  copyStatement,
  jump,
];

const BY_NAME = new Map(OPERATORS.map((operator) => [operator.name, operator]));

/** @returns {string[]} */
export function operatorNames() {
  return [...BY_NAME.keys()];
}

/** @param {string} name one of {@link operatorNames} */
export function operatorNamed(name) {
  return BY_NAME.get(name);
}

/**
 * The chosen operators in words: what the agent reads before it starts, as a model reads its tools.
 *
 * @param {Record<string, number>} weights
 */
export function catalogue(weights) {
  return Object.entries(weights)
    .map(([name, weight]) => `${name} (weight ${weight}): ${operatorNamed(name).description}\n`)
    .join("");
}

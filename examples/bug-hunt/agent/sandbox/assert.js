import { inspect, isDeepStrictEqual, types } from "node:util";
import { OutOfFuel } from "./fuel.js";

/**
 * An assertion that failed. It is no Error, and its text is made only when somebody reads it: of a hundred
 * failing patches perhaps one is ever explained, and neither a stack nor a text comes for free.
 */
class Failure {
  #explain;

  constructor(explain) {
    this.#explain = explain;
  }

  get message() {
    return this.#explain();
  }
}

const show = (value) => inspect(value, { depth: 4, breakLength: 100, compact: 3 });

function check(condition, explain) {
  if (!condition) throw new Failure(explain);
}

function ok(value, message = "expected a truthy value") {
  check(value, () => message);
}

function equal(actual, expected) {
  check(Object.is(actual, expected), () => `expected ${show(expected)}, got ${show(actual)}`);
}

function notEqual(actual, expected) {
  check(!Object.is(actual, expected), () => `expected anything but ${show(expected)}`);
}

function deepEqual(actual, expected) {
  check(isDeepStrictEqual(actual, expected), () => `expected ${show(expected)}, got ${show(actual)}`);
}

function notDeepEqual(actual, expected) {
  check(!isDeepStrictEqual(actual, expected), () => `expected anything but ${show(expected)}`);
}

function match(text, pattern) {
  check(typeof text === "string" && pattern.test(text), () => `expected ${show(text)} to match ${pattern}`);
}

function throws(action, expected) {
  let thrown;
  try {
    action();
  } catch (error) {
    // An endless loop is not the exception that the test was waiting for.
    if (error instanceof OutOfFuel) throw error;
    thrown = { error };
  }
  check(thrown, () => "expected an exception");
  if (expected !== undefined)
    check(isAsExpected(thrown.error, expected), () => `wrong exception: ${thrown.error}`);
}

function isAsExpected(error, expected) {
  if (types.isRegExp(expected)) return expected.test(String(error));
  if (typeof expected === "function") return error instanceof expected;
  return Object.entries(expected).every(([key, value]) =>
    types.isRegExp(value) ? value.test(error[key]) : isDeepStrictEqual(error[key], value),
  );
}

/** The part of `node:assert/strict` that the benchmark's tests use, with the same meaning. */
export const assert = Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  match,
  throws,
  strictEqual: equal,
  deepStrictEqual: deepEqual,
});

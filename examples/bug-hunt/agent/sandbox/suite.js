import path from "node:path";
import { instrument } from "../language/instrument.js";
import { assert } from "./assert.js";
import { Fuel } from "./fuel.js";
import { compile } from "./realm.js";

/**
 * A test file, ready to be run against many versions of the code it tests, each in about a tenth of a
 * millisecond: no process is started and the test file is compiled once.
 */
export class Suite {
  #body;
  #path;
  #environment;
  #rounds;

  /**
   * @param {string} testPath absolute, in a made-up file system whose `/app` holds the workspace
   * @param {string} source of the test file
   * @param {object} options
   * @param {number} options.rounds of loops, after which a test is taken to be endless
   * @param {Record<string, string>} [options.environment] what the test sees as `process.env`
   */
  constructor(testPath, source, { rounds, environment = {} }) {
    this.#path = testPath;
    this.#body = compile(source, testPath);
    this.#environment = environment;
    this.#rounds = rounds;
  }

  /**
   * @param {Map<string, string>} files of the workspace, by relative path
   * @param {{coverage?: boolean}} [options]
   * @returns {{passed: number, total: number, tests: {name: string, error: unknown, hits: Set<number>}[],
   *   loadHits: Set<number>, loadError: unknown}} `hits` are statements, as `path#index`
   */
  run(files, { coverage = false } = {}) {
    const fuel = new Fuel(this.#rounds);
    const registered = [];
    let hits = new Set();
    const load = createRequire({ files, coverage, fuel, registered, hit: (key) => hits.add(key) });

    let loadError;
    try {
      const module = { exports: {} };
      const process = { env: this.#environment };
      this.#body(module, module.exports, (name) => load(this.#path, name), process, fuel.tick, fuel.each);
    } catch (error) {
      loadError = error ?? new Error("the test file threw nothing in particular");
    }
    const loadHits = hits;

    const tests = registered.map(({ name, action }) => {
      hits = new Set();
      fuel.refill();
      return { name, error: loadError ?? failureOf(action), hits };
    });
    const passed = tests.filter(({ error }) => error === undefined).length;
    return { passed, total: tests.length, tests, loadHits, loadError };
  }
}

function failureOf(action) {
  try {
    const result = action();
    if (typeof result?.then === "function") throw new Error("asynchronous tests are not supported");
    return undefined;
  } catch (error) {
    return error ?? new Error("something empty was thrown");
  }
}

function createRequire({ files, coverage, fuel, registered, hit }) {
  const cache = new Map();
  const test = (name, action) => registered.push({ name, action });
  const builtIn = {
    "node:test": Object.assign(test, { test, it: test }),
    "node:assert": assert,
    "node:assert/strict": assert,
  };

  return function load(from, name) {
    if (Object.hasOwn(builtIn, name)) return builtIn[name];
    const absolute = path.posix.resolve(path.posix.dirname(from), name);
    const known = cache.get(absolute);
    if (known) return known.exports;

    const relative = path.posix.relative("/app", absolute);
    const source = files.get(relative);
    if (source === undefined) throw new Error(`Cannot find module '${name}'`);
    const module = { exports: {} };
    cache.set(absolute, module);
    const require = (inner) => load(absolute, inner);
    const body = compile(instrument(source, { coverage }), absolute);
    const process = { env: {} };
    const onHit = (index) => hit(`${relative}#${index}`);
    body(module, module.exports, require, process, fuel.tick, fuel.each, onHit);
    return module.exports;
  };
}

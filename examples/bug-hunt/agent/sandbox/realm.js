import vm from "node:vm";

const PARAMETERS = ["module", "exports", "require", "process", "__tick", "__each", "__hit"];

const FREEZE = `
  Error.stackTraceLimit = 0; // nobody reads the stacks, and they take time
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = globalThis[name];
    if (name !== "globalThis") Object.freeze(value);
    Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
  }`;

let context;

/**
 * Compiles one CommonJS file inside a JavaScript world of its own, without timers, files or network.
 * That world is made once, since making one takes longer than trying several patches, and its built-ins are
 * frozen so that no patch can leave anything behind for the next.
 *
 * @param {string} source
 * @param {string} filename for messages
 * @returns {Function} the file's body
 */
export function compile(source, filename) {
  context ??= createRealm();
  return vm.compileFunction(source, PARAMETERS, { parsingContext: context, filename });
}

function createRealm() {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(FREEZE, realm);
  return realm;
}

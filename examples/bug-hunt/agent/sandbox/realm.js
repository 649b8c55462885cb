import vm from "node:vm";

const BUILT_INS = ["Math", "JSON", "Object", "Array", "String", "Number", "Map", "Set", "Date", "RegExp", "Reflect"];
const PARAMETERS = ["module", "exports", "require", "process", "__tick", "__each", "__hit"];

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
  vm.runInContext(`for (const name of ${JSON.stringify(BUILT_INS)}) Object.freeze(globalThis[name]);`, realm);
  return realm;
}

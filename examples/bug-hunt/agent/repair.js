import { Ledger } from "./ledger.js";
import { catalogue } from "./operators/index.js";
import { randomNumbers } from "./random.js";
import { Suite } from "./sandbox/suite.js";
import { applyEdit, planEdits } from "./search/plan.js";
import { report } from "./search/report.js";

/**
 * Repairs a program until its visible tests pass or the budget is used up: reads what is wrong, looks which
 * statements the failing tests reach, writes a batch of patches there, runs the tests on each, and goes on from
 * the best. It never sees the held-out tests, so a patch that satisfies the visible ones may still be wrong.
 *
 * @param {object} options
 * @param {string} options.instruction the task in words, naming its source files and its test in backticks
 * @param {Map<string, string>} options.files the workspace, by relative path
 * @param {string} options.seed
 * @param {import("./settings.js").Settings} options.settings
 * @param {Ledger} [options.ledger] to be shared where the usage must survive an exception
 * @returns {{files: Map<string, string>, solved: boolean, tried: number, usage: ReturnType<Ledger["usage"]>}}
 *   `files` are the changed ones
 */
export function repair({ instruction, files, seed, settings, ledger = new Ledger() }) {
  const random = randomNumbers(seed);
  const { sourcePaths, testPath } = namedFiles(instruction, files);

  ledger.beginTurn();
  for (const text of [instruction, catalogue(settings.operators)]) ledger.read(text);
  for (const path of [...sourcePaths, testPath]) ledger.read(files.get(path));

  const suite = new Suite(`/app/${testPath}`, files.get(testPath), { rounds: settings.rounds });
  const start = candidate(files, suite, { coverage: true });
  const plans = new Map();
  const seen = new Set();
  let best = start;
  let tried = 0;

  for (let round = 0; !best.solved && tried < settings.budget; round++) {
    // A patch that makes one more test pass may be the first of two steps, or a step in the wrong direction.
    // So every other batch goes back to the program as it was.
    const base = round % 2 === 0 ? best : start;
    if (!plans.has(base)) {
      plans.set(
        base,
        planEdits({ sources: pick(base.files, sourcePaths), result: base.result, settings, random }),
      );
    }
    const batch = plans.get(base).splice(0, Math.min(settings.batch, settings.budget - tried));
    if (batch.length === 0 && base === start) break;
    ledger.read(report(base.result));
    ledger.beginTurn();

    const found = tryBatch({ batch, base, suite, seen, ledger });
    tried += batch.length;
    if (found.result.passed > best.result.passed) best = candidate(found.files, suite, { coverage: true });
  }

  const changed = new Map(sourcePaths.map((path) => [path, best.files.get(path)]));
  for (const [path, text] of changed) {
    if (text === files.get(path)) changed.delete(path);
    else ledger.write(text);
  }
  return { files: changed, solved: best.solved, tried, usage: ledger.usage() };
}

/** Writes and runs a batch of patches; returns the first of those that pass the most tests. */
function tryBatch({ batch, base, suite, seen, ledger }) {
  let best = base;
  const scores = batch.map(({ path, edit, operator }, index) => {
    const patched = applyEdit(base.files.get(path), edit);
    ledger.write(`${index} ${path} ${operator} ${edit.start}-${edit.end} ${edit.text}\n`);
    // Two operators can have the same idea.
    if (seen.has(patched)) return `${index} again\n`;
    seen.add(patched);
    const tried = candidate(new Map(base.files).set(path, patched), suite);
    if (tried.result.passed > best.result.passed) best = tried;
    return `${index} ${tried.result.passed}\n`;
  });
  ledger.read(scores.join(""));
  return best;
}

function candidate(files, suite, options) {
  const result = suite.run(files, options);
  return { files, result, solved: result.total > 0 && result.passed === result.total };
}

function pick(files, paths) {
  return new Map(paths.map((path) => [path, files.get(path)]));
}

/** The files that the instruction names in backticks: the sources to repair and the visible test. */
function namedFiles(instruction, files) {
  const named = [...new Set([...instruction.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path))];
  const existing = named.filter((path) => files.has(path));
  const testPath = existing.find((path) => path.includes(".test."));
  const sourcePaths = existing.filter((path) => path !== testPath);
  if (!testPath) throw new Error("the instruction names no test file of the workspace in backticks");
  if (sourcePaths.length === 0)
    throw new Error("the instruction names no source file of the workspace in backticks");
  return { sourcePaths, testPath };
}

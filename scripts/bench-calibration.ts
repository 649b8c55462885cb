/**
 * Counts, in simulated pull requests, how often pairgate's verdicts are wrong and how often they catch a drop, and holds the
 * counts against what docs/verdict.md promises; exits 1 where a promise is not kept. `--write` writes docs/calibration.md.
 * Ten to twenty minutes on two cores. The same numbers give the same document, on any machine.
 *
 * Usage: node scripts/bench-calibration.ts [--sims 10000] [--only PATTERN] [--write]
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type Cell, cellName, cellsFor } from "./calibration/cells.ts";
import { type Check, checksOf } from "./calibration/checks.ts";
import { documentOf } from "./calibration/document.ts";
import { Results } from "./calibration/results.ts";
import { type CellTotal, simulate, together } from "./calibration/simulate.ts";

/** So many pull requests of a cell are one piece of work. */
const PIECE = 500;

interface Piece {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** Hands the pieces to one worker a core, the next to whoever is done, and adds up in the pieces' order. */
async function run(cells: readonly Cell[]): Promise<Results> {
  const pieces: Piece[] = cells.flatMap((cell) =>
    Array.from({ length: Math.ceil(cell.sims / PIECE) }, (_, part) => ({
      cell,
      from: part * PIECE,
      to: Math.min(cell.sims, (part + 1) * PIECE),
    })),
  );
  const totals = new Array<CellTotal>(pieces.length);
  let [next, done] = [0, 0];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      let current = -1;
      const hand = () => {
        current = next;
        next += 1;
        const piece = pieces[current];
        if (piece === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(piece);
      };
      worker.on("message", (total: CellTotal) => {
        totals[current] = total;
        done += 1;
        if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pieces.length}`);
        hand();
      });
      worker.once("error", reject);
      hand();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const results = new Results();
  for (const [index, { cell }] of pieces.entries()) {
    const total = totals[index] as CellTotal;
    const known = results.find(cell);
    results.set(cell, known === null ? total : together(known, total));
  }
  return results;
}

function told({ what, ok, detail }: Check): string {
  return `${ok ? "holds" : "FAILS"}  ${what}\n       ${detail.join("\n       ")}`;
}

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      sims: { type: "string", default: "10000" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const sims = Number(values.sims);
  if (!Number.isSafeInteger(sims) || sims < 5) throw new Error("--sims is a whole number of at least 5");
  const only = values.only === undefined ? null : new RegExp(values.only, "u");
  const cells = cellsFor(sims).filter((cell) => only?.test(cellName(cell)) ?? true);
  if (cells.length === 0) throw new Error(`no cell is called like ${values.only}`);
  const started = performance.now();
  const results = await run(cells);
  const seconds = Math.round((performance.now() - started) / 1000);
  const checks = checksOf(results);
  const document = documentOf({ results, checks, sims });
  console.log(document);
  console.log(`${checks.map(told).join("\n")}\n${cells.length} cells in ${seconds} s`);
  if (values.write && only !== null) throw new Error("--write needs all cells: leave --only out");
  if (values.write)
    writeFileSync(fileURLToPath(new URL("../docs/calibration.md", import.meta.url)), document);
  process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
} else {
  parentPort?.on("message", ({ cell, from, to }: Piece) => {
    parentPort?.postMessage(simulate(cell, from, to));
  });
}

/**
 * Measures how often the example agent solves each task of the embedded benchmark, with the real agent and the real held-out
 * tests, and writes src/forecast/bug-hunt.ts. Two or three minutes; needed again only when agent or tasks change.
 *
 * Usage: node scripts/calibration/measure-bug-hunt.ts [--attempts 400]
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { attempt, loadSettings, loadTasks } from "../../examples/bug-hunt/scripts/simulate.js";

const { values } = parseArgs({ options: { attempts: { type: "string", default: "400" } } });
const attempts = Number(values.attempts);
const settings = loadSettings();
const lines = loadTasks().map((task) => {
  let passes = 0;
  for (let index = 0; index < attempts; index += 1)
    if (attempt({ task, seed: `history ${index}`, settings }).outcome === "pass") passes += 1;
  return `    ${/^\w+$/u.test(task.id) ? task.id : JSON.stringify(task.id)}: ${passes},`;
});
const text = `/**
 * How often the example agent solved each task of examples/bug-hunt, of so many attempts each: real attempts, made by
 * scripts/calibration/measure-bug-hunt.ts, which writes this file.
 */
export const BUG_HUNT = {
  measured: "${new Date().toISOString().slice(0, 10)}",
  attempts: ${attempts},
  passes: {
${lines.join("\n")}
  },
} as const;
`;
writeFileSync(fileURLToPath(new URL("../../src/forecast/bug-hunt.ts", import.meta.url)), text);

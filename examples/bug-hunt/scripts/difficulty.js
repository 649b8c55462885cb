#!/usr/bin/env node
// Measures how hard each task is for mender, without processes, and prints the table of the README.
//
//   node scripts/difficulty.js [--attempts 200] [--settings agent/settings.json] [--write]

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { attempt, loadSettings, loadTasks } from "./simulate.js";

const README = path.join(import.meta.dirname, "..", "README.md");
const [BEGIN, END] = ["<!-- difficulty -->", "<!-- /difficulty -->"];

/**
 * @param {import("./simulate.js").Task} task
 * @param {{attempts: number, settings: object}} options
 * @returns {{rate: number, tokens: number, spread: number}} `spread` is the standard deviation of log tokens
 */
function measure(task, { attempts, settings }) {
  const logs = [];
  let passes = 0;
  for (let index = 1; index <= attempts; index++) {
    const { outcome, usage } = attempt({ task, seed: `${task.id}/${index}`, settings });
    if (outcome === "pass") passes += 1;
    logs.push(Math.log(usage.inputTokens + usage.outputTokens));
  }
  const average = mean(logs);
  const variance = logs.reduce((sum, log) => sum + (log - average) ** 2, 0) / Math.max(1, attempts - 1);
  return { rate: passes / attempts, tokens: Math.exp(average), spread: Math.sqrt(variance) };
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function summary(rows, attempts) {
  const rates = rows.map(({ rate }) => rate);
  const between = rates.filter((rate) => rate >= 0.1 && rate <= 0.9).length;
  return (
    `${attempts} attempts at each of ${rows.length} tasks. Mean pass rate ${(mean(rates) * 100).toFixed(1)} %; ` +
    `${between} tasks between 10 and 90 %; mean of p(1 − p) ${mean(rates.map((p) => p * (1 - p))).toFixed(3)}; ` +
    `mean standard deviation of log tokens within a task ${mean(rows.map(({ spread }) => spread)).toFixed(2)}.`
  );
}

/** A markdown table whose columns are as wide as their widest cell; numbers stand to the right. */
function table(rows) {
  const cells = rows.map(({ task, rate, tokens }) => [
    `\`${task.id}\``,
    task.title,
    task.difficulty,
    `${(rate * 100).toFixed(0)} %`,
    tokens.toFixed(0),
  ]);
  const header = ["task", "what is broken", "difficulty", "passes", "tokens"];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column].length)),
  );
  const line = (row) =>
    `| ${row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column < 3 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [header, rule, ...cells].map(line).join("\n");
}

const { values } = parseArgs({
  options: {
    attempts: { type: "string", default: "200" },
    settings: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const attempts = Number(values.attempts);
const settings = loadSettings(values.settings);
const started = performance.now();
const rows = loadTasks().map((task) => ({ task, ...measure(task, { attempts, settings }) }));
const text = `${table(rows)}\n\n${summary(rows, attempts)}`;

if (values.write) {
  const readme = readFileSync(README, "utf8");
  const [before, rest] = readme.split(BEGIN);
  const after = rest.split(END)[1];
  writeFileSync(README, `${before}${BEGIN}\n${text}\n${END}${after}`);
}
console.log(text);
console.log(`\n${((performance.now() - started) / (attempts * rows.length)).toFixed(1)} ms per attempt`);

/**
 * What very large suites cost, printed and never asserted: 10,000 tasks with 50 attempts each in all, 40 of the baseline and
 * 10 of the candidate. First the decision alone, of runs that are in memory; then the built `pairgate compare` as a whole,
 * which reads and checks both run files.
 */
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../src/decide/compare.ts";
import { gatesFor } from "../src/decide/gates.ts";
import { DEFAULT_RULES } from "../src/domain/gate-rules.ts";
import type { Run } from "../src/domain/run.ts";
import { parseRunFile } from "../src/domain/run-file.ts";
import { seededRandom } from "../src/stats/random.ts";
import { peakMemory } from "./peak-memory.ts";

const TASKS = 10_000;
const ids = Array.from({ length: TASKS }, (_, index) => `task-${index}`);
const folder = mkdtempSync(join(tmpdir(), "pairgate-bench-"));
const line = (what: string, figure: string) => console.log(`${what.padEnd(66)}${figure}`);

/** A run file as other tools would write one: what an attempt came to and what it used. */
function writeRun(name: string, attempts: number): string {
  const file = join(folder, `${name}.run.jsonl`);
  const random = seededRandom(name);
  const fd = openSync(file, "wx");
  const tasks = Object.fromEntries(ids.map((id) => [id, id]));
  const suite = { name: "bench", engine: "local", fingerprint: "f", tasks };
  const manifest = { schema: "pairgate.run/1", id: name, suite, candidate: { name: "agent" } };
  writeSync(fd, `${JSON.stringify({ ...manifest, commit: { sha: name } })}\n`);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const rows = ids.map((task, index) => {
      const outcome = random() < (index % 100) / 100 ? "pass" : "fail";
      const usage = { inputTokens: Math.round(10_000 * (1 + random())), outputTokens: 500 };
      return `${JSON.stringify({ task, attempt, outcome, usage })}\n`;
    });
    writeSync(fd, rows.join(""));
  }
  writeSync(fd, `${JSON.stringify({ end: "2026-11-22T00:00:00Z", complete: true })}\n`);
  closeSync(fd);
  return file;
}

const read = (file: string): Run => parseRunFile({ text: readFileSync(file, "utf8"), file }).run;

function benchDecision(baselineFile: string, candidateFile: string): void {
  const gates = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: true });
  const [baseline, candidate] = [read(baselineFile), read(candidateFile)];
  const start = performance.now();
  const { verdict } = compare([baseline], candidate, gates);
  line(`the decision alone (${verdict})`, `${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Of the built program, its own memory at its peak (Linux). */
async function benchCommand(files: readonly string[]): Promise<void> {
  const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
  const start = performance.now();
  const child = spawn(process.execPath, [cli, "compare", "--quiet", ...files], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const peak = await peakMemory(child);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20);
  line(`pairgate compare of both files, ${megabytes} MB`, `${seconds} s, ${peak} MB of memory`);
}

try {
  const files = [writeRun("baseline", 40), writeRun("candidate", 10)] as const;
  await benchCommand(files);
  benchDecision(...files);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

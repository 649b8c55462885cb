import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { repair } from "../agent/repair.js";
import { Suite } from "../agent/sandbox/suite.js";
import { checkSettings } from "../agent/settings.js";
import { readWorkspace } from "../agent/workspace.js";

const EXAMPLE = path.join(import.meta.dirname, "..");

/**
 * @typedef {object} Task
 * @property {string} id
 * @property {string} title what is broken, in a line
 * @property {string} difficulty as a person would put it: easy, medium or hard
 * @property {string} instruction
 * @property {Map<string, string>} files what the agent sees
 * @property {Suite} hidden the held-out tests
 * @property {Map<string, string>} solution the repaired files
 */

/**
 * Loads the benchmark into memory, so that attempts cost milliseconds and no processes.
 *
 * @param {string} [folder]
 * @returns {Task[]}
 */
export function loadTasks(folder = path.join(EXAMPLE, "tasks")) {
  return readdirSync(folder)
    .sort()
    .map((id) => {
      const text = (...parts) => readFileSync(path.join(folder, id, ...parts), "utf8");
      const solution = readWorkspace(path.join(folder, id, "solution"));
      const instruction = text("instruction.md");
      return {
        id,
        title: /^# (.*)$/m.exec(instruction)?.[1] ?? id,
        difficulty: /^difficulty = "(.*)"$/m.exec(text("task.toml"))?.[1] ?? "unknown",
        instruction,
        files: readWorkspace(path.join(folder, id, "environment")),
        hidden: new Suite("/tests/hidden.test.cjs", text("tests", "hidden.test.cjs"), {
          rounds: 1_000_000,
          environment: { APP_DIR: "/app" },
        }),
        solution: new Map([...solution].map(([name, source]) => [`src/${name}`, source])),
      };
    });
}

/** @param {string} [file] */
export function loadSettings(file = path.join(EXAMPLE, "agent", "settings.json")) {
  return checkSettings(JSON.parse(readFileSync(file, "utf8")));
}

/**
 * One attempt as pairgate would make it: mender repairs, then the held-out tests judge. With the same seed it
 * has the same outcome and usage as the real programs (a test of this repository holds it to that).
 *
 * @param {{task: Task, seed: string, settings: import("../agent/settings.js").Settings}} options
 * @returns {{outcome: "pass" | "fail", usage: object}}
 */
export function attempt({ task, seed, settings }) {
  const { files, usage } = repair({ instruction: task.instruction, files: task.files, seed, settings });
  return { outcome: judge(task, new Map([...task.files, ...files])), usage };
}

/**
 * @param {Task} task
 * @param {Map<string, string>} files the workspace after the attempt
 */
export function judge(task, files) {
  const { passed, total, loadError } = task.hidden.run(files);
  return loadError === undefined && total > 0 && passed === total ? "pass" : "fail";
}

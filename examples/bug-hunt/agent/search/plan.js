import { parse } from "../language/program.js";
import { operatorNamed } from "../operators/index.js";
import { suspicion } from "./localise.js";

/**
 * All edits of the sources that the operators can think of, in random order, likely ones first more often.
 *
 * @param {object} options
 * @param {Map<string, string>} options.sources the files to repair
 * @param {ReturnType<import("../sandbox/suite.js").Suite["run"]>} options.result of these sources, with coverage
 * @param {import("../settings.js").Settings} options.settings
 * @param {() => number} options.random
 * @returns {(import("../operators/edit.js").Edit & {path: string, line: number, operator: string})[]}
 */
export function planEdits({ sources, result, settings, random }) {
  const drawn = [];
  for (const [path, source] of sources) {
    const program = parse(source);
    const suspect = suspicion(result, path, program.statements.length);
    for (const [operator, weight] of Object.entries(settings.operators)) {
      for (const edit of operatorNamed(operator).edits(program)) {
        const owner = program.owner[edit.at];
        const chance = weight * (owner < 0 ? 0 : suspect[owner] ** settings.focus);
        if (chance === 0) continue;
        // Weighted sampling without replacement: the smallest of these keys is a draw by weight, and so is the next.
        drawn.push({ key: -Math.log(random()) / chance, path, operator, edit });
      }
    }
  }
  drawn.sort((a, b) => a.key - b.key);
  return drawn;
}

/** The source after an edit. */
export function applyEdit(source, { start, end, text }) {
  return source.slice(0, start) + text + source.slice(end);
}

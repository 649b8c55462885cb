import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Loads the JavaScript files of a folder.
 *
 * @param {string} folder
 * @returns {Map<string, string>} text by relative path, with forward slashes
 */
export function readWorkspace(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => name.endsWith(".cjs") && !name.includes("node_modules/"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

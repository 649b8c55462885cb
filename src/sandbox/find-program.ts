import { accessSync, constants, statSync } from "node:fs";
import { join } from "node:path";

/** The absolute path of a program looked up on PATH, or null. Relative folders on PATH are passed over. */
export function findOnPath({ name, path }: { readonly name: string; readonly path: string }): string | null {
  for (const folder of path.split(":")) {
    if (!folder.startsWith("/")) continue;
    const candidate = join(folder, name);
    if (isProgram(candidate)) return candidate;
  }
  return null;
}

/** Whether a path is a file that may be executed. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

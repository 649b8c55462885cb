import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./hub.ts";

/** Stands in every secret that a job holds, and is what the spy looks for. */
export const CANARY = "sekret4f1c9a";

/**
 * An agent that looks for what it must not have: in the environments, descriptors and folders of every process it sees, in
 * every file that is not the system's, and in the command files of the runner. It says what it found, and tries to write.
 */
export const SPY = `const fs = require("node:fs");
const path = require("node:path");
const found = [];
const written = [];
const look = (where, text) => {
  for (let at = text.indexOf("sekret4f1c9a"); at >= 0; at = text.indexOf("sekret4f1c9a", at + 1))
    found.push(where + ": " + text.slice(Math.max(0, at - 30), at + 30));
};
const read = (file) => { try { look(file, fs.readFileSync(file, "latin1")); } catch {} };
const list = (folder) => { try { return fs.readdirSync(folder); } catch { return []; } };
look("own environment", JSON.stringify(process.env));
for (const pid of list("/proc").filter((name) => /^\\d+$/.test(name))) {
  for (const file of ["environ", "cmdline", "mountinfo"]) read("/proc/" + pid + "/" + file);
  for (const fd of list("/proc/" + pid + "/fd")) {
    const file = "/proc/" + pid + "/fd/" + fd;
    try { look(file, fs.readlinkSync(file)); } catch {}
    try { if (fs.statSync(file).isFile()) read(file); } catch {}
  }
  for (const name of list("/proc/" + pid + "/root/tmp")) look("/proc/" + pid + "/root/tmp", name);
}
const SYSTEM = new Set(["/proc", "/sys", "/usr", "/lib", "/lib64", "/bin", "/sbin", "/dev"]);
const isTools = (name) => /^(?:node_modules|\\.(?:pyenv|rbenv|nvm|cargo|rustup))$/.test(name);
const walk = (folder) => {
  for (const name of list(folder)) {
    const file = path.join(folder, name);
    let entry;
    try { entry = fs.lstatSync(file); } catch { continue; }
    if (entry.isDirectory() && !SYSTEM.has(file) && !isTools(name)) walk(file);
    if (!entry.isFile() || entry.size > 1e6 || file === __filename) continue;
    read(file);
    if (!/^(?:env|path|output|summary|state|event)-/.test(name) && name !== "config") continue;
    try { fs.appendFileSync(file, "OWNED=1\\n"); written.push(file); } catch {}
  }
};
// Without a sandbox, the machine's own files are no concern of a test's.
if (fs.existsSync("/app")) walk("/");
const { PAIRGATE_WORKSPACE, PAIRGATE_USAGE } = process.env;
const report = path.join(path.dirname(PAIRGATE_USAGE), "spy.json");
fs.writeFileSync(report, JSON.stringify({ found, written, environment: Object.keys(process.env) }));
`;

/** What a spy of the step found out. */
export interface Spied {
  readonly found: readonly string[];
  readonly written: readonly string[];
  readonly environment: readonly string[];
}

/** What the spies of a measuring step found, of all its attempts. */
export function spiedIn({ workspace }: Step): readonly Spied[] {
  const attempts = join(workspace, ".pairgate", "attempts");
  const files = readdirSync(attempts, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("spy.json"))
    .map((file) => JSON.parse(readFileSync(join(attempts, file), "utf8")) as Spied);
}

/** Every file below a folder that holds this text. */
export function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "latin1").includes(text));
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Variables by which a hook of git names its repository: what is asked of another one would be answered for that. */
const OF_A_HOOK = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"];

/**
 * What is checked out may be anyone's: a bare repository that is committed as files is no repository of ours, and no
 * setting makes git start a program to see what changed. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const WARY = [
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
];

/**
 * Runs git in a folder, in English and without asking anybody anything.
 * @returns what it printed
 * @throws what `execFile` does, with `stderr` and `code`
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
  for (const name of OF_A_HOOK) Reflect.deleteProperty(env, name);
  // A runner's checkout leaves large files as pointers unless it is told to fetch them, and both arms must be alike.
  if (env["GITHUB_ACTIONS"] === "true") env["GIT_LFS_SKIP_SMUDGE"] ??= "1";
  const { stdout } = await run("git", [...WARY, "-C", folder, ...args], { maxBuffer: 2 ** 28, env });
  return stdout;
}

/**
 * Makes the reusable workflows use pairgate at one commit: `npm run release:pin -- SHA`. A release is two commits, since no
 * commit can name itself: the first has dist/, the workflows of the second name the first, and the tag is on the second.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const WORKFLOWS = ["gate", "record", "command"].map((name) => `.github/workflows/${name}.yml`);

const OWN_USE = /^(\s*(?:- )?uses: [\w.-]+\/pairgate)@\S+(?: +#.*)?$/gmu;

/**
 * A workflow's text with every use of pairgate at this commit.
 * @param version stands beside it, for people
 * @throws Error where the commit is not written in full, or nothing uses pairgate
 */
export function pinned(text: string, { sha, version }: { readonly sha: string; readonly version: string }) {
  if (!/^[0-9a-f]{40}$/u.test(sha)) throw new Error(`${sha} is not a full commit SHA of 40 hex digits`);
  if (text.search(OWN_USE) === -1) throw new Error("no step uses pairgate");
  return text.replaceAll(OWN_USE, `$1@${sha} # v${version}`);
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is named must be there to run. */
function holdsAction(sha: string): boolean {
  try {
    execFileSync("git", ["-C", root, "cat-file", "-e", `${sha}:dist/action/index.js`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [sha = ""] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
  try {
    const texts = WORKFLOWS.map((file) => pinned(readFileSync(`${root}${file}`, "utf8"), { sha, version }));
    if (!holdsAction(sha)) throw new Error(`commit ${sha} is not here, or has no dist/action/index.js`);
    for (const [at, file] of WORKFLOWS.entries()) writeFileSync(`${root}${file}`, texts[at] ?? "");
    console.log(
      `${WORKFLOWS.join(", ")} use pairgate at ${sha} (v${version}). Commit them, and tag that commit.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

import { attemptSeed } from "../../src/measure/plan.ts";

/** One attempt of a plan. */
export interface Fated {
  readonly task: string;
  readonly round: number;
}

/** An agent that solves every task but in the attempts that `agent/fails.txt` names by their seeds. */
export const fated = {
  "agent/agent.cjs": `const { readFileSync, writeFileSync } = require("node:fs");
const fails = readFileSync(__dirname + "/fails.txt", "utf8").split("\\n");
const [, task] = /task-(\\d+)/.exec(readFileSync(0, "utf8"));
writeFileSync("answer.txt", fails.includes(process.env.PAIRGATE_SEED) ? "no idea" : task);
writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: 1000 + Number(task), outputTokens: 10 }));
`,
  "agent/fails.txt": "",
};

/** The same for a hub's bench, whose agent starts at once. */
export const fatedShell = {
  "agent/agent.sh": `#!/bin/sh
. "\${0%/*}/settings.sh"
task=$(sed -n 's/.*task-\\([0-9]*\\).*/\\1/p')
[ -z "$SLEEP" ] || sleep "$SLEEP"
grep -qx "$PAIRGATE_SEED" "\${0%/*}/fails.txt" || echo "$task" > answer.txt
printf '{"inputTokens":%d,"outputTokens":10}' $((TOKENS + task)) > "$PAIRGATE_USAGE"
`,
  "agent/fails.txt": "",
};

/** Another agent than main's, which fails these attempts of a gate with this `--seed`. */
export function failing(seed: number, attempts: readonly Fated[]): Record<string, string> {
  const seeds = attempts.map(({ task, round }) =>
    attemptSeed({ seed, purpose: "candidate", task, attempt: round }),
  );
  return { "agent/fails.txt": `${seeds.join("\n")}\n`, "agent/notes.md": "another agent\n" };
}

/** Every task of these rounds, from the first to the last. */
export function roundsOf(tasks: readonly string[], first: number, last: number): Fated[] {
  const rounds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rounds.flatMap((round) => tasks.map((task) => ({ task, round })));
}

import type { Suite } from "../../config/config.ts";
import { PairgateError, type Problem } from "../../domain/error.ts";
import { findTasks } from "../../engines/local/find-tasks.ts";
import type { Sides } from "./sides.ts";

/** So many are named. */
const MOST_NAMED = 5;

/**
 * What a pull request changes in tasks, to be told: they are the judge's, so the base commit's are run. Where the suite
 * cannot be used as the change has it, nobody else would say so before the merge.
 */
export async function laterTasks({ project, base }: Sides): Promise<readonly Problem[]> {
  if ("reason" in base || project.tasksRoot === project.root) return [];
  const notes: Problem[] = [];
  for (const suite of project.config.suites) notes.push(...(await laterIn(suite, project)));
  return notes;
}

async function laterIn(
  { name, tasks }: Suite,
  { root, tasksRoot }: Pick<Sides["project"], "root" | "tasksRoot">,
): Promise<readonly Problem[]> {
  const hashes = async (from: string) => {
    const found = await findTasks({ tasks, root: from });
    return new Map(found.tasks.map(({ id, hash }) => [id, hash]));
  };
  const before = await hashes(tasksRoot);
  let after: typeof before;
  try {
    after = await hashes(root);
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    const said = error.problems[0]?.message ?? error.message;
    return [
      {
        message: `the tasks of the suite ${name} could not be used as this change has them (${said}): they are run as the base commit has them, and main could not run them after the merge`,
      },
    ];
  }
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .sort();
  if (changed.length === 0) return [];
  const named = changed.slice(0, MOST_NAMED);
  const more = changed.length > named.length ? ` and ${changed.length - named.length} more` : "";
  return [
    {
      message: `the change of ${changed.length === 1 ? "a task" : `${changed.length} tasks`} of the suite ${name} (${named.join(", ")}${more}) takes effect once it is merged: a pull request is judged by its base`,
    },
  ];
}

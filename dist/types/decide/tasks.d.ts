import type { TaskResult } from "../domain/verdict.ts";
import type { PairedTask } from "./pair.ts";
/** What happened to each paired task, by the exact test on its own attempts. */
export declare function judgeTasks(tasks: readonly PairedTask[]): TaskResult[];

import type { BaselineStore } from "../../baseline/store.ts";

/** The store of a job that measures: it holds no token, and has been handed the baseline it needs. */
export function unreachableStore(branch: string): BaselineStore {
  const refuse = async (): Promise<never> => {
    throw new Error(`the baseline branch ${branch} was asked for in a job that measures`);
  };
  return {
    name: `branch ${branch}`,
    list: refuse,
    read: refuse,
    epochs: refuse,
    blessings: refuse,
    add: refuse,
  };
}

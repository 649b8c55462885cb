/** A failure to inject. Requests are counted from when it was asked for. */
export interface Fault {
  readonly method?: string;
  /** Of the path below the API's address, without the query. */
  readonly path: RegExp;
  /** How often; default once. */
  readonly times?: number;
  /** So many requests that fit are let through before; default none. */
  readonly skip?: number;
  /** What is answered; left out where `reset` is. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The connection is cut. */
  readonly reset?: true;
  /** The request is carried out first: the one who asks cannot know. */
  readonly after?: true;
}

/** Faults in the order they were asked for, each until it is used up. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  /** Forgets what was asked for and did not happen. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /** The fault for a request, which is thereby used. */
  take(method: string, path: string): Fault | null {
    for (const entry of this.#waiting) {
      const { fault } = entry;
      if (entry.times === 0 || (fault.method ?? method) !== method || !fault.path.test(path)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.times -= 1;
      return fault;
    }
    return null;
  }
}

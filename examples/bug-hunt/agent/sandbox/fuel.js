/** Thrown when a test has gone round its loops too often. */
export class OutOfFuel extends Error {
  constructor() {
    super("this never ends: too many rounds of a loop");
  }
}

/** How many rounds of loops one test may take. Counted, not timed, so that it is the same on every machine. */
export class Fuel {
  #limit;
  #left;

  /** @param {number} limit */
  constructor(limit) {
    this.#limit = limit;
    this.#left = limit;
  }

  refill() {
    this.#left = this.#limit;
  }

  /** Called in the condition of each loop; always true, so that it can stand before `&&`. */
  tick = () => {
    this.#left -= 1;
    if (this.#left < 0) throw new OutOfFuel();
    return true;
  };

  /** Walks anything iterable, paying for each step. */
  each = (iterable) => {
    // Written out, since a generator costs twice as much per step.
    const { tick } = this;
    return {
      [Symbol.iterator]() {
        const inner = iterable[Symbol.iterator]();
        return {
          next() {
            tick();
            return inner.next();
          },
          return: (value) => inner.return?.(value) ?? { done: true, value },
        };
      },
    };
  };
}

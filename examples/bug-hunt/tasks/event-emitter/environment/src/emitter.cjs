"use strict";

/** Sends events to listeners, in the order in which they were added. */
class Emitter {
  constructor() {
    this.listeners = new Map();
  }

  on(event, listener) {
    const list = this.listeners.get(event) ?? [];
    list.push(listener);
    this.listeners.set(event, list);
    return () => this.off(event, listener);
  }

  /** Adds a listener that hears one event only. */
  once(event, listener) {
    const off = this.on(event, (...values) => {
      off();
      listener(...values);
    });
    return off;
  }

  off(event, listener) {
    const list = this.listeners.get(event) ?? [];
    const index = list.indexOf(listener);
    if (index < 0) return false;
    list.splice(index, 1);
    if (list.length === 0) this.listeners.delete(event);
    return true;
  }

  /** Returns how many listeners there were. */
  emit(event, ...values) {
    const list = this.listeners.get(event) ?? [];
    let count = 0;
    for (const listener of list) {
      listener(...values);
      count += 1;
    }
    return count;
  }
}

module.exports = { Emitter };

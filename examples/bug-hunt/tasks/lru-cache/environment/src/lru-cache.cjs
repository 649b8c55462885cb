"use strict";

/** A map of limited size that forgets the least recently used entry first. */
class LruCache {
  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError("capacity must be at least 1");
    this.capacity = capacity;
    // A Map keeps the order of insertion, so its first key is the one that was not used for longest.
    this.entries = new Map();
    this.evicted = 0;
  }

  get(key) {
    if (!this.entries.has(key)) return undefined;
    const value = this.entries.get(key);
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** Looks without making the entry the most recent one. */
  peek(key) {
    return this.entries.get(key);
  }

  set(key, value) {
    if (this.entries.size >= this.capacity) this.evict();
    this.entries.delete(key);
    this.entries.set(key, value);
    return this;
  }

  evict() {
    const [oldest] = this.entries.keys();
    this.entries.delete(oldest);
    this.evicted += 1;
  }

  keys() {
    return [...this.entries.keys()];
  }
}

module.exports = { LruCache };

"use strict";

/** What can still be sold. */
function available(item) {
  return item.stock - item.reserved;
}

/** Keeps track of stock and of what customers have reserved. */
class Inventory {
  constructor() {
    this.items = new Map();
    this.reservations = new Map();
    this.nextId = 1;
  }

  add(name, count, minimum = 0) {
    const item = this.items.get(name) ?? { stock: 0, reserved: 0, minimum };
    item.stock += count;
    this.items.set(name, item);
  }

  /** Returns the number of the reservation, or undefined if there is not enough. */
  reserve(name, count) {
    const item = this.items.get(name);
    if (!item || available(item) < count) return undefined;
    item.reserved += count;
    const id = this.nextId;
    this.nextId += 1;
    this.reservations.set(id, { name, count });
    return id;
  }

  /** Ends a reservation: the goods are either shipped or free again. */
  close(id, { shipped }) {
    const reservation = this.reservations.get(id);
    if (!reservation) return false;
    const item = this.items.get(reservation.name);
    item.reserved -= reservation.count;
    if (shipped) item.stock -= reservation.count;
    this.reservations.delete(id);
    return true;
  }

  available(name) {
    const item = this.items.get(name);
    return item ? available(item) : 0;
  }

  /** The names of what must be ordered, the scarcest first. */
  reorderList() {
    return [...this.items]
      .map(([name, item]) => ({ name, item }))
      .filter(({ item }) => available(item) <= item.minimum)
      .sort((a, b) => available(a.item) - a.item.minimum - (available(b.item) - b.item.minimum))
      .map(({ name }) => name);
  }
}

module.exports = { Inventory };

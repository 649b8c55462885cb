"use strict";

/** Turns "who needs what" into "who is needed by whom". */
function usersOf(needs) {
  const users = new Map();
  for (const name of Object.keys(needs)) users.set(name, []);
  for (const [name, list] of Object.entries(needs)) {
    for (const needed of list) {
      if (!users.has(needed)) throw new Error(`${name} needs ${needed}, which does not exist`);
      users.get(needed).push(name);
    }
  }
  return users;
}

/** Puts names in an order in which each comes after all that it needs, alphabetically where there is a choice. */
function order(needs) {
  const users = usersOf(needs);
  const waiting = new Map(Object.entries(needs).map(([name, list]) => [name, list.length]));
  const ready = [...waiting.keys()].filter((name) => waiting.get(name) === 0);
  const result = [];
  while (ready.length > 0) {
    ready.sort();
    const name = ready.shift();
    result.push(name);
    for (const user of users.get(name)) {
      waiting.set(user, waiting.get(user) - 1);
      if (waiting.get(user) === 0) ready.push(user);
    }
  }
  if (result.length < waiting.size) {
    const stuck = [...waiting.keys()].filter((name) => !result.includes(name));
    throw new Error(`these need each other: ${stuck.join(", ")}`);
  }
  return result;
}

module.exports = { order };

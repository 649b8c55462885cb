"use strict";

/** The number of pages; even an empty list has one. */
function pageCount(total, size) {
  return Math.max(1, Math.floor(total / size));
}

/** One page of a list; pages count from 1, and a page that does not exist becomes the nearest one. */
function paginate(items, wanted, size) {
  const pages = pageCount(items.length, size);
  const page = Math.min(Math.max(1, wanted), pages);
  const start = page * size;
  return {
    page,
    pages,
    items: items.slice(start, start + size),
    from: items.length === 0 ? 0 : start + 1,
    to: Math.min(start + size, items.length),
  };
}

/** Page numbers to link to: the first, the last and those around the current one, with … for gaps. */
function links(page, pages, around = 1) {
  const result = [];
  for (let number = 1; number <= pages; number++) {
    const isNear = Math.abs(number - page) <= around;
    if (number === 1 || number === pages || isNear) result.push(number);
    else if (result.at(-1) !== "…") result.push("…");
  }
  return result;
}

module.exports = { pageCount, paginate, links };

"use strict";

function decode(text) {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/** Reads a query string. A name that comes more than once gets a list of values, in their order. */
function parse(query) {
  const text = query.startsWith("?") ? query.slice(1) : query;
  const result = {};
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const at = pair.lastIndexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? "" : decode(pair.slice(at + 1));
    if (!Object.hasOwn(result, name)) {
      result[name] = value;
    } else if (Array.isArray(result[name])) {
      result[name].push(value);
    } else {
      result[name] = [result[name], value];
    }
  }
  return result;
}

/** Writes a query string, names in alphabetical order, so that equal queries are equal text. */
function stringify(values) {
  return Object.keys(values)
    .sort()
    .flatMap((name) => [values[name]].flat().map((value) => [name, value]))
    .map((pair) => pair.map((part) => encodeURIComponent(part)).join("="))
    .join("&");
}

module.exports = { parse, stringify };

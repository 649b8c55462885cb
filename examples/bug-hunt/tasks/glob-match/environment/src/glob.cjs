"use strict";

/** Matches one part of a path, in which `*` stands for any characters and `?` for one. */
function matchPart(pattern, text) {
  if (pattern === "") return text === "";
  if (pattern[0] === "*") {
    return matchPart(pattern.slice(1), text) || (text !== "" && matchPart(pattern, text.slice(1)));
  }
  if (text === "") return false;
  if (pattern[0] !== "?" && pattern[0] !== text[0]) return false;
  return matchPart(pattern.slice(1), text.slice(1));
}

/** Matches lists of parts, in which `**` stands for any number of folders, none included. */
function matchParts(pattern, parts) {
  if (pattern.length === 0) return parts.length === 0;
  if (pattern[0] === "**") {
    return parts.length > 0 && matchParts(pattern.slice(1), parts.slice(1));
  }
  if (parts.length === 0) return false;
  return matchPart(pattern[0], parts[0]) && matchParts(pattern.slice(1), parts.slice(1));
}

/** True if the path matches the pattern as a whole. */
function matches(pattern, path) {
  return matchParts(pattern.split("/"), path.split("/"));
}

/** The paths that match any pattern, except those that match one which starts with `!`. */
function select(patterns, paths) {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  return paths.filter(
    (path) =>
      wanted.some((pattern) => matches(pattern, path)) && !unwanted.some((pattern) => matches(pattern, path)),
  );
}

module.exports = { matches, select };

"use strict";

/** Resolves `.`, `..` and repeated slashes in a path. */
function normalize(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") {
      parts.push(part);
    } else if (parts.length > 0 && parts.at(-1) !== "..") {
      parts.pop();
    } else if (!absolute) {
      parts.push("..");
    }
  }
  const joined = parts.join("/");
  if (absolute) return `/${joined}`;
  return joined === "" ? "." : joined;
}

/** Joins paths; an absolute one forgets what came before it. */
function resolve(...paths) {
  let result = "";
  for (const path of paths) {
    result = path.startsWith("/") ? path : `${result}/${path}`;
  }
  return normalize(paths[0].startsWith("/") ? result : result.replace(/^\//, ""));
}

/** The last part of a path, without the extension if it is given. */
function basename(path, extension = "") {
  const name = normalize(path).split("/").pop();
  return extension !== "" && name.endsWith(extension) ? name.slice(0, -extension.length) : name;
}

module.exports = { normalize, resolve, basename };

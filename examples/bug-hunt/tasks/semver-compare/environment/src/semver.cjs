"use strict";

const PATTERN = /^v?(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;

/** Reads a version such as 1.2.3-beta.4. */
function parse(text) {
  const match = PATTERN.exec(text);
  if (!match) throw new SyntaxError(`no version: ${text}`);
  const [, major, minor, patch, prerelease] = match;
  return { numbers: [major, minor, patch].map(Number), prerelease: prerelease ? prerelease.split(".") : [] };
}

function compareParts(left, right) {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** -1, 0 or 1, as the first version is older than, equal to or newer than the second. */
function compare(first, second) {
  const a = parse(first);
  const b = parse(second);
  for (let index = 0; index < 3; index++) {
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] < b.numbers[index] ? -1 : 1;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return Math.sign(b.prerelease.length - a.prerelease.length);
  }
  const shared = Math.min(a.prerelease.length, b.prerelease.length);
  for (let index = 0; index < shared; index++) {
    const order = compareParts(a.prerelease[index], b.prerelease[index]);
    if (order !== 0) return order;
  }
  return Math.sign(a.prerelease.length - b.prerelease.length);
}

/** The newest of several versions. */
function newest(versions) {
  return versions.reduce((best, version) => (compare(version, best) > 0 ? version : best));
}

module.exports = { compare, newest };

/**
 * How often the example agent solved each task of examples/bug-hunt, of so many attempts each: real attempts, made by
 * scripts/calibration/measure-bug-hunt.ts, which writes this file.
 */
export const BUG_HUNT = {
  measured: "2026-11-22",
  attempts: 400,
  passes: {
    "add-months": 300,
    backoff: 173,
    base64: 98,
    "csv-line": 0,
    debounce: 23,
    duration: 392,
    "edit-distance": 91,
    "escape-html": 343,
    "event-emitter": 238,
    "glob-match": 0,
    inventory: 91,
    "lower-bound": 229,
    "lru-cache": 365,
    luhn: 395,
    "merge-intervals": 400,
    "moving-average": 399,
    "normalize-path": 300,
    paginate: 41,
    "priority-queue": 186,
    "query-string": 384,
    "roman-numerals": 393,
    "rotate-matrix": 400,
    "run-length": 400,
    "semver-compare": 0,
    "text-wrap": 400,
    "token-bucket": 129,
    "topo-sort": 277,
    "word-count": 381,
  },
} as const;

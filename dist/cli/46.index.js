export const id = 46;
export const ids = [46,584];
export const modules = {

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   fb: () => (/* binding */ readOptionsAndFiles),
/* harmony export */   mh: () => (/* binding */ readOptionsAndWord),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5584);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);



/** The configuration where `--config` names none. */
const DEFAULT_CONFIG = "pairgate.yml";
/** The options that every command knows. */
const commonOptions = {
    config: { type: "string", default: DEFAULT_CONFIG },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
/**
 * Reads a command's arguments; nothing but the options it knows is taken.
 * @throws PairgateError that names the option, suggests the one that was probably meant, and points to `--help`
 */
function readOptions(command, args, options) {
    return parse({ command, args, options, allowPositionals: false }).values;
}
/** The same for a command that can be told its files without an option. */
function readOptionsAndFiles(command, args, options) {
    const { values, positionals } = parse({ command, args, options, allowPositionals: true });
    return { given: values, files: positionals };
}
/**
 * The same for a command that is told what it is about by a word, such as a commit.
 * @param word what is to be named, for the message where none or several are
 */
function readOptionsAndWord(command, args, options, word) {
    const { values, positionals } = parse({ command, args, options, allowPositionals: true });
    const [first, ...others] = positionals;
    if (first !== undefined && first !== "" && others.length === 0)
        return { given: values, word: first };
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
        message: others.length === 0
            ? `pairgate ${command} needs ${word.what}`
            : `pairgate ${command} takes ${word.what}, and ${positionals.length} words were given: ${positionals.map((given) => JSON.stringify(given)).join(", ")}`,
        hint: `Write ${word.example}.`,
    });
}
function parse(given) {
    const { command, args, options, allowPositionals } = given;
    const known = { ...commonOptions, ...options };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: known, strict: true, allowPositionals });
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined || !code.startsWith("ERR_PARSE_ARGS"))
            throw error;
        const name = /'(?:-\w, )?--?([^'=\s]+)/u.exec(message)?.[1];
        const meant = name === undefined ? undefined : (0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__.closest)({ word: name, among: Object.keys(known) });
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
            message: code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
                ? `pairgate ${command} has no option --${name}`
                : tidy(message),
            hint: meant === undefined || meant === name
                ? `See pairgate ${command} --help.`
                : `Did you mean --${meant}? See pairgate ${command} --help.`,
        });
    }
}
/**
 * A whole number given on the command line.
 * @throws PairgateError where it is none, or out of bounds
 */
function wholeNumber(option, value, least, most = Number.MAX_SAFE_INTEGER) {
    const number = Number(value);
    if (value.trim() !== "" && Number.isSafeInteger(number) && number >= least && number <= most)
        return number;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
        message: `--${option} ${JSON.stringify(value)} is not a whole number ${bounds}`,
        hint: `Write it in digits, for example --${option} ${Math.max(least, 3)}.`,
    });
}
function tidy(message) {
    const first = message.split(/\.\s/u)[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closest: () => (/* binding */ closest)
/* harmony export */ });
/** The word of the list that was probably meant, or nothing where none is near. */
function closest({ word, among }) {
    const wanted = kebab(word.slice(0, 80));
    const containing = among.filter((candidate) => wanted.length >= 4 && candidate.includes(wanted));
    const nearest = among
        .map((candidate) => ({ candidate, distance: distance(wanted, kebab(candidate)) }))
        .sort((a, b) => a.distance - b.distance)[0];
    if (nearest === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.min(wanted.length, nearest.candidate.length) / 3));
    if (nearest.distance <= allowed)
        return nearest.candidate;
    // `claude` for `claude-code`
    return containing.length === 1 ? containing[0] : undefined;
}
// `maxAge`, `max_age` and `Max-Age` are all `max-age` to someone who mistypes.
function kebab(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
        .replace(/[_\s]+/g, "-")
        .toLowerCase();
}
// Damerau's distance (optimal string alignment): insert, delete, replace, or swap two neighbours.
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
                ? at(beforeLast, j - 2) + 1
                : Infinity;
            row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** JSON with keys in code-unit order and no spaces, so that equal values give equal bytes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    return JSON.stringify(value);
}
/** `sha256:` and the hex digest of a value's canonical JSON. */
function digest(value) {
    return digestText(canonicalJson(value));
}
/** `sha256:` and the hex digest of the bytes. */
function digestText(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 4107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ DEFAULT_FALSE_ALARM),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES),
/* harmony export */   r8: () => (/* binding */ COST_RULE)
/* harmony export */ });
/** The rules of a check about which nothing is said. */
const DEFAULT_RULES = {
    passRate: { share: 0.7, margin: 0.1 },
    tokens: { share: 0.3, tolerance: 0.05, margin: 0.2 },
    cost: null,
    errors: { max: 0.05 },
};
/** The rule of a cost gate about which nothing is said but that it is wanted. */
const COST_RULE = { share: 0.3, tolerance: 0.05, margin: 0.2 };
/** Of everything that can fail one pull request, together. */
const DEFAULT_FALSE_ALARM = 0.05;


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ parseRunFile),
/* harmony export */   lk: () => (/* binding */ formatRunFile),
/* harmony export */   pH: () => (/* binding */ parseRunChunks)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


/**
 * Reads a run file. A torn last line is dropped with a warning, as are attempts of unknown tasks and doubled lines, so
 * that nothing already measured is lost and nothing counts twice.
 * @throws PairgateError where the text is not a run file, is of another version, or is damaged before its last line.
 */
function parseRunFile({ text, file }) {
    return parseRunChunks({ chunks: [text], file });
}
/**
 * The same of a file that is read piece by piece, since a very large one is more than a string can hold.
 * @param chunks the file's text in order, cut anywhere
 * @throws as `parseRunFile` does
 */
function parseRunChunks(options) {
    const { chunks, file } = options;
    const warnings = [];
    const problems = [];
    const attempts = [];
    let slots = new Map();
    let manifest = null;
    let end = null;
    let torn = "";
    for (const { row, number, isLast } of rowsOf(chunks)) {
        if (row.trim() === "")
            continue;
        const value = parseJson(row);
        if (value === undefined) {
            warnings.push(tornLine({ file, line: number }, isLast));
            torn = row;
            continue;
        }
        const line = { number, value };
        if (manifest === null) {
            manifest = readManifest(line, file);
            slots = new Map(Object.keys(manifest.suite.tasks).map((id) => [id, { id, indexes: new Map() }]));
            continue;
        }
        const isEnd = typeof value === "object" && value !== null && "end" in value;
        if (isEnd) {
            end = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .endSchema */ .BM, line, file, problems });
            continue;
        }
        const attempt = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptSchema */ .ZS, line, file, problems });
        if (attempt === null)
            continue;
        // An attempt after an end line means that the run was resumed: the earlier end no longer holds.
        end = null;
        keep({ attempt, attempts, slots, warnings, file, line: number });
    }
    if (manifest === null) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: "the file holds no whole line, so it is not a run file",
            hint: "If measuring was cut off before its first line was written, nothing was measured: start again.",
            place: { file },
        });
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problems);
    return { run: { manifest, attempts, end }, warnings, torn };
}
/** The text of a whole run file, one JSON object a line. */
function formatRunFile(run) {
    const lines = [run.manifest, ...run.attempts];
    if (run.end !== null)
        lines.push(run.end);
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** The rows one by one, since a million of them at once would be held twice. The last one has no line feed after it. */
function* rowsOf(chunks) {
    let number = 1;
    let rest = "";
    for (const chunk of chunks) {
        let start = 0;
        for (let newline = chunk.indexOf("\n"); newline !== -1; newline = chunk.indexOf("\n", start)) {
            yield { row: withoutMark(rest + chunk.slice(start, newline), number), number, isLast: false };
            rest = "";
            number += 1;
            start = newline + 1;
        }
        rest += chunk.slice(start);
    }
    yield { row: withoutMark(rest, number), number, isLast: true };
}
/** Some editors begin a file with a byte order mark. */
function withoutMark(row, number) {
    return number === 1 && row.startsWith("\uFEFF") ? row.slice(1) : row;
}
/** @throws PairgateError where it is not the last line: then it was not torn, but damaged */
function tornLine(place, isLast) {
    if (isLast)
        return {
            message: "the last line is torn and was dropped; what it held is measured again by --resume",
            place,
        };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: "this line is not JSON, and it is not the last one: the file was damaged after it was written",
        hint: "Restore the file, or delete this line; its attempt is then measured again by --resume.",
        place,
    });
}
/** `undefined`, which no JSON text stands for, where the row is not JSON. */
function parseJson(row) {
    try {
        return JSON.parse(row);
    }
    catch {
        return undefined;
    }
}
function readManifest(line, file) {
    const place = { file, line: line.number };
    const schema = line.value?.schema;
    if (typeof schema !== "string" || !schema.startsWith("pairgate.run/")) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: 'the first line has no `"schema":"pairgate.run/1"`, so this is not a run file',
            hint: "Name a *.run.jsonl file that pairgate wrote.",
            place,
        });
    }
    if (schema !== _run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `the run file is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ}`,
            hint: "Use the version of pairgate that wrote it, or measure again with this one.",
            place: { ...place, field: "schema" },
        });
    }
    const problems = [];
    const manifest = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc, line, file, problems });
    if (manifest === null)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problems);
    return manifest;
}
function readLine(options) {
    const parsed = options.schema.safeParse(options.line.value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues) {
        const field = issue.path.map(String).join(".");
        options.problems.push({
            message: issue.message,
            place: { file: options.file, line: options.line.number, ...(field === "" ? {} : { field }) },
        });
    }
    return null;
}
function keep(options) {
    const { attempt, attempts, slots, warnings, file, line } = options;
    const slot = slots.get(attempt.task);
    if (slot === undefined) {
        warnings.push({
            message: `${JSON.stringify(attempt.task.slice(0, 80))} is not a task of this run's suite; its attempt was left out`,
            hint: "Nothing is counted for it. List the task under suite.tasks in the first line if it belongs there.",
            place: { file, line, field: "task" },
        });
        return;
    }
    // All attempts of a task share one text of its name.
    attempt.task = slot.id;
    const index = slot.indexes.get(attempt.attempt);
    const earlier = index === undefined ? undefined : attempts[index];
    if (index === undefined || earlier === undefined) {
        slot.indexes.set(attempt.attempt, attempts.length);
        attempts.push(attempt);
        return;
    }
    // It was made again on resume, under the same number.
    if ((0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .countsNowhere */ .dG)(earlier)) {
        attempts[index] = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .madeAgain */ .Y3)(earlier, attempt);
        return;
    }
    if (attempt.outcome === "cancelled")
        return;
    warnings.push({
        message: `attempt ${attempt.attempt} of ${JSON.stringify(attempt.task.slice(0, 80))} is here twice; the first one counts`,
        place: { file, line },
    });
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EJ: () => (/* binding */ RUN_SCHEMA),
  ZS: () => (/* binding */ attemptSchema),
  dG: () => (/* binding */ countsNowhere),
  BM: () => (/* binding */ endSchema),
  Y3: () => (/* binding */ madeAgain),
  rc: () => (/* binding */ manifestSchema),
  O7: () => (/* binding */ roundOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/domain/task-id.js
var task_id = __webpack_require__(269);
;// CONCATENATED MODULE: ./lib/domain/plan.js


/** The rates one gate was given before the first attempt. */
const gatePlanSchema = schemas/* object */.Ikc({
    alpha: schemas/* number */.aig().gt(0).lt(1).describe("This gate's part of the false-alarm rate, a fraction"),
    passLevel: schemas/* number */.aig().gt(0).lt(1).describe("The rate of wrong passes at the margin, a fraction"),
    margin: schemas/* number */.aig().gt(0).nullable().default(null).describe("The harm that a pass rules out, a fraction"),
    tolerance: schemas/* number */.aig().min(0).nullable().default(null).describe("The rise in tokens that is no regression"),
});
/** By metric, what a look knows of what the planned attempts will tell: 1 at their end. */
const informationSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().gt(0).max(1000))
    .default({})
    .describe("The share of the planned information that is known then, by metric");
const lookSchema = schemas/* object */.Ikc({
    block: schemas/* number */.aig().int().min(1),
    attempts: schemas/* number */.aig().int().min(1),
    information: informationSchema,
    spend: schemas/* number */.aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe("The part of the pass rate's false-alarm rate that may be spent up to this look; null: by information"),
    stretch: schemas/* number */.aig()
        .min(1)
        .max(10)
        .default(1)
        .describe("By how much the pass rate's fail boundary is raised here, since the order follows the baseline"),
});
/** What was fixed before the first attempt; nothing in it may change while measuring. */
const planShape = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int().describe("Of the order and of the seeds that agents are given"),
    order: schemas/* array */.YOg(task_id/* taskIdSchema */.O).describe("The tasks in the order in which each round tries them"),
    values: schemas/* array */.YOg(schemas/* number */.aig().int().min(1).max(1000))
        .nullable()
        .default(null)
        .describe("How much an attempt of each task tells, in the order of `order`: after the first round, attempts are made in the order in which they tell most. Null: round by round"),
    rounds: schemas/* number */.aig().int().min(1).max(1000),
    gates: schemas/* record */.g1P(schemas/* string */.YjP(), gatePlanSchema).default({}),
    looks: schemas/* array */.YOg(lookSchema)
        .max(32)
        .describe("The moments at which a verdict may be reached: after this block, with this many attempts"),
    extension: schemas/* object */.Ikc({
        rounds: schemas/* number */.aig().int().min(0).max(1000),
        share: schemas/* number */.aig().min(0).lt(1),
        information: informationSchema,
    })
        .nullable()
        .default(null)
        .describe("The one continuation allowed, and the part of each rate kept for it"),
    confirm: schemas/* object */.Ikc({ rounds: schemas/* literal */.euz("as-used"), level: schemas/* number */.aig().gt(0).lt(1) })
        .nullable()
        .default(null),
    baselineRuns: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).default([]),
});
/** What of a plan is handed over beside its tasks, rounds and seed. */
const scheduleSchema = planShape.pick({ values: true, looks: true, extension: true });
/** A schedule that does not end, or whose looks do not follow each other, has no boundaries. */
const planSchema = planShape.superRefine((plan, context) => {
    const { order, rounds, values, looks, extension, gates } = plan;
    const wrong = (path, message) => context.addIssue({ code: "custom", path, message });
    if (new Set(order).size < order.length)
        wrong(["order"], "it names a task twice");
    if (values !== null && values.length !== order.length)
        wrong(["values"], `it has ${values.length} values for ${order.length} tasks`);
    const metrics = new Set(looks.flatMap(({ information }) => Object.keys(information)));
    for (const [index, look] of looks.entries()) {
        const before = looks[index - 1];
        // A fresh batch has one look at the end of what it mirrors, which may be an extension.
        if (look.attempts > (rounds + (extension?.rounds ?? 0)) * order.length)
            wrong(["looks", index, "attempts"], "it waits for more attempts than are planned");
        if (before === undefined)
            continue;
        if (look.attempts <= before.attempts)
            wrong(["looks", index, "attempts"], "each look has more attempts than the one before it");
        if ((look.spend === null) !== (before.spend === null))
            wrong(["looks", index, "spend"], "either every look says what may be spent by then, or none does");
        else if (look.spend !== null && look.spend < (before.spend ?? 0))
            wrong(["looks", index, "spend"], "what may be spent never shrinks from look to look");
        for (const metric of metrics) {
            const [from, to] = [before.information[metric] ?? 1, look.information[metric] ?? 1];
            if (to < from * 1.001)
                wrong(["looks", index, "information"], `that of ${metric} grows from look to look`);
        }
    }
    const last = looks.at(-1);
    // A gate is decided at the planned end at the latest. Fresh batches have no gates, and end where what they mirror did.
    if (Object.keys(gates).length > 0) {
        if (last?.attempts !== rounds * order.length)
            wrong(["looks"], "the last one is at the planned end, where each task has an attempt of each round");
        for (const metric of metrics) {
            if ((last?.information[metric] ?? 1) !== 1)
                wrong(["looks"], `the last one has all of the planned information of ${metric}, which is 1`);
        }
    }
    if (looks.some(({ block }, index) => block <= (looks[index - 1]?.block ?? 0)))
        wrong(["looks"], "each waits for a later block than the one before it");
    if (extension === null || extension.rounds === 0)
        return;
    for (const metric of new Set(["pass-rate", ...metrics, ...Object.keys(extension.information)])) {
        if ((extension.information[metric] ?? 1) < (last?.information[metric] ?? 1) * 1.001)
            wrong(["extension", "information"], `that of ${metric} is more than the planned end's`);
    }
});

// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/domain/run.js




const RUN_SCHEMA = "pairgate.run/1";
const run_text = schemas/* string */.YjP().max(4096);
const nullableText = run_text.nullable().default(null);
const purposeSchema = schemas/* enum */.k5n(["candidate", "record", "base", "confirm", "drift"]);
const sandboxModeSchema = schemas/* enum */.k5n(["bubblewrap", "none"]);
/** The first line of a run file. */
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(RUN_SCHEMA),
    id: run_text.min(1),
    createdAt: iso/* datetime */.w$({ offset: true }).nullable().default(null),
    suite: schemas/* object */.Ikc({
        name: run_text.min(1),
        engine: run_text.min(1),
        fingerprint: run_text.min(1),
        fingerprintOf: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).default({}),
        tasks: schemas/* record */.g1P(task_id/* taskIdSchema */.O, run_text.min(1)).describe("Each task's id and content hash"),
    }),
    candidate: schemas/* object */.Ikc({
        name: run_text.min(1),
        harness: nullableText,
        harnessVersion: nullableText,
        model: nullableText,
    }),
    treatment: schemas/* object */.Ikc({
        hash: run_text.min(1),
        tree: nullableText,
        of: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).default({}).describe("What the hash was made of, in the open"),
    })
        .nullable()
        .default(null),
    commit: schemas/* object */.Ikc({ sha: run_text.min(1), tree: nullableText, base: nullableText }),
    purpose: purposeSchema.nullable().default(null),
    test: schemas/* object */.Ikc({ id: run_text, epoch: nullableText, continues: nullableText }).nullable().default(null),
    shard: schemas/* object */.Ikc({ index: usage/* countSchema */.vK, count: usage/* countSchema */.vK }).nullable().default(null),
    source: schemas/* object */.Ikc({
        event: nullableText,
        pullRequest: usage/* countSchema */.vK.nullable().default(null),
        runId: usage/* countSchema */.vK.nullable().default(null),
        runAttempt: usage/* countSchema */.vK.nullable().default(null),
    })
        .nullable()
        .default(null),
    plan: planSchema.nullable().default(null),
    sandbox: sandboxModeSchema.nullable().default(null),
    pairgate: nullableText,
});
const outcomeSchema = schemas/* enum */.k5n(["pass", "fail", "error", "cancelled"]);
/** Which limit ended the attempt; its usage is then at least what is recorded. */
const cappedSchema = schemas/* enum */.k5n(["time", "tokens", "disk"]);
/** An earlier try at an attempt, whose infrastructure failed or that was cut off. Its tokens were paid for, so they are kept. */
const retriedSchema = schemas/* object */.Ikc({
    reason: run_text,
    detail: nullableText,
    usage: usage/* usageSchema */.ht.nullable().default(null),
    costUsd: usage/* moneySchema */.M3.nullable().default(null),
    durationMs: schemas/* number */.aig().min(0).max(1e12).default(0),
});
const NEVER_RETRIED = Object.freeze([]);
/** One line per attempt, written as it ends. */
const attemptSchema = schemas/* object */.Ikc({
    uid: nullableText,
    task: task_id/* taskIdSchema */.O,
    block: schemas/* number */.aig().int().min(1).nullable().default(null),
    round: schemas/* number */.aig().int().min(1).nullable().default(null),
    attempt: schemas/* number */.aig().int().min(1).max(100_000),
    outcome: outcomeSchema,
    score: schemas/* number */.aig().nullable().default(null),
    reason: nullableText,
    detail: nullableText,
    usage: usage/* usageSchema */.ht.nullable().default(null),
    usageProblem: nullableText.describe("Why usage is null although the agent wrote some"),
    capped: cappedSchema.nullable().default(null),
    costUsd: usage/* moneySchema */.M3.nullable().default(null),
    turns: usage/* countSchema */.vK.nullable().default(null),
    durationMs: schemas/* number */.aig().min(0).max(1e12).nullable().default(null),
    startedAt: iso/* datetime */.w$({ offset: true }).nullable().default(null),
    resolvedModel: nullableText,
    cluster: nullableText,
    beyondLook: schemas/* boolean */.zMY().default(false),
    // One array for all, since most attempts are tried once.
    retried: schemas/* array */.YOg(retriedSchema).default(() => NEVER_RETRIED),
});
/** The last line; without one, or with `complete: false`, the run is unfinished. */
const endSchema = schemas/* object */.Ikc({
    end: iso/* datetime */.w$({ offset: true }),
    complete: schemas/* boolean */.zMY(),
    reason: nullableText,
    look: schemas/* number */.aig()
        .int()
        .min(1)
        .nullable()
        .default(null)
        .describe("The look whose verdict ended measuring; attempts of later blocks count nowhere"),
});
/**
 * Whether an attempt was cut off, or was under way when a look decided: it was paid for, it counts nowhere, and it is made
 * again where its run is gone on with.
 */
function countsNowhere({ outcome, beyondLook }) {
    return outcome === "cancelled" || beyondLook;
}
/** An attempt that was made again in place of one that counts nowhere, with what had been paid for that. */
function madeAgain(earlier, attempt) {
    const { detail, usage, costUsd, durationMs } = earlier;
    const cutOff = { reason: "cancelled", detail, usage, costUsd, durationMs: durationMs ?? 0 };
    return { ...attempt, retried: [...earlier.retried, cutOff, ...attempt.retried] };
}
/** The round an attempt belongs to; results from elsewhere number only their attempts. */
function roundOf(attempt) {
    return attempt.round ?? attempt.attempt;
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ taskIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
const taskIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(300)
    .regex(/^\P{Cc}+$/u, "a task id is one line without control characters")
    .refine((id) => id !== "__proto__", "`__proto__` cannot be a task id");


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ moneySchema),
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   X5: () => (/* binding */ usageReportSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vK: () => (/* binding */ countSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Far above any attempt that was ever paid for, and far below where doubles lose whole numbers. */
const LARGEST_COUNT = 1e12;
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(LARGEST_COUNT);
const moneySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1e9);
/** Tokens of one attempt. `inputTokens` counts all input, cache reads and writes included; `outputTokens` counts reasoning. */
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    inputTokens: countSchema.describe("All input tokens, cache reads and cache writes included"),
    cacheReadTokens: countSchema.default(0).describe("The part of inputTokens that was read from a cache"),
    cacheWriteTokens: countSchema.default(0).describe("The part of inputTokens that was written to a cache"),
    outputTokens: countSchema.describe("All output tokens, reasoning included"),
})
    .refine((usage) => usage.cacheReadTokens + usage.cacheWriteTokens <= usage.inputTokens, {
    message: "cacheReadTokens and cacheWriteTokens are parts of inputTokens, and exceed it together",
    path: ["inputTokens"],
});
/** What an agent program writes to the path in `PAIRGATE_USAGE`. */
const usageReportSchema = usageSchema
    .safeExtend({
    costUsd: moneySchema.nullable().default(null).describe("What the attempt cost, in US dollars"),
    turns: countSchema.nullable().default(null).describe("How many times the model was called"),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable().default(null).describe("The model id that the provider resolved"),
})
    .meta({
    title: "pairgate usage",
    description: "What an agent program writes, as JSON, to the path in PAIRGATE_USAGE",
});
/** All tokens of an attempt, or `null` where it is unmetered. An attempt that claims 0 tokens was not metered either. */
function totalTokens(usage) {
    if (usage === null)
        return null;
    const total = usage.inputTokens + usage.outputTokens;
    // A usage that was not read from a file may hold anything, and only of these is there a logarithm.
    return Number.isFinite(total) && total > 0 ? total : null;
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  U9: () => (/* binding */ count),
  sy: () => (/* binding */ countOfPoints),
  hS: () => (/* binding */ counted),
  TG: () => (/* binding */ money),
  IE: () => (/* binding */ ordinal),
  KN: () => (/* binding */ percent),
  kN: () => (/* binding */ plainPercent),
  CW: () => (/* binding */ plainPoints),
  N: () => (/* binding */ plainRate),
  WR: () => (/* binding */ points),
  E5: () => (/* binding */ probability),
  TS: () => (/* binding */ rate),
  V8: () => (/* binding */ relative),
  x8: () => (/* binding */ signed),
  vE: () => (/* binding */ smallProbability),
  LU: () => (/* binding */ tokens)
});

;// CONCATENATED MODULE: ./lib/report/rounding.js
const MOST_DIGITS = 9;
/** Nearer than this, two figures are the same and differ by floating point alone. */
const SAME = 1e-10;
/** The fewest digits, from `digits` on, at which the rounded figure does not contradict what the exact one decided. */
function digitsFor(value, { digits, apartFrom = [] }) {
    for (let shown = digits; shown <= MOST_DIGITS; shown += 1) {
        const rounded = Number(value.toFixed(shown));
        if (apartFrom.every((limit) => side(value, limit) === 0 || side(value, limit) === side(rounded, limit))) {
            return shown;
        }
    }
    return digits;
}
function side(value, limit) {
    return Math.abs(value - limit) < SAME ? 0 : Math.sign(value - limit);
}

;// CONCATENATED MODULE: ./lib/report/numbers.js

/** What is shown where there is no figure. */
const NOTHING = "–";
const MINUS = "−";
/** Beyond this no digit means anything, and JavaScript writes an exponent. */
const LARGEST = 1e15;
/** `54.0 %` of 0.54. A rate that is neither none nor all is never shown as one of these. */
function percent(fraction) {
    return said(fraction, (known) => `${fixed(known * 100, { digits: 1, apartFrom: [0, 100] })} %`);
}
/** `54 %` of 0.54, for a sentence. A rate that is not all is not shown as all. */
function plainRate(fraction) {
    return plainPercent(fraction, { apartFrom: [0, 100] });
}
/** `20 %` of 0.2, for a sentence. */
function plainPercent(fraction, options = {}) {
    return said(fraction, (known) => `${withoutZero(fixed(known * 100, { digits: 1, apartFrom: [0], ...options }))} %`);
}
/** `11` of −0.11: how many points, whichever way, for a sentence. */
function plainPoints(fraction) {
    return said(fraction, (known) => withoutZero(fixed(Math.abs(known * 100), { digits: 1, apartFrom: [0] })));
}
/** `11 points`, `1 point`. */
function countOfPoints(fraction) {
    return said(fraction, (known) => {
        const points = plainPoints(known);
        return `${points} ${points === "1" ? "point" : "points"}`;
    });
}
/** `−11.0 pts` of −0.11. */
function points(fraction) {
    return said(fraction, (known) => `${signed(known * 100)} pts`);
}
/** `+2.1 %` of a ratio minus one. */
function relative(fraction) {
    // Beyond ten times as much, nobody reads tenths of a percent.
    return said(fraction, (known) => `${signed(known * 100, { digits: known > 9.995 ? 0 : 1 })} %`);
}
/** `−11.0` with its sign; `apartFrom` in the unit of the value. */
function signed(value, { digits = 1, apartFrom = [] } = {}) {
    // A bound that nothing is known of: of few attempts that differ widely anything could be true.
    if (Math.abs(value) > LARGEST)
        return value > 0 ? "+∞" : `${MINUS}∞`;
    const text = fixed(value, { digits, apartFrom: [0, ...apartFrom] });
    return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}
/** `1,234`. */
function count(value) {
    return said(value, (known) => fixed(known, { digits: 0 }));
}
/** `1 task`, `50 tasks`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `2nd`, `3rd`, `11th`. */
function ordinal(value) {
    const teen = value % 100 >= 11 && value % 100 <= 13;
    const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
    return `${count(value)}${ending}`;
}
/** `182 k`, `1.3 M`, `27.9 M`. */
function tokens(value) {
    return said(value, (known) => {
        const units = ["", " k", " M", " G", " T"];
        let scaled = known;
        let unit = 0;
        while (unit < units.length - 1 && Math.abs(scaled) >= 999.5) {
            scaled /= 1000;
            unit += 1;
        }
        const digits = unit > 0 && Math.abs(scaled) < (unit === 1 ? 9.95 : 99.95) ? 1 : 0;
        return `${fixed(scaled, { digits })}${units[unit]}`;
    });
}
/** `$0.41`, `$42`, `$0.0042`, `< $0.0001`. An attempt of a small model costs less than a cent. */
function money(usd) {
    return said(usd, (known) => {
        if (known === 0)
            return "$0";
        if (known < 0.0001)
            return "< $0.0001";
        return `$${fixed(known, { digits: known < 0.00995 ? 4 : known < 0.0995 ? 3 : known < 9.995 ? 2 : 0 })}`;
    });
}
/** `0.0021`, `< 0.0001`; on the right side of the rate that it was held against. */
function probability(value, { apartFrom = [] } = {}) {
    return said(value, (known) => {
        if (known < 0.0001)
            return "< 0.0001";
        return fixed(known, { digits: known < 0.01 ? 4 : known < 0.1 ? 3 : 2, apartFrom: [0, 1, ...apartFrom] });
    });
}
/** `0.00003`: one digit that counts. */
function smallProbability(value) {
    return value < 1e-12 ? "0.000000000001" : value.toFixed(Math.ceil(-Math.log10(value)));
}
/** `1.75 %`: a small rate with as many digits as it needs. */
function rate(fraction) {
    return said(fraction, (known) => {
        const value = known * 100;
        if (value > 0 && value < 0.0001)
            return "less than 0.0001 %";
        const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)));
        const text = fixed(value, { digits: Math.min(digits, 6), apartFrom: [0, 100] });
        return `${text.includes(".") ? text.replace(/\.?0+$/u, "") : text} %`;
    });
}
function said(value, say) {
    if (value === null || value === undefined || !(Math.abs(value) <= LARGEST))
        return NOTHING;
    return say(value);
}
function fixed(value, options) {
    const [whole = "0", part] = Math.abs(value).toFixed(digitsFor(value, options)).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
    const text = part === undefined ? grouped : `${grouped}.${part}`;
    return value < 0 && /[1-9]/u.test(text) ? `${MINUS}${text}` : text;
}
function withoutZero(text) {
    return text.replace(/\.0$/u, "");
}


/***/ })

};

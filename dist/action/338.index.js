export const id = 338;
export const ids = [338];
export const modules = {

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   GT: () => (/* binding */ LONGEST_REASON),
/* harmony export */   UI: () => (/* binding */ BLESSING_SCHEMA),
/* harmony export */   ri: () => (/* binding */ blessingSchema),
/* harmony export */   vx: () => (/* binding */ parseBlessing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);



const BLESSING_SCHEMA = "pairgate.blessing/1";
/** No reason is longer, so that it can be quoted whole in the reason of an epoch. */
const LONGEST_REASON = 2000;
/** A known change that someone with write access accepted. It holds for the treatments named in it and for no other. */
const blessingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(BLESSING_SCHEMA),
    blessedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    pullRequest: _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .countSchema */ .vK
        .nullable()
        .default(null)
        .describe("The pull request's number; null where none is known"),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200).describe("The blessed commit: the head of the pull request"),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        treatment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).describe("The hash of the treatment that was accepted"),
    }))
        .min(1),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).nullable().default(null).describe("Who blessed it: a login"),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_REASON),
})
    .meta({ title: "pairgate blessing", description: "A file under blessings/ of a baseline store" });
/**
 * Reads a blessing's file.
 * @throws PairgateError where the text is no blessing, or is one of another version
 */
function parseBlessing({ text, file }) {
    const value = parsedJson(text);
    const schema = value?.schema;
    if (typeof schema === "string" && schema.startsWith("pairgate.blessing/") && schema !== BLESSING_SCHEMA) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `the blessing is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${BLESSING_SCHEMA}`,
            hint: "Use the version of pairgate that wrote it, or bless again with this one.",
            place: { file, field: "schema" },
        });
    }
    const parsed = blessingSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join(".") ?? "";
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `it cannot be read as a blessing: ${issue?.message ?? "it is not JSON"}`,
        hint: "Delete it, and bless again where that is still wanted.",
        place: { file, ...(field === "" ? {} : { field }) },
    });
}
/** Who accepted this treatment of a check, by the newest of the blessings that name it; null where none does. */
function acceptanceOf(blessings, asked) {
    let newest = null;
    for (const blessing of blessings) {
        if (!blessing.checks.some((check) => accepts(check, asked)))
            continue;
        if (newest === null || Date.parse(blessing.blessedAt) >= Date.parse(newest.blessedAt))
            newest = blessing;
    }
    return newest && { by: newest.by, reason: newest.reason, at: newest.blessedAt };
}
function accepts(check, asked) {
    return (check.suite === asked.suite && check.candidate === asked.candidate && check.treatment === asked.treatment);
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ branchStore)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/baseline/blob-id.js

/** The id that git gives a file of this text, so that what is on a branch is known without reading it. */
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./lib/baseline/branch-readme.js
/** The file that a new baseline branch begins with, for whoever finds the branch. */
const BRANCH_README = `# The baselines of pairgate

pairgate writes this branch and compares pull requests with what is on it. It shares no history with the other
branches and is never merged.

- \`runs/<suite>/<candidate>/<UTC time>-<commit>.run.jsonl\`: what was measured at a commit of the default branch
- \`epochs/\`: where a known change of the outcome happened; older runs are not compared with newer code
- \`blessings/\`: changes that someone accepted, by pull request

Files are added and never edited. Do not edit, rename or copy them: a baseline is only as good as its files.

## Deleting old runs

Runs that are older than \`baseline.max-age\` in pairgate.yml (30 days where it says nothing) are no longer compared with
and can be deleted, here those of 2026:

    git clone --branch <this branch> --single-branch <this repository> baselines
    cd baselines
    git rm ':(glob)runs/*/*/2026-*'
    git commit -m "Delete old runs" && git push

Leave \`epochs/\` as it is. To be rid of the history too, delete the branch: the next \`pairgate record\` begins a new one,
and until then pull requests have no stored baseline.
`;

// EXTERNAL MODULE: ./lib/baseline/paths.js
var baseline_paths = __webpack_require__(1251);
;// CONCATENATED MODULE: ./lib/baseline/add-to-branch.js




/** The first pause is at most so long; each further one is twice that, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const NO_FILES = new Map();
/**
 * Adds files to a branch that others write to as well: on the tip as it is, and again from the start where the tip has
 * moved. The tip is read before the files: whoever writes between the two moves the tip, so a commit that succeeds was
 * made knowing every file that it is made on, and overwrites none.
 * @returns where each file is now, in their order
 * @throws PairgateError where the tip moved under every try
 */
async function addToBranch(options) {
    const { port, files, title, attempts, wait, random } = options;
    let atFirst = null;
    for (let tried = 1;; tried += 1) {
        const parent = await port.tip();
        const there = parent === null ? NO_FILES : ((await port.files()) ?? NO_FILES);
        atFirst ??= there;
        const { paths, missing } = place(files, there, port.name);
        if (missing.length === 0)
            return paths;
        const message = `${title}\n\n${missing.map(({ path }) => path).join("\n")}\n`;
        const readme = parent === null ? [{ path: "README.md", text: BRANCH_README }] : [];
        try {
            if ((await port.commit({ parent, files: [...readme, ...missing], message })) === "done")
                return paths;
        }
        catch (error) {
            // The answer can be lost after the write was done, and then there is nothing to complain of.
            const now = place(files, (await port.files().catch(() => null)) ?? NO_FILES, port.name);
            if (now.missing.length === 0)
                return now.paths;
            throw error;
        }
        if (tried >= attempts) {
            const others = [...there.keys()].filter((path) => atFirst?.has(path) === false).length;
            throw crowded(port.name, { tried, others });
        }
        const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tried - 1));
        await wait((longest * (1 + random())) / 2);
    }
}
/** Where the files go among those that are there, and which of them are not there yet. */
function place(files, there, name) {
    const taken = new Map(there);
    const missing = [];
    const paths = files.map(({ path, text }) => {
        refuseFileAsFolder(path, there, name);
        const blob = blobId(text);
        let count = 1;
        while (taken.has((0,baseline_paths/* numberedPath */.ge)(path, count)) && taken.get((0,baseline_paths/* numberedPath */.ge)(path, count)) !== blob)
            count += 1;
        const free = (0,baseline_paths/* numberedPath */.ge)(path, count);
        if (!taken.has(free))
            missing.push({ path: free, text });
        taken.set(free, blob);
        return free;
    });
    return { paths, missing };
}
/** Git would replace somebody's file by the folder. */
function refuseFileAsFolder(path, there, name) {
    const parts = path.split("/").slice(0, -1);
    const file = parts
        .map((_, index) => parts.slice(0, index + 1).join("/"))
        .find((folder) => there.has(folder));
    if (file === undefined)
        return;
    throw new domain_error/* PairgateError */.I({
        message: "the baseline store cannot be used: a file is where a folder of the store must be",
        hint: "Move the file away; it is not one of pairgate's.",
        place: { file: `${name}: ${file}` },
    });
}
function crowded(name, seen) {
    const why = seen.others === 0
        ? "although nobody added a file to it meanwhile"
        : `while others added ${seen.others} ${seen.others === 1 ? "file" : "files"} to it`;
    return new domain_error/* PairgateError */.I({
        message: `nothing could be added to the baseline store: it moved under each of ${seen.tried} tries, ${why}`,
        hint: "What was measured is not lost: its run file is where it was written, in a workflow among the artifacts. Try again, in a workflow by re-running the failed job; nothing is added twice.",
        place: { file: name },
    });
}

// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./lib/baseline/blessing.js
var baseline_blessing = __webpack_require__(6322);
;// CONCATENATED MODULE: ./lib/baseline/commit-title.js

/** No more names are listed in a title. */
const MOST_NAMED = 3;
const SHORT_COMMIT = 7;
/**
 * What is being added, in a line: `Record bench/agent at abc1234`. Names stand as they do in paths: those of run files
 * are foreign text, and a commit's message can mention people and close issues.
 */
function commitTitle({ runs = [], epochs = [], blessings = [] }) {
    if (runs.length > 0) {
        const checks = runs.map(({ manifest }) => (0,baseline_paths/* checkSegments */.hc)({ suite: manifest.suite.name, candidate: manifest.candidate.name }));
        return `Record ${listed(checks)} at ${commits(runs.map(({ manifest }) => manifest.commit.sha))}`;
    }
    if (blessings.length > 0) {
        const checks = blessings.flatMap((blessing) => blessing.checks.map(baseline_paths/* checkSegments */.hc));
        return `Bless ${listed(checks)} at ${commits(blessings.map(({ commit }) => commit))}`;
    }
    const checks = epochs.map(({ suite, candidate }) => suite === null || candidate === null ? "all checks" : (0,baseline_paths/* checkSegments */.hc)({ suite, candidate }));
    return `Start an epoch of ${listed(checks)} at ${commits(epochs.map(({ commit }) => commit))}`;
}
function commits(shas) {
    return listed(shas.map((sha) => (/^[0-9a-f]{40,}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : (0,baseline_paths/* segment */.mX)(sha))));
}
function listed(names) {
    const different = [...new Set(names)];
    const more = different.length - MOST_NAMED;
    return `${different.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// EXTERNAL MODULE: ./lib/baseline/epoch.js
var baseline_epoch = __webpack_require__(4062);
;// CONCATENATED MODULE: ./lib/baseline/store-in.js






/** The baseline store that such files make: which file is what, and which are not ours. */
function storeIn(files, now) {
    /** What the names in a folder tell; whatever tells nothing is foreign. */
    async function named(folder, parse) {
        const found = [];
        const problems = [];
        for (const { name, isFolder } of await files.entries(folder)) {
            const path = `${folder}/${name}`;
            const told = isFolder ? null : parse(path);
            if (told !== null)
                found.push(told);
            // The folders there are those of suites.
            else if (!(isFolder && folder === baseline_paths/* EPOCHS */.VT))
                problems.push(foreign(files.place(path)));
        }
        return { found, problems };
    }
    return {
        name: files.name,
        async list(check) {
            const { found, problems } = await named((0,baseline_paths/* runFolder */.kQ)(check), baseline_paths/* parseRunPath */.SN);
            return { runs: found, problems };
        },
        async read({ path }) {
            return { text: await files.text(path), file: files.place(path) };
        },
        async epochs(check) {
            const ofAll = await named(baseline_paths/* EPOCHS */.VT, baseline_paths/* parseEpochPath */.ar);
            const own = await named((0,baseline_paths/* epochFolder */.Wd)(check), baseline_paths/* parseEpochPath */.ar);
            return {
                epochs: [...ofAll.found, ...own.found],
                problems: [...ofAll.problems, ...own.problems],
            };
        },
        async blessings(pullRequest) {
            const folder = (0,baseline_paths/* blessingFolder */.as)(pullRequest);
            const { found, problems } = await named(folder, baseline_paths/* parseEpochPath */.ar);
            const blessings = [];
            for (const { path } of found) {
                const text = await files.text(path);
                try {
                    const blessing = (0,baseline_blessing/* parseBlessing */.vx)({ text, file: files.place(path) });
                    // A copy from another pull request's folder accepts nothing here.
                    if (blessing.pullRequest === pullRequest)
                        blessings.push(blessing);
                    else
                        problems.push(misplaced(files.place(path)));
                }
                catch (error) {
                    if (!(error instanceof domain_error/* PairgateError */.I))
                        throw error;
                    problems.push(...error.problems);
                }
            }
            return { blessings, problems };
        },
        async add(entries) {
            return files.add(newFiles(entries, now()), commitTitle(entries));
        },
    };
}
/** Parsed before they are written: in the schema's order of keys, the same entry is the same bytes. */
function newFiles({ runs = [], epochs = [], blessings = [] }, now) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return [
        ...runs.map((run) => ({ path: (0,baseline_paths/* runPath */.t0)(run, now), text: (0,run_file/* formatRunFile */.lk)(run) })),
        ...epochs.map((epoch) => ({ path: (0,baseline_paths/* epochPath */.N)(epoch), text: json(baseline_epoch/* epochSchema */.D.parse(epoch)) })),
        ...blessings.map((blessing) => ({
            path: (0,baseline_paths/* blessingPath */.Zl)(blessing),
            text: json(baseline_blessing/* blessingSchema */.ri.parse(blessing)),
        })),
    ];
}
function foreign(file) {
    return {
        message: "this is not one of pairgate's files, and was left alone",
        hint: "Move it out of the store if it should not be there.",
        place: { file },
    };
}
function misplaced(file) {
    return {
        message: "it blesses another pull request than the one it lies under, and was left out",
        hint: "Bless by `pairgate bless`; do not copy blessings in the store.",
        place: { file },
    };
}

;// CONCATENATED MODULE: ./lib/baseline/branch-store.js




/**
 * How often a write is tried while others write too. With the pauses between, 20 writers at once, of two to four seconds
 * a try, all get through: in none of 2,000 simulated races was one left behind.
 */
const MOST_TRIES = 12;
/**
 * A baseline store on a branch. The branch is made when something is first added. Its files are listed once, and again
 * after something was added; a file's text is read once.
 */
function branchStore(port, options = {}) {
    const { now = () => new Date(), wait = promises_.setTimeout, random = Math.random, attempts = MOST_TRIES } = options;
    return storeIn(branchFiles(port, { wait, random, attempts }), now);
}
function branchFiles(port, retry) {
    const place = (path) => `${port.name}: ${path}`;
    const texts = new Map();
    let listing = null;
    /** The promise is kept, so that two who ask at once ask once; a failure is not. */
    function list() {
        listing ??= port.files().then((files) => files ?? new Map(), (error) => {
            listing = null;
            throw error;
        });
        return listing;
    }
    return {
        name: port.name,
        place,
        entries: async (folder) => entriesOf(await list(), folder),
        async text(path) {
            const blob = (await list()).get(path);
            if (blob === undefined) {
                throw new domain_error/* PairgateError */.I({
                    message: "the baseline store has no such file any more",
                    hint: "Was it deleted just now? Try again.",
                    place: { file: place(path) },
                });
            }
            const known = texts.get(blob);
            if (known !== undefined)
                return known;
            const text = port.read(blob);
            texts.set(blob, text);
            text.catch(() => texts.delete(blob));
            return text;
        },
        async add(files, title) {
            try {
                return await addToBranch({ port, files, title, ...retry });
            }
            finally {
                listing = null;
            }
        },
    };
}
function entriesOf(files, folder) {
    const isFolder = new Map();
    for (const path of files.keys()) {
        if (!path.startsWith(`${folder}/`))
            continue;
        const [name = "", ...below] = path.slice(folder.length + 1).split("/");
        if (!name.startsWith("."))
            isFolder.set(name, below.length > 0);
    }
    return [...isFolder]
        .map(([name, is]) => ({ name, isFolder: is }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   M: () => (/* binding */ EPOCH_SCHEMA)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const EPOCH_SCHEMA = "pairgate.epoch/1";
/** The beginning of a stretch of main in which nothing known changed the outcome; design section 1. */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EPOCH_SCHEMA),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200).describe("The first commit of the epoch"),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .default(null)
        .describe("The suite it holds for; null, as is then the candidate, for all checks"),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .default(null)
        .describe("The candidate it holds for; null, as is then the suite, for all checks"),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096),
})
    .refine(({ suite, candidate }) => (suite === null) === (candidate === null), {
    message: "an epoch holds for one suite with one candidate, or for all checks: give both names, or neither",
})
    .meta({ title: "pairgate epoch", description: "A file under epochs/ of a baseline store" });


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ ownArtifacts),
/* harmony export */   PU: () => (/* binding */ whyNotAccepted),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/**
 * Why what a run uploaded does not count, or null where it does. All of it is GitHub's word on the run; what the upload
 * says of itself is never asked. Design section 4.
 */
function whyNotAccepted(run, expected) {
    const { workflow, event, repositoryId, pullRequest } = expected;
    if (!isOfWorkflow(run, workflow))
        return `run ${run.id} is of another workflow`;
    if (run.event !== event)
        return `run ${run.id} was started by another event`;
    if (run.headRepositoryId !== repositoryId)
        return `run ${run.id} is of another repository's commit`;
    if (pullRequest !== null && !run.pullRequests.includes(pullRequest))
        return `run ${run.id} is not of pull request ${pullRequest}`;
    return null;
}
/** The artifacts of runs on the repository's own commits, newest first. */
function ownArtifacts(artifacts, repositoryId) {
    return newestFirst(artifacts.filter(({ run }) => run?.headRepositoryId === repositoryId));
}
/** By when they were uploaded, the latest first. */
function newestFirst(artifacts) {
    return artifacts.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}
function isOfWorkflow({ workflowId, path }, workflow) {
    if (typeof workflow === "number")
        return workflowId === workflow;
    // `.github/workflows/gate.yml`, at times with `@refs/heads/main` after it.
    return path.replace(/@.*$/u, "").split("/").at(-1) === workflow;
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ artifactsFor),
  x8: () => (/* binding */ artifactsNamed),
  Ye: () => (/* binding */ artifactsOfRun),
  bk: () => (/* binding */ downloadArtifact),
  Jo: () => (/* reexport */ earlierRuns),
  tM: () => (/* reexport */ workflowRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(7583);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/accept.js
var accept = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/github/entry-name.js
/** Controls, bidi and other invisible letters, line separators and halves of a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * What is wrong with the name of an archive's entry, or null where it is a plain relative path. Nothing is written under
 * these names, but whoever reads them later may: a name that could climb out is refused here, once.
 */
function entryNameProblem(name) {
    if (name === "")
        return "has no name";
    if (UNPRINTABLE.test(name))
        return "has a control or invisible character in its name";
    if (name.includes("\\"))
        return "has a backslash in its name";
    if (name.startsWith("/") || /^[A-Za-z]:/u.test(name))
        return "has an absolute path for a name";
    const segments = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
    if (segments.includes(".."))
        return "has a name that climbs out of its folder";
    if (segments.some((segment) => segment === "" || segment === "."))
        return "has an empty step in its name";
    return null;
}

;// CONCATENATED MODULE: ./lib/github/unzip.js






const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/**
 * Unpacks an archive in memory, as one that somebody made to do harm: nothing is written, no entry is unpacked beyond
 * what it declares, and what it declares is held to the limits first. Folders are passed over.
 * @throws PairgateError that names the entry, for anything but plain files with plain relative names
 */
async function unzip(bytes, limits) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        // Names are decoded and judged here: yauzl would repair backslashes, and quote names unescaped in its errors.
        const archive = await (0,yauzl/* fromBufferPromise */.SY)(buffer, { decodeStrings: false });
        if (archive.entryCount > limits.entries) {
            throw refused(`the archive holds ${archive.entryCount} entries, and ${limits.entries} are allowed`);
        }
        return await unpack({ archive, buffer, limits });
    }
    catch (error) {
        if (error instanceof domain_error/* PairgateError */.I)
            throw error;
        throw refused(`the archive is damaged: ${(0,shown/* printable */.g$)(error.message)}`);
    }
}
async function unpack(options) {
    const { archive, buffer, limits } = options;
    const files = new Map();
    const names = new Set();
    let declared = 0;
    for await (const entry of archive.eachEntry()) {
        const name = (0,yauzl/* getFileNameLowLevel */.ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
        declared += entry.uncompressedSize;
        const problem = entryNameProblem(name) ??
            (names.has(name) ? "is in the archive twice" : null) ??
            kindProblem(entry, name) ??
            sizeProblem({ entry, declared, limits });
        if (problem !== null)
            throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} ${problem}`);
        names.add(name);
        if (!name.endsWith("/"))
            files.set(name, await contentOf({ archive, buffer, entry, name }));
    }
    return files;
}
function kindProblem(entry, name) {
    if (entry.isEncrypted())
        return "is encrypted";
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        return `is packed by method ${entry.compressionMethod}, which is neither stored nor deflated`;
    }
    const folder = name.endsWith("/");
    // The upper half is the Unix mode, where the packer had one.
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== (folder ? FOLDER : REGULAR))
        return "is a link or another special file";
    return folder && entry.uncompressedSize > 0 ? "is a folder with content" : null;
}
function sizeProblem(options) {
    const { entry, declared, limits } = options;
    if (entry.uncompressedSize > limits.bytesPerEntry) {
        return `comes to ${entry.uncompressedSize} bytes, and ${limits.bytesPerEntry} are allowed`;
    }
    return declared > limits.bytes ? `brings the archive to more than the ${limits.bytes} bytes allowed` : null;
}
async function contentOf(options) {
    const { archive, buffer, entry, name } = options;
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const content = entry.compressionMethod === STORED ? Buffer.from(packed) : await inflated(entry, packed, name);
    if (content.length !== entry.uncompressedSize) {
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} declares ${entry.uncompressedSize} bytes and holds ${content.length}`);
    }
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32) {
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} is damaged: its checksum does not match`);
    }
    return content;
}
async function inflated(entry, packed, name) {
    try {
        // Stops at the first byte too many, so that a bomb never goes off however little it declares.
        return await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    }
    catch (error) {
        const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} ${tooLarge
            ? `holds more than the ${entry.uncompressedSize} bytes it declares`
            : "is damaged: its compressed data cannot be read"}`);
    }
}
function refused(message) {
    return new domain_error/* PairgateError */.I({
        message,
        hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
    });
}

// EXTERNAL MODULE: ./lib/github/sha.js
var sha = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/github/workflow-runs.js





/** A branch name that many forks share could fill pages with their runs. */
const MOST_PAGES = 5;
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    workflow_id: schemas/* int */.Whr(),
    path: schemas/* string */.YjP().default(""),
    event: schemas/* string */.YjP(),
    head_sha: sha/* shaSchema */.Y,
    head_branch: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })).nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP(),
})
    .transform((run) => ({
    id: run.id,
    workflowId: run.workflow_id,
    path: run.path,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepositoryId: run.head_repository?.id ?? null,
    pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
    conclusion: run.conclusion ?? null,
    createdAt: run.created_at,
}));
/** Asks for one workflow run. */
async function workflowRun(github, id) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
    return (0,answer/* understood */.S)(runSchema, data, `workflow run ${id}`);
}
/**
 * The runs of a workflow for one pull request, newest first: those on the repository's own branch that GitHub itself
 * says are of this pull request.
 * @param options.workflow the workflow's file name, or its id
 */
async function earlierRuns(github, options) {
    const { workflow, pullRequest, head, repositoryId, limit } = options;
    const event = "pull_request";
    const accepted = [];
    let page = 0;
    const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const query = { workflow_id: workflow, event, branch: head.ref };
    for await (const entries of (0,pages/* pages */.B)(github, route, query, { list: "workflow_runs" })) {
        const runs = (0,answer/* understood */.S)(schemas/* array */.YOg(runSchema), entries, `the runs of workflow ${workflow}`);
        const mine = { workflow, event, repositoryId, pullRequest };
        accepted.push(...runs.filter((run) => (0,accept/* whyNotAccepted */.PU)(run, mine) === null));
        page += 1;
        if (accepted.length >= limit || page === MOST_PAGES)
            break;
    }
    return accepted
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
        .slice(0, Math.max(0, limit));
}

;// CONCATENATED MODULE: ./lib/github/artifacts.js











/** An archive is never much larger than what it holds. */
const ARCHIVE_OVERHEAD = 2 ** 20;
const DOWNLOAD_MS = 300_000;
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig().min(0),
    digest: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        head_repository_id: schemas/* int */.Whr().nullish(),
        head_sha: schemas/* string */.YjP().nullish(),
        head_branch: schemas/* string */.YjP().nullish(),
    })
        .nullish(),
})
    .transform(({ workflow_run: run, ...artifact }) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    digest: artifact.digest ?? null,
    expired: artifact.expired,
    createdAt: artifact.created_at ?? "",
    runId: run?.id ?? 0,
    run: run == null
        ? null
        : {
            id: run.id,
            headRepositoryId: run.head_repository_id ?? null,
            headSha: run.head_sha ?? null,
            headBranch: run.head_branch ?? null,
        },
}));
/** Everything that a workflow run uploaded, in whichever attempt. */
async function artifactsOfRun(github, runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    return listed(github, route, { run_id: runId });
}
/** Artifacts of this name from any run, forks' included: see `ownArtifacts` and `whyNotAccepted`. */
async function artifactsNamed(github, name) {
    return listed(github, "GET /repos/{owner}/{repo}/actions/artifacts", { name });
}
/** Those of one check and treatment by their names: the newest run first, in it the newest attempt, then by shard. */
function artifactsFor(artifacts, measured) {
    const place = ({ name }) => {
        const parsed = (0,artifact_name/* parseArtifactName */.TZ)(name);
        return { attempt: parsed?.runAttempt ?? 0, shard: parsed?.shard.index ?? 0 };
    };
    return (0,accept/* newestFirst */.ll)(artifacts.filter(({ name }) => (0,artifact_name/* isFor */.Gi)(name, measured))).toSorted((a, b) => {
        const [one, other] = [place(a), place(b)];
        return b.runId - a.runId || other.attempt - one.attempt || one.shard - other.shard;
    });
}
/**
 * Downloads an artifact and unpacks it in memory.
 * @returns its files by name; null where it expired or was deleted
 * @throws PairgateError where it is larger than the limits, not what GitHub says was uploaded, or not an honest archive
 */
async function downloadArtifact(github, artifact, limits) {
    const maxBytes = limits.bytes + ARCHIVE_OVERHEAD;
    if (artifact.size > maxBytes) {
        throw artifacts_refused(artifact, `is ${artifact.size} bytes large, and ${maxBytes} are allowed`);
    }
    const data = await archiveOf(github, artifact, maxBytes);
    if (data === null)
        return null;
    if (!(data instanceof ArrayBuffer))
        throw artifacts_refused(artifact, "did not arrive as an archive");
    const bytes = new Uint8Array(data);
    if (artifact.digest !== null && (0,digest/* digestText */.M6)(bytes) !== artifact.digest) {
        throw artifacts_refused(artifact, "is not what was uploaded: its digest is not the one GitHub names");
    }
    return unzip(bytes, limits);
}
async function archiveOf(github, artifact, maxBytes) {
    try {
        // GitHub answers with an address of another host that is good for a minute; the client leaves the token out there.
        const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip";
        const asked = { artifact_id: artifact.id };
        return (await github.request(route, asked, { maxBytes, timeoutMs: DOWNLOAD_MS })).data;
    }
    catch (error) {
        if ((0,failure/* answeredWith */.i)(error, 404, 410))
            return null;
        throw error;
    }
}
async function listed(github, route, query) {
    const artifacts = [];
    for await (const page of (0,pages/* pages */.B)(github, route, query, { list: "artifacts" })) {
        artifacts.push(...(0,answer/* understood */.S)(schemas/* array */.YOg(artifactSchema), page, "artifacts"));
    }
    return artifacts;
}
function artifacts_refused({ name }, what) {
    return new domain_error/* PairgateError */.I({
        message: `the artifact ${(0,shown/* shown */.SP)(name)} ${what}`,
        hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
    });
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gitBranch)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/answer.js
var github_answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/git-commit.js




/** Large files take their time on a slow line. */
const FILE_TIMEOUT_MS = 120_000;
const idSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** Adds a commit to a branch if it is still at `parent`; see `GitBranch.commit`. */
async function commitTo(github, commit) {
    const sha = await createCommit(github, commit);
    try {
        await point(github, commit, sha);
        return "done";
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y))
            throw error;
        return await settle(github, { commit, sha, error });
    }
}
/** Trees and commits lie about unseen until a branch points to them: making them again does no harm. */
async function createCommit(github, { name, parent, files, message }) {
    const create = async (what, parameters) => {
        const route = `POST /repos/{owner}/{repo}/git/${what}`;
        const options = { repeatable: true, timeoutMs: FILE_TIMEOUT_MS };
        const { data } = await github.request(route, parameters, options);
        return (0,github_answer/* understood */.S)(idSchema, data, name).sha;
    };
    const entries = files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text }));
    try {
        const base = parent === null ? {} : { base_tree: parent.tree };
        const tree = await create("trees", { ...base, tree: entries });
        return await create("commits", { message, tree, parents: parent === null ? [] : [parent.commit] });
    }
    catch (error) {
        if (!(0,failure/* answeredWith */.i)(error, 409) || !/empty/iu.test(error.said))
            throw error;
        throw new domain_error/* PairgateError */.I({
            message: `${name} cannot be begun: ${error.said} (409 at ${error.route})`,
            hint: "GitHub takes no files into a repository in which nothing was ever pushed: push a first commit, to any branch.",
        });
    }
}
/** A second try finds the branch where the first one left it, so that both may be repeated. */
async function point(github, { branch, parent }, sha) {
    if (parent === null) {
        const ref = `refs/heads/${branch}`;
        await github.request("POST /repos/{owner}/{repo}/git/refs", { ref, sha }, { repeatable: true });
    }
    else {
        const route = "PATCH /repos/{owner}/{repo}/git/refs/heads/{branch}";
        await github.request(route, { branch, sha, force: false });
    }
}
/** What an update that did not succeed has come to, by where the branch is now. */
async function settle(github, { commit, sha, error }) {
    const { parent, head } = commit;
    const unclear = error.ambiguous || error.tries > 1;
    const refused = (0,failure/* answeredWith */.i)(error, 409, 422);
    const gone = (0,failure/* answeredWith */.i)(error, 404) && parent !== null;
    if (!unclear && !refused && !gone)
        throw error;
    // What is read may lag behind what was written, so that GitHub's word goes before what the branch looks like.
    const outrun = refused && /fast.?forward|already exists/iu.test(error.said);
    if (outrun && !unclear)
        return "moved";
    const now = await head();
    if (unclear && now !== null && (await holds(github, now, sha)))
        return "done";
    if (outrun || now !== (parent?.commit ?? null))
        return "moved";
    throw refused ? forbidden(commit, error) : error;
}
/** Whether the branch is at the commit, or others have built on it already. A few at once, so that a page is enough. */
async function holds(github, tip, sha) {
    const route = "GET /repos/{owner}/{repo}/commits";
    const { data } = await github.request(route, { sha: tip, per_page: 100 });
    return (0,github_answer/* understood */.S)(schemas/* array */.YOg(idSchema), data, `the commits before ${tip}`).some((entry) => entry.sha === sha);
}
function forbidden({ name }, error) {
    return new domain_error/* PairgateError */.I({
        message: `${name} may not be written${error.said === "" ? "" : `: ${error.said}`} (${error.status} at ${error.route})`,
        hint: "Branch protection or a ruleset forbids it: exempt this branch in the repository's settings, or let `baseline.branch` in pairgate.yml name another.",
    });
}

;// CONCATENATED MODULE: ./lib/github/git-tree.js




const treeSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    truncated: schemas/* boolean */.zMY().default(false),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
/** Of plain and executable files; links and submodules have others. */
const FILE_MODES = new Set(["100644", "100755"]);
/**
 * Path to git blob id of every file of a tree: in one request, or folder by folder where GitHub cuts its answer.
 * @param tree an id, or the full name of a ref
 * @returns null where there is no such tree
 * @throws GitHubError; PairgateError where a single folder is more than GitHub lists
 */
async function filesOf(github, { tree, name }) {
    const ask = async (id, recursive) => {
        // Slashes in a name are steps of the path.
        const path = id.split("/").map(encodeURIComponent).join("/");
        const route = `GET /repos/{owner}/{repo}/git/trees/${path}`;
        const { data } = await github.request(route, recursive ? { recursive: 1 } : {});
        return (0,github_answer/* understood */.S)(treeSchema, data, name);
    };
    const files = new Map();
    async function collect(whole, prefix) {
        if (!whole.truncated)
            return addFiles(whole, prefix);
        const folder = await ask(whole.sha, false);
        if (folder.truncated)
            throw tooMany(name, prefix);
        addFiles(folder, prefix);
        for (const entry of folder.tree) {
            if (entry.type === "tree")
                await collect(await ask(entry.sha, true), `${prefix}${entry.path}/`);
        }
    }
    function addFiles({ tree: entries }, prefix) {
        for (const { path, mode, sha } of entries)
            if (FILE_MODES.has(mode))
                files.set(prefix + path, sha);
    }
    try {
        await collect(await ask(tree, true), "");
        return files;
    }
    catch (error) {
        // 409: the repository is empty.
        if ((0,failure/* answeredWith */.i)(error, 404, 409))
            return null;
        throw error;
    }
}
function tooMany(name, folder) {
    return new domain_error/* PairgateError */.I({
        message: `GitHub does not list all files of ${folder === "" ? "the top folder" : folder} on ${name}: there are too many`,
        hint: "Move old ones to another branch, or let `baseline.branch` in pairgate.yml name a fresh one.",
    });
}

;// CONCATENATED MODULE: ./lib/github/git-data.js






const MOST_BYTES = 2 ** 26;
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const commitSchema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* enum */.k5n(["base64", "utf-8"]), size: schemas/* number */.aig() });
/**
 * A branch through GitHub's git data API. All of it throws GitHubError; `read` PairgateError on more than 64 MiB,
 * `commit` where rules forbid it or the repository is empty.
 */
function gitBranch(github, branch) {
    const name = `branch ${branch} of ${github.owner}/${github.repo}`;
    /** The commit a branch is at, or null. */
    async function head() {
        try {
            const route = "GET /repos/{owner}/{repo}/git/ref/heads/{branch}";
            return (0,github_answer/* understood */.S)(refSchema, (await github.request(route, { branch })).data, name).object.sha;
        }
        catch (error) {
            // 409: the repository is empty.
            if ((0,failure/* answeredWith */.i)(error, 404, 409))
                return null;
            throw error;
        }
    }
    async function tip() {
        const commit = await head();
        if (commit === null)
            return null;
        const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
        const { data } = await github.request(route, { commit_sha: commit });
        return { commit, tree: (0,github_answer/* understood */.S)(commitSchema, data, name).tree.sha };
    }
    return {
        name,
        tip,
        async files() {
            // A tree is found by a ref's name too, which saves two requests. The name is given in full: a shorter one may be a
            // tag's, which git prefers (https://git-scm.com/docs/gitrevisions, refname).
            const named = await filesOf(github, { tree: `refs/heads/${branch}`, name });
            if (named !== null)
                return named;
            // That nothing is there is asked once more and by its own route: a baseline that is overlooked is lost.
            const there = await tip();
            return there === null ? null : filesOf(github, { tree: there.tree, name });
        },
        async read(blob) {
            const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
            // Base64 in lines takes 1.4 times the room.
            const answer = await github.request(route, { file_sha: blob }, { maxBytes: 1.5 * MOST_BYTES, timeoutMs: FILE_TIMEOUT_MS });
            const { content, encoding, size } = (0,github_answer/* understood */.S)(blobSchema, answer.data, `a file of ${name}`);
            if (size > MOST_BYTES)
                throw tooLarge(name, size);
            return encoding === "utf-8" ? content : Buffer.from(content, "base64").toString("utf8");
        },
        commit: ({ parent, files, message }) => commitTo(github, { branch, name, parent, files, message, head }),
    };
}
function tooLarge(name, size) {
    return new domain_error/* PairgateError */.I({
        message: `a file of ${Math.ceil(size / 2 ** 20)} MiB on ${name} is too large to be read`,
        hint: "pairgate reads files of up to 64 MiB and writes far smaller ones; remove it from the branch.",
    });
}


/***/ })

};

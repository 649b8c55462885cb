export const id = 404;
export const ids = [404,317];
export const modules = {

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const LONGEST = 300;
/** Escape sequences that colour a terminal: https://man7.org/linux/man-pages/man4/console_codes.4.html */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/gu;
/**
 * Text from outside, hostile maybe, as one printable line of at most so many characters. It still needs escaping where it
 * is shown.
 */
function oneLine(text, longest = LONGEST) {
    const plain = text
        // Far more than can be shown, so that a page of megabytes costs nothing.
        .slice(0, 20 * longest)
        .replace(ESCAPES, "")
        // Control, format (bidi among them), surrogate, private and unassigned characters.
        .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
        .replace(/\s+/gu, " ")
        .trim();
    const characters = [...plain];
    return characters.length <= longest ? plain : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/request/dist-bundle/index.js + 5 modules
var dist_bundle = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/one-line.js
var one_line = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/github/checked-options.js


/**
 * A token as a header can carry it: what refuses spaces and line breaks there may repeat the token in its message.
 * @throws PairgateError, without the token
 */
function checkedToken(given) {
    const token = given.trim();
    if (/^[\x21-\x7e]+$/u.test(token))
        return token;
    throw new domain_error/* PairgateError */.I({
        message: token === "" ? "there is no token for GitHub" : "the token for GitHub holds spaces or other signs",
        hint: "In a workflow, give the action `github.token`; elsewhere, set GITHUB_TOKEN.",
    });
}
/**
 * @param repository `owner/name`
 * @throws PairgateError where it is not
 */
function splitRepository(repository) {
    const [owner = "", repo = "", ...more] = repository.split("/");
    const isName = (name) => /^[\w.-]+$/u.test(name) && !/^\.+$/u.test(name);
    if (more.length === 0 && isName(owner) && isName(repo))
        return { owner, repo };
    throw new domain_error/* PairgateError */.I({
        message: `${JSON.stringify((0,one_line/* oneLine */.T)(repository))} is not a repository on GitHub`,
        hint: "Name it as `owner/name`; a workflow has it in GITHUB_REPOSITORY.",
    });
}
/**
 * An address without a slash at its end.
 * @throws PairgateError where it is none
 */
function checkedUrl(given) {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.search === "")
        return `${url.origin}${url.pathname}`.replace(/\/+$/u, "");
    throw new domain_error/* PairgateError */.I({
        // What stands before an @ may be a password.
        message: `${JSON.stringify((0,one_line/* oneLine */.T)(given).replace(/\/\/[^/]*@/u, "//***@"))} is not an address of GitHub`,
        hint: "Look at GITHUB_API_URL and GITHUB_SERVER_URL: https://api.github.com, or https://HOST/api/v3 on a server of your own.",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/github/route-permission.js
/** Paths below a repository and the permission of a job that opens them; the first that fits counts. */
const PERMISSIONS = [
    [/^\/collaborators\//u, "metadata"],
    [/^\/commits\/[^/]+\/status(?:es)?$|^\/statuses\//u, "statuses"],
    [/^\/(?:commits\/[^/]+\/)?pulls(?:\/|$)/u, "pull-requests"],
    // Comments of a pull request are comments of its issue, and the permission follows the target.
    [/^\/issues\//u, "pull-requests"],
    [/^\/actions\//u, "actions"],
    [/^\/(?:commits\/[^/]+\/)?check-(?:runs|suites)/u, "checks"],
];
/**
 * The permission that a route needs, as it is written in a workflow: `pull-requests: write`.
 * @param route method and path, such as `POST /repos/octo/agent/issues/7/comments`
 * @param accepted the answer's `x-accepted-github-permissions`: sets separated by semicolons, one of which is enough;
 *   where it names the one we would have said, that one is taken, as the least that the user has to grant
 */
function permissionFor(route, accepted) {
    const [method = "GET", url = ""] = route.split(" ");
    const path = url.replace(/^\/repos\/[^/]+\/[^/]+/u, "").replace(/\?.*$/u, "");
    const name = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
    const guess = `${name}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
    const sets = (accepted ?? "").split(";").map(permissionsIn);
    return sets.some((set) => set.includes(guess)) ? guess : (sets.find((set) => set !== "") ?? guess);
}
function permissionsIn(set) {
    return [...set.matchAll(/\b([a-z_]{1,50})=(read|write|admin)\b/gu)]
        .map(([, name, access]) => `${name?.replaceAll("_", "-")}: ${access}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./lib/github/refusal.js



const bodySchema = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() });
const detailSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message),
    schemas/* object */.Ikc({ field: schemas/* string */.YjP(), code: schemas/* string */.YjP() })
        .transform(({ field, code }) => `${field}: ${code.replaceAll("_", " ")}`),
]);
/** What GitHub says in the body of an answer; the pages that a proxy shows instead are left out. */
function saidIn(data) {
    const parsed = bodySchema.safeParse(data);
    if (!parsed.success)
        return "";
    const { message, errors = [] } = parsed.data;
    const details = errors.flatMap((error) => detailSchema.safeParse(error).data ?? []);
    return (0,one_line/* oneLine */.T)([message, ...new Set(details)].join(": "));
}
/** Which limit of requests a try ran into: the hourly one, the one on bursts, or none. */
function limitOf({ status, headers, said }) {
    if (status !== 403 && status !== 429)
        return null;
    if (headers["x-ratelimit-remaining"] === "0" && headers["retry-after"] === undefined)
        return "hourly";
    if (status === 429 || headers["retry-after"] !== undefined)
        return "burst";
    return /secondary rate limit/iu.test(said) ? "burst" : null;
}
/** The permission that would have opened the route, as it is written in a workflow. */
function missingPermission(route, { headers }) {
    return permissionFor(route, headers["x-accepted-github-permissions"]?.toString());
}

;// CONCATENATED MODULE: ./lib/github/describe-refusal.js

/** What happened, on which route, and what to do about it. */
function describeRefusal(options) {
    const { refusal, route, apiUrl, tries } = options;
    const { status, said } = refusal;
    const often = tries === 1 ? "" : ` after ${tries} tries`;
    const quoted = said === "" ? "" : `: ${said}`;
    if (status === null) {
        return {
            message: `GitHub did not answer ${route}${often}${quoted}`,
            hint: `Check the connection to ${apiUrl}. Behind a proxy, set HTTPS_PROXY for the step, and NO_PROXY where the server is reached without it.`,
        };
    }
    if (limitOf(refusal) !== null)
        return describeLimit(options);
    const message = `${HAPPENED[status] ?? (status >= 500 ? "GitHub failed at" : "GitHub refused")} ${route}${often}${quoted} (${status})`;
    const hint = hintFor({ refusal, route, apiUrl, status });
    return hint === undefined ? { message } : { message, hint };
}
const HAPPENED = {
    401: "GitHub does not accept the token for",
    404: "GitHub finds nothing, or shows nothing to this token, at",
    410: "GitHub has removed what was asked for by",
    422: "GitHub cannot process",
};
function hintFor(options) {
    const { refusal, route, apiUrl, status } = options;
    const grant = `\`${missingPermission(route, refusal)}\`: under \`permissions:\` of the job in the workflow that calls pairgate`;
    switch (status) {
        case 401:
            return `The token is not valid at ${apiUrl}: it may have expired, be cut off, or be one of another server. In a workflow, \`\${{ github.token }}\` is the one to give.`;
        case 403:
            if (/not accessible by personal access token/iu.test(refusal.said))
                return `Give the personal access token \`${missingPermission(route, refusal)}\` for this repository.`;
            if (/not accessible by integration/iu.test(refusal.said))
                return `Give the job ${grant}. The token of a pull request from a fork or by Dependabot can only read, whatever is granted.`;
            return `Where GitHub's words do not help, the token may lack a permission: give the job ${grant}.`;
        case 404:
            return `Check that it is there. What a token may not see is answered in the same way: the job may need ${grant}.`;
        case 409:
            return "Something else changed at the same time, or the repository is not in a state for it; running again may help.";
        case 422:
            return "GitHub says above what it minds; the token is not the cause.";
        default:
            return status >= 500
                ? "This is most often over soon: run the job again. For github.com, see https://www.githubstatus.com."
                : undefined;
    }
}
function describeLimit(options) {
    const { refusal, route, now } = options;
    const reset = Number(refusal.headers["x-ratelimit-reset"]) * 1000;
    if (limitOf(refusal) === "hourly") {
        const minutes = Math.max(1, Math.ceil((reset - now) / 60_000));
        const when = Number.isFinite(reset) ? `in ${minutes} min` : "within the hour";
        return {
            message: `the token has used up its requests to GitHub, so ${route} was refused (${refusal.status})`,
            hint: `Run again ${when}. All jobs of a repository share the 1,000 requests per hour of \`github.token\`; another token has its own.`,
        };
    }
    const after = Number(refusal.headers["retry-after"]);
    const wait = Number.isFinite(after) ? ` and asks to wait ${after} s` : "";
    return {
        message: `GitHub refuses requests that come too fast${wait}: ${route} (${refusal.status})`,
        hint: "Run again in a few minutes, with fewer jobs at the same time.",
    };
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/path-within.js


/**
 * The path of a request below the API's address, without its query.
 * @throws PairgateError where the request would leave the API, by its host or by dots: the token goes nowhere else
 */
function pathWithin(apiUrl, url) {
    const path = url.replace(/[?#].*$/u, "");
    const { origin, pathname } = new URL(path);
    const base = new URL(apiUrl);
    const below = base.pathname === "/" ? "" : base.pathname;
    const dotted = /\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(path);
    if (origin === base.origin && !dotted && pathname.startsWith(`${below}/`))
        return pathname.slice(below.length);
    throw new domain_error/* PairgateError */.I({
        message: `a request would have left GitHub's API at ${apiUrl}: ${(0,one_line/* oneLine */.T)(path)}`,
        hint: "Nothing was sent. Look for a name of dots, or for a proxy that rewrites GitHub's answers.",
    });
}

;// CONCATENATED MODULE: ./lib/github/patience.js

/** Nothing is waited for longer than this at once, and no client waits longer than that in all; milliseconds. */
const LONGEST_WAIT = 60_000;
const ALL_WAITS = 120_000;
/** Before each further try where GitHub itself failed, before the jitter. */
const BACK_OFF = [250, 500, 1000];
/** GitHub asks to wait and to wait longer each time, but does not always say how long. */
const FIRST_UNTOLD_WAIT = 5000;
const SHORTEST_LIMIT_WAIT = 1000;
/**
 * @param now milliseconds since 1970
 * @param random uniform in [0, 1)
 */
function patience(now, random) {
    let waited = 0;
    return {
        before({ refusal, repeatable, failures, limits }) {
            const wanted = limitOf(refusal) === null
                ? backOff({ refusal, repeatable, failures, random })
                : limitWait({ refusal, limits, now });
            if (wanted === null || wanted > LONGEST_WAIT || waited + wanted > ALL_WAITS)
                return null;
            waited += wanted;
            return wanted;
        },
    };
}
/** Between half and all of the back-off, so that many clients do not come back together. */
function backOff(options) {
    const { status, unsent } = options.refusal;
    const failed = status === null || status >= 500;
    if (!failed || !(options.repeatable || unsent))
        return null;
    const full = BACK_OFF[options.failures - 1];
    return full === undefined ? null : Math.round(full * (0.5 + options.random() / 2));
}
/** A request that ran into a limit was not carried out: any may be sent again. */
function limitWait(options) {
    const { headers } = options.refusal;
    const after = Number(headers["retry-after"] ?? Number.NaN) * 1000;
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000 - options.now();
    const told = limitOf(options.refusal) === "hourly" ? reset : after;
    const untold = FIRST_UNTOLD_WAIT * 2 ** (options.limits - 1);
    return Number.isFinite(told) ? Math.max(SHORTEST_LIMIT_WAIT, told) : untold;
}

;// CONCATENATED MODULE: ./lib/github/body.js

/**
 * Reads the body of an answer: JSON parsed, text as a string, anything else as an `ArrayBuffer`.
 * @throws PairgateError where it is too large; SyntaxError where JSON is cut off or is none; whatever the connection throws
 */
async function readBody(response, limit) {
    const bytes = await bytesOf(response, limit);
    const type = response.headers.get("content-type") ?? "";
    if (/^application\/(?:[\w.-]+\+)?json\b/iu.test(type)) {
        return bytes.byteLength === 0 ? "" : JSON.parse(new TextDecoder().decode(bytes));
    }
    // Storage may name a charset for bytes that are no text.
    const isText = type === "" || /^text\/|^(?!application\/(?:octet-stream|zip)).*charset=utf-8/iu.test(type);
    return isText ? new TextDecoder().decode(bytes) : bytes;
}
async function bytesOf(response, { maxBytes, route }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        // Leaving the loop cancels the rest.
        if (size > maxBytes)
            throw tooLarge({ maxBytes, route });
        chunks.push(chunk);
    }
    return new Blob(chunks).arrayBuffer();
}
function tooLarge({ maxBytes, route }) {
    return new domain_error/* PairgateError */.I({
        message: `the answer to ${route} is larger than ${(maxBytes / 2 ** 20).toFixed(1)} MiB`,
        hint: "pairgate reads no more than that at once: what it holds there is not its own, or has grown out of measure.",
    });
}

;// CONCATENATED MODULE: ./lib/github/send.js




/** Failures before a connection stood. */
const UNSENT = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"]);
/**
 * Sends a request once. Redirects are followed; fetch leaves the token out where they lead to another origin.
 * @param timeoutMs for the request and its whole answer
 * @throws the signal's reason where it was aborted; PairgateError where the answer is too large
 */
async function send(options) {
    const { outgoing, route, timeoutMs, maxBytes, signal } = options;
    signal?.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        const response = await options.fetch(outgoing.url, {
            method: outgoing.method,
            headers: outgoing.headers,
            body: outgoing.body,
            signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        });
        const { status } = response;
        const headers = Object.fromEntries(response.headers);
        if (response.ok)
            return { answer: { status, headers, data: await readBody(response, { maxBytes, route }) } };
        return { refusal: { status, headers, said: saidIn(await refusedBody(response, route)), unsent: false } };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof domain_error/* PairgateError */.I)
            throw error;
        const said = timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error);
        return { refusal: { status: null, headers: {}, said, unsent: UNSENT.has(codeOf(error)) } };
    }
}
/** The body of a refusal; the status alone is enough to go on where it is cut off or is not JSON. */
async function refusedBody(response, route) {
    try {
        return await readBody(response, { maxBytes: 2 ** 20, route });
    }
    catch {
        return "";
    }
}
/** What fetch throws says no more than "fetch failed"; its cause knows why. */
function reasonOf(error) {
    if (error instanceof SyntaxError)
        return "the answer is cut off, or is not the JSON it says it is";
    const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
    // Of several addresses that were tried, each has its own error.
    const first = cause instanceof AggregateError ? cause.errors[0] : cause;
    return (0,one_line/* oneLine */.T)(first instanceof Error ? first.message || first.name : String(first));
}
function codeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

;// CONCATENATED MODULE: ./lib/github/client.js









const MAX_BYTES = 2 ** 25;
const TIMEOUT_MS = 30_000;
/**
 * Opens a repository; nothing is sent yet.
 * @throws PairgateError where token, repository or address cannot be one
 */
function openGitHub(options) {
    const { signal, effects = {} } = options;
    const token = checkedToken(options.token);
    const { owner, repo } = splitRepository(options.repository);
    const apiUrl = checkedUrl(options.apiUrl ?? "https://api.github.com");
    const serverUrl = checkedUrl(options.serverUrl ?? "https://github.com");
    const now = effects.now ?? Date.now;
    // Sleeping ends early where it is aborted; the loop below then throws the reason.
    const wait = effects.wait ?? ((milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined));
    const waits = patience(now, effects.random ?? Math.random);
    const { endpoint } = dist_bundle/* request */.E.defaults({
        baseUrl: apiUrl,
        headers: {
            accept: "application/vnd.github+json",
            authorization: `Bearer ${token}`,
            "user-agent": "pairgate",
            "x-github-api-version": "2022-11-28",
        },
    });
    return {
        owner,
        repo,
        apiUrl,
        serverUrl,
        actsAs: /^(?:gh[pou]_|github_pat_)/u.test(token) ? "user" : "app",
        async request(route, parameters = {}, { repeatable, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = {}) {
            const mine = route.includes("{owner}") ? { owner, repo } : {};
            // Octokit's own sending is left out: it takes an answer that was cut off for one without a body.
            const { method, url, headers, body } = endpoint(route, { ...mine, ...parameters });
            const asked = `${method} ${pathWithin(apiUrl, url)}`;
            const outgoing = {
                method,
                url,
                headers: textual(headers),
                body: body === undefined || body === "" ? null : JSON.stringify(body),
            };
            let failures = 0;
            let limits = 0;
            for (let tries = 1;; tries += 1) {
                const sent = await send({
                    outgoing,
                    route: asked,
                    fetch: effects.fetch ?? globalThis.fetch,
                    timeoutMs,
                    maxBytes,
                    signal,
                });
                if ("answer" in sent)
                    return sent.answer;
                // What GitHub and the network say may hold what was sent to them.
                const refusal = { ...sent.refusal, said: sent.refusal.said.replaceAll(token, "***") };
                const limited = limitOf(refusal) !== null;
                if (limited)
                    limits += 1;
                else
                    failures += 1;
                const pause = waits.before({
                    refusal,
                    repeatable: repeatable ?? method !== "POST",
                    failures,
                    limits,
                });
                if (pause !== null) {
                    await wait(pause);
                    signal?.throwIfAborted();
                    continue;
                }
                throw new failure/* GitHubError */.y(describeRefusal({ refusal, route: asked, apiUrl, tries, now: now() }), {
                    status: refusal.status,
                    route: asked,
                    said: refusal.said,
                    tries,
                    limited,
                });
            }
        },
    };
}
function textual(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ answeredWith),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** A request that GitHub refused, or never answered. */
class GitHubError extends _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I {
    /** Null where there was no answer. */
    status;
    /** Method and path, such as `POST /repos/octo/agent/issues/7/comments`. */
    route;
    /** What GitHub itself said, cleaned; empty where it said nothing. */
    said;
    /** How often the request was sent. Where it was more than once, an earlier try may have been carried out. */
    tries;
    /** A limit of requests was reached; it says nothing about what the token may do. */
    limited;
    constructor(problem, about) {
        super(problem);
        this.name = "GitHubError";
        this.status = about.status;
        this.route = about.route;
        this.said = about.said;
        this.tries = about.tries;
        this.limited = about.limited;
    }
    /** Nobody knows whether the request was carried out: there was no answer, or GitHub itself failed. */
    get ambiguous() {
        return this.status === null || this.status >= 500;
    }
}
/** Whether an error is GitHub's answer with one of these statuses. */
function answeredWith(error, ...statuses) {
    return error instanceof GitHubError && error.status !== null && statuses.includes(error.status);
}


/***/ })

};

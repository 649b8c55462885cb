export const id = 505;
export const ids = [505];
export const modules = {

/***/ 3407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ COMMENT_MARKER),
  I: () => (/* binding */ commentBody)
});

;// CONCATENATED MODULE: ./lib/report/fit.js
const BETWEEN = "\n\n";
/** Room for the line about missing sections. */
const RESERVE = 200;
const encoder = new TextEncoder();
/**
 * The blocks as one text of at most so many bytes (and so at most so many characters): first rows are cut, then whole
 * sections, always the least important and the last first, and each cut is named.
 */
function fitInto({ blocks, bytes, missingSections }) {
    const texts = blocks.map((block) => render(block));
    let total = texts.reduce((sum, text) => sum + size(text), 0);
    const gone = new Set();
    const leastImportantFirst = blocks
        .map((block, index) => ({ block, index }))
        .toReversed()
        .toSorted((left, right) => right.block.rank - left.block.rank);
    const replace = (index, text) => {
        total += size(text) - size(texts[index] ?? "");
        texts[index] = text;
    };
    for (const { block, index } of leastImportantFirst) {
        if (total <= bytes - RESERVE || block.rank === 0)
            break;
        if (block.cut !== undefined) {
            replace(index, shorter({ block, bytes: bytes - RESERVE - (total - size(texts[index] ?? "")) }));
        }
        else if (block.section !== undefined) {
            gone.add(block.section);
            blocks.forEach(({ section }, other) => {
                if (section === block.section)
                    replace(other, "");
            });
        }
    }
    if (gone.size > 0)
        texts.push(missingSections(gone.size));
    return texts.filter((text) => text !== "").join(BETWEEN);
}
/** The block with as many rows as fit, found by halving; without any row, only the word that it is missing. */
function shorter({ block, bytes }) {
    const all = block.rows?.length ?? 0;
    let [fitting, tooMany] = [0, all];
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (size(render(block, middle)) <= bytes)
            fitting = middle;
        else
            tooMany = middle;
    }
    return fitting === 0 ? (block.cut?.(all) ?? "") : render(block, fitting);
}
function render({ head, rows = [], tail = "", cut }, kept = rows.length) {
    const shown = [head, ...rows.slice(0, kept)].join("\n");
    const missing = rows.length - kept;
    return [shown, missing > 0 ? (cut?.(missing) ?? "") : "", tail].filter((text) => text !== "").join(BETWEEN);
}
function size(text) {
    return text === "" ? 0 : encoder.encode(text).byteLength + BETWEEN.length;
}

// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/comment-body.js


/** By this and by its author our comment is found again. Nothing foreign can contain it. */
const COMMENT_MARKER = "<!-- pairgate -->";
/** GitHub refuses 65,536 characters; bytes are never fewer than characters, however these are counted. */
const MOST_BYTES = 65_000;
/** The blocks as the body of our one comment: no longer than GitHub takes, and with our mark at its end. */
function commentBody(blocks) {
    const missingSections = (missing) => `_${(0,numbers/* counted */.hS)(missing, "check")} not shown in full: this comment would be too long._`;
    const bytes = MOST_BYTES - COMMENT_MARKER.length - 3;
    return `${fitInto({ blocks, bytes, missingSections })}\n\n${COMMENT_MARKER}\n`;
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   t: () => (/* binding */ escapeCode)
/* harmony export */ });
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

/**
 * What GitHub makes links, mentions, emoji or formulas of. It looks for most of these in the finished page, where a
 * backslash or an entity has already gone; only code is left alone.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const COMES_ALIVE = new RegExp([
    "@", // mentions of people and teams, mail addresses, owner/repo@commit
    "#\\d", // issues, owner/repo#12
    "\\bGH-\\d", // issues
    "\\bGHSA-", // advisories
    ":\\/\\/|\\bwww\\.|\\bmailto:|\\bxmpp:", // addresses, even without brackets
    "\\b[0-9a-f]{7,}\\b", // commits
    ":[\\w+-]+:", // emoji
    "::", // workflow commands, should the text ever reach a log
    "\\$", // formulas
].join("|"), "iu");
/** A living word between the signs that a sentence puts around it. */
const AROUND = /^([([{"']*)(.*?)([.,;!?)\]}"']*)$/u;
const SPECIAL = /[\\`*_[\](){}~#!|<>&]/gu;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&vert;",
};
/**
 * Foreign prose as prose: nothing in it is markdown, HTML, a link, a mention or a line of its own.
 * Words that GitHub would bring to life are set as code, where it does not.
 */
function escapeMarkdown(text) {
    const escaped = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .revealHidden */ .C)(text).trim().split(/(\s+)/u).map(escapeWord).join("");
    return escaped.replace(/^([-+=])/u, "\\$1").replace(/^(\d+)([.)])/u, "$1\\$2");
}
function escapeWord(word) {
    if (!COMES_ALIVE.test(word))
        return escapeSigns(word);
    const [, before = "", living = word, after = ""] = AROUND.exec(word) ?? [];
    return `${escapeSigns(before)}${escapeCode(living)}${escapeSigns(after)}`;
}
function escapeSigns(text) {
    return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? `\\${sign}`);
}
/**
 * A foreign name as inline code that it cannot leave, in a sentence or in a table cell. Code knows no escapes, so the
 * two signs that are stronger than code are shown by their likenesses: `|`, which ends a cell, and `<`, so that no
 * comment of ours can be forged.
 */
function escapeCode(text) {
    const shown = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .revealHidden */ .C)(text).replaceAll("|", "¦").replaceAll("<", "‹");
    if (shown.trim() === "")
        return "`(empty)`";
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/gu), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
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


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   kB: () => (/* binding */ terminalPen),
/* harmony export */   rU: () => (/* binding */ markdownPen)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9551);




/** No name, value or commit is shown longer than this. */
const LONGEST_NAME = 72;
/** No foreign sentence is shown longer than this. */
const LONGEST_TEXT = 600;
const SHORT_COMMIT = 7;
const markdownPen = {
    medium: "markdown",
    name: (text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCode */ .t)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_NAME })),
    text: (text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenEnd */ .tZ)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_TEXT })),
    own: (text) => text.replaceAll("<", "&lt;"),
    strong: (text) => `**${text.replaceAll("<", "&lt;")}**`,
    command: (text) => `\`${text}\``,
    commit: (sha) => shortCommit(sha) ?? markdownPen.name(sha),
};
const terminalPen = {
    medium: "terminal",
    name: (text) => {
        const shown = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_NAME }));
        if (shown.trim() === "")
            return "(empty)";
        return /^[^\s"]+$/u.test(shown) ? shown : `"${shown}"`;
    },
    text: (text) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenEnd */ .tZ)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_TEXT })),
    own: (text) => text,
    strong: (text) => text,
    command: (text) => text,
    commit: (sha) => shortCommit(sha) ?? terminalPen.name(sha),
};
function shortCommit(sha) {
    return /^[0-9a-f]{7,64}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : undefined;
}
/** Foreign prose as a sentence that others can follow. It is completed before it is escaped: `1` is not yet a list, `1.` is. */
function sentence(text, pen) {
    const words = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim();
    if (words === "")
        return "";
    const begun = words.replace(/^[a-z](?=[a-z]*,?\s)/u, (letter) => letter.toUpperCase());
    return pen.text(/[.!?…]$/u.test(begun) ? begun : `${begun}.`);
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemMarkdown: () => (/* binding */ problemMarkdown)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _comment_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3407);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3887);
/* harmony import */ var _pen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6925);
/* harmony import */ var _run_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5536);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9551);







const SAID = {
    preparing: {
        title: "measuring could not begin",
        said: "Nothing was spent.",
    },
    measuring: {
        title: "measuring failed before its first result",
        said: "",
    },
    deciding: {
        title: "what was measured could not be judged",
        said: "What was measured is kept.",
    },
};
/** So long may a line be, so that one of them cannot take the others' room. */
const LONGEST_LINE = 400;
/** Each line of a code block without fences begins so, and no text can end such a block from within its line. */
const CODE = "    ";
/** The comment, and the job's summary, where pairgate itself could not come to a verdict. */
function problemMarkdown({ during, problems, commit, runUrl }) {
    const { title, said } = SAID[during];
    const log = (0,_run_link_js__WEBPACK_IMPORTED_MODULE_4__/* .runLink */ .u)({ url: runUrl, text: "the run's log" });
    const [first, ...rows] = problems.flatMap(linesOf);
    const next = first === undefined
        ? `What went wrong is in ${log}.`
        : `Mend what is named here, then run the job again; more is in ${log}.`;
    const parts = [`There is no verdict on commit ${_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPen */ .rU.commit(commit)}.`, said, next];
    const blocks = [
        { rank: 0, head: `### ⚠️ pairgate: ${title}\n${parts.filter((part) => part !== "").join(" ")}` },
    ];
    if (first !== undefined) {
        blocks.push({
            rank: 1,
            head: first,
            rows,
            cut: (missing) => `_${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(missing, "line")} not shown: this comment would be too long._`,
        });
    }
    return (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBody */ .I)(blocks);
}
function linesOf(problem) {
    return (0,_domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B)(problem)
        .split(/\r\n|[\n\r]/u)
        .map(codeLine);
}
/** `<` as its likeness, as in all code of ours: no comment can be forged, nor a command should this reach a log. */
function codeLine(line) {
    const shown = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenEnd */ .tZ)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(line).trimEnd(), { most: LONGEST_LINE }).replaceAll("<", "‹");
    return `${CODE}${shown}`.trimEnd();
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _pen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);

/** The address of a workflow run on GitHub or a server of one's own: nothing in it has a meaning in markdown. */
const PLAIN_ADDRESS = /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.-]+)*\/?$/u;
const LONGEST = 400;
/** A link to the workflow run. An address that is not as GitHub writes it is shown and cannot be followed. */
function runLink({ url, text }) {
    return url.length <= LONGEST && PLAIN_ADDRESS.test(url)
        ? `[${text}](${url})`
        : `${text}: ${_pen_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownPen */ .rU.name(url)}`;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   tZ: () => (/* binding */ shortenEnd)
/* harmony export */ });
let segmenter = null;
/** Texts of signs that never join: Latin, and what our own tables are drawn with. */
const NEVER_JOINED = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u2500-\u25ff\u2713\u2717]*$/u;
/** What a reader sees as letters: an emoji of five code points is one. */
function letters(text) {
    // The tables of a segmenter take 10 ms to load, and most texts do not need them.
    if (NEVER_JOINED.test(text))
        return Array.from(text);
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** A long name without its middle: its two ends tell it from others. No letter is cut in half. */
function shortenMiddle(text, { most }) {
    if (text.length <= most)
        return text;
    const all = letters(text);
    const head = take(all, Math.ceil((most - 1) / 2));
    const tail = take(all.toReversed(), most - 1 - head.join("").length).toReversed();
    return [...head, "…", ...tail].join("");
}
/** A long sentence without its end. */
function shortenEnd(text, { most }) {
    return text.length <= most ? text : `${take(letters(text), most - 1).join("")}…`;
}
/** Letters as long as they fit; counted in code units, since one hostile letter can be as long as a book. */
function take(all, units) {
    const taken = [];
    let used = 0;
    for (const letter of all) {
        used += letter.length;
        if (used > units)
            break;
        taken.push(letter);
    }
    return taken;
}
/** A digest is told from another by its beginning; nobody reads 64 digits. */
function shortenDigest(text) {
    return text.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/u, "$1…");
}


/***/ })

};

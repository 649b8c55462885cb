export const id = 317;
export const ids = [317];
export const modules = {

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ scheduleOf)
});

// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/decide/margin-error.js
var margin_error = __webpack_require__(1275);
;// CONCATENATED MODULE: ./lib/decide/expected.js


/**
 * What is expected of an unchanged candidate: that it solves each task as often as the baseline did. With the errors that
 * the pass side takes, see `findPassRate`, so that how likely it has passed is told as it will be judged.
 * @param tried the task of each of the candidate's attempts, by its place in `known`
 */
function ifUnchanged(known, tried, margin) {
    const made = known.map(() => 0);
    for (const task of tried)
        made[task] = (made[task] ?? 0) + 1;
    const strata = [];
    let ofDifference = 0;
    let ofPasses = 0;
    for (const [index, { passes, attempts }] of known.entries()) {
        const more = made[index] ?? 0;
        if (attempts === 0 || more === 0)
            continue;
        strata.push({
            baselinePasses: passes,
            baselineAttempts: attempts,
            candidatePasses: 0,
            candidateAttempts: more,
        });
        const rate = (passes * (1 + more / attempts) + 0.25) / (attempts + more + 0.5);
        ofDifference += rate * (1 - rate) * (1 / attempts + 1 / more);
        ofPasses += rate * (1 - rate) * more;
    }
    if (strata.length === 0)
        return { error: 1, variance: 0 };
    const error = Math.max(Math.sqrt(ofDifference) / strata.length, (0,margin_error/* errorAtMargin */.e)(strata, margin));
    return { error, variance: ofPasses };
}
/** How likely an unchanged candidate passes at one look with this standard error, a fraction. */
function likelyToPass({ margin, level }, standardError) {
    return (0,normal/* normalCdf */.vr)(margin / standardError + (0,normal/* normalQuantile */.Zl)(level));
}

// EXTERNAL MODULE: ./lib/stats/beta-binomial.js
var beta_binomial = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/decide/informative.js

/** Variances are whole hundredths, so that they read and travel as small numbers. */
const VARIANCE_STEPS = 100;
/**
 * p (1 - p) of each task's baseline rate, in hundredths, at least 1. Rates are shrunk to the mean by as much as tasks are
 * alike; where nothing tells that, a little to one half. statistics.md 1(iv).
 */
function variancesOf(known) {
    const rates = (0,beta_binomial/* shrunkRates */.L)(known);
    return known.map(({ passes, attempts }, index) => {
        if (attempts === 0)
            return 1;
        const rate = rates?.[index] ?? (passes + 0.3) / (attempts + 0.6);
        return Math.max(1, Math.round(rate * (1 - rate) * VARIANCE_STEPS));
    });
}
/**
 * How much an attempt of each task tells, in powers of two. The order of attempts follows it, and the exact test takes the
 * order for given: where tasks that are alike were told apart by the baseline's luck, it would find too many unchanged
 * candidates worse. Measured in docs/calibration.md.
 */
function valuesOf(variances) {
    return variances.map((variance) => 2 ** Math.round(Math.log2(variance)));
}

// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var critical = __webpack_require__(3592);
;// CONCATENATED MODULE: ./lib/decide/spending.js


/** Likelihoods are taken in twentieths, so that many plans share their boundaries. */
const LIKELIHOOD_STEPS = 20;
/**
 * Where tasks were not tried equally often, how often follows the baseline's outcomes, and the exact test takes it for
 * fixed: a task that always passed can only get worse, and it alone has one attempt. Its tail is heavier than the test
 * knows: the boundary is raised there by up to this much. Measured in docs/calibration.md.
 */
const RAISED_BY = 0.08;
/**
 * Where the passes vary by less than this, p-values take so few values that most lie well above the boundary, which makes
 * up for it: the less they vary, the less it is raised.
 */
const MANY_VALUES = 10;
/** What the planned end has left of the rate, however likely it is never reached. */
const MOST_EARLY = 0.97;
/** The part of the rate that every look has some of. */
const EVENLY = 0.04;
/** Mid-p values are exact only on average over outcomes; over several looks they find a little too many worse. */
const SEVERAL_LOOKS = 0.97;
/**
 * Fixes what the fail side of the pass rate may spend up to each look. Where an unchanged candidate has most likely passed
 * by then, what is kept for later looks is never used, and drops go unseen for nothing: so it is the square of that
 * likelihood where that is more than the information alone gives. All of it is of the baseline, fixed before the first
 * attempt, so the false-alarm rate holds also where a pass is not heeded.
 * @param expected what each look will know of an unchanged candidate
 * @param chosen whether the order follows the baseline's outcomes
 */
function fixSpending(options) {
    const { looks, expected, passing, tasks, chosen } = options;
    const fractions = looks.map(({ information }) => information["pass-rate"] ?? 1);
    const boundaries = (0,critical/* passBoundaries */.o2)(fractions, passing.level);
    let passed = 0;
    let spent = 0;
    for (const [index, look] of looks.entries()) {
        const { error = 1, variance = 0 } = expected[index] ?? {};
        if (look.attempts >= tasks) {
            const likely = (0,normal/* normalCdf */.vr)(passing.margin / error - (boundaries[index] ?? 0));
            passed = Math.max(passed, Math.round(likely * LIKELIHOOD_STEPS) / LIKELIHOOD_STEPS);
        }
        const fraction = fractions[index] ?? 1;
        const early = Math.max((0,critical/* failShare */.CE)(fraction), Math.min(MOST_EARLY, passed ** 2));
        // A little goes by the information alone, so that every look has something of its own to spend.
        const share = (1 - EVENLY) * early + EVENLY * fraction ** 2;
        spent = Math.max(spent, share);
        look.spend = Number((SEVERAL_LOOKS * spent).toPrecision(3));
        const uneven = look.attempts > tasks && index < looks.length - 1;
        if (uneven && chosen)
            look.stretch = Number((1 + RAISED_BY * Math.min(1, variance / MANY_VALUES) ** 2).toFixed(3));
    }
}

;// CONCATENATED MODULE: ./lib/decide/schedule.js




/**
 * The shares of the planned information at which a look is worth its part of the false-alarm rate: around the half most
 * unchanged candidates pass.
 */
const GRID = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];
/** Looks closer than this, in shares of the information, tell the same. */
const APART = 0.04;
/** Attempts between two looks. */
const LEAST_BLOCK = 10;
/**
 * A plan that an unchanged candidate will hardly pass even by its end saves nothing by looking, and looks cost power: it
 * has only those that see an agent that is broken outright.
 */
const WEAK = 0.35;
const WEAK_UP_TO = 0.5;
/**
 * When to look, and in which order to try, from the baseline alone.
 *
 * Looks are at shares of the planned information, at the end of the first round (the first moment at which a pass is
 * possible) and at the planned end. The information of a metric is 1 / variance of its mean paired difference, with
 * p (1 - p) of each task's shrunk baseline rate for the pass rate and equal variances for log tokens: n^2 / sum of
 * v_i (1/k_b + 1/k_c). Differences of the same tasks then have independent increments over it, however unequal the
 * attempts, which is what the boundaries rest on. C. Jennison and B. W. Turnbull, Group Sequential Methods (2000), 11.
 * @param order the tasks in the order of the first round
 * @param baseline what is known of each task; null where the base commit is measured alongside, task by task
 * @param early whether there are looks before the planned end
 */
function scheduleOf(options) {
    const { order, rounds, extensionRounds, baseline } = options;
    const known = order.map((task) => baseline?.get(task) ?? { passes: 0, attempts: 0 });
    const alongside = baseline === null || known.every(({ attempts }) => attempts === 0);
    const ones = order.map(() => 1);
    const variances = alongside ? ones : variancesOf(known);
    const values = alongside || !options.early ? null : valuesOf(variances);
    const extension = extensionRounds === 0 ? null : { rounds: extensionRounds, share: 0, information: {} };
    const slots = (0,sequence/* sequenceOf */.nD)({ order: [...order], values, rounds, extension });
    const planned = rounds * order.length;
    const place = new Map(order.map((task, index) => [task, index]));
    const gained = {
        "pass-rate": new Information(known, alongside, variances),
        tokens: new Information(known, alongside, ones),
    };
    const tried = slots.map(({ task }) => place.get(task) ?? 0);
    const path = tried.map((index) => ({
        rate: gained["pass-rate"].after(index),
        tokens: gained.tokens.after(index),
    }));
    const end = path[planned - 1] ?? { rate: 1, tokens: 1 };
    const rates = path.map(({ rate }) => rate / end.rate);
    const passing = alongside ? null : (options.passing ?? null);
    // By the clock's own variances, which are cautious where tasks always passed.
    const weak = passing !== null && likelyToPass(passing, 1 / Math.sqrt(VARIANCE_STEPS * end.rate)) < WEAK;
    const at = options.early
        ? spaced(placesOf(rates.slice(0, planned), order.length), order.length, planned).filter(({ fraction }) => !weak || fraction <= WEAK_UP_TO)
        : [];
    const looks = [];
    let before = 0;
    for (const { attempts, fraction } of at) {
        const tokens = growing((path[attempts - 1]?.tokens ?? end.tokens) / end.tokens, before);
        if (tokens >= 1)
            break;
        const information = { "pass-rate": fraction, tokens };
        looks.push({ block: looks.length + 1, attempts, information, spend: null, stretch: 1 });
        before = tokens;
    }
    looks.push({
        block: looks.length + 1,
        attempts: planned,
        information: { "pass-rate": 1, tokens: 1 },
        spend: null,
        stretch: 1,
    });
    if (options.early && passing !== null && !weak) {
        const expected = looks.map(({ attempts }) => ifUnchanged(known, tried.slice(0, attempts), passing.margin));
        fixSpending({ looks, expected, passing, tasks: order.length, chosen: new Set(values).size > 1 });
    }
    const last = path.at(-1) ?? end;
    const extensionInformation = extension === null
        ? {}
        : {
            "pass-rate": beyond(last.rate / end.rate),
            tokens: beyond(last.tokens / end.tokens),
        };
    return { values, looks, extensionInformation };
}
/** After how many attempts to look before the planned end, and what is known there. */
function placesOf(rates, tasks) {
    const places = [];
    if (rates.length <= tasks)
        return gridPlaces(rates, 1, rates.length - 1, [0, 1]);
    // A look that knows nothing has no boundary, and of hundreds of rounds the first is less than a hundredth.
    const whole = Math.max(0.01, hundredths(rates[tasks - 1] ?? 0));
    places.push(...gridPlaces(rates, 1, tasks - 1, [0, whole]));
    places.push({ attempts: tasks, fraction: whole });
    places.push(...gridPlaces(rates, tasks + 1, rates.length - 1, [whole, 1]));
    return places;
}
/**
 * Looks a few attempts apart tell the same, and of few attempts the exact test takes too few values to use what a look may
 * spend. The end of the first round stays, since no pass is possible before it.
 */
function spaced(places, tasks, planned) {
    const fixed = [tasks, planned];
    let before = 0;
    return places.filter(({ attempts }) => {
        const near = fixed.some((place) => place > attempts && place - attempts < LEAST_BLOCK);
        if (attempts !== tasks && (near || attempts - before < LEAST_BLOCK))
            return false;
        before = attempts;
        return true;
    });
}
/** The first numbers of attempts, of those given, at which each share of the grid within the range is reached. */
function gridPlaces(rates, from, to, [above, below]) {
    const places = [];
    let attempts = from;
    for (const fraction of GRID) {
        if (fraction < above + APART || fraction > below - APART)
            continue;
        while (attempts <= to && (rates[attempts - 1] ?? 0) < fraction)
            attempts += 1;
        if (attempts > to)
            break;
        places.push({ attempts, fraction });
        attempts += 1;
    }
    return places;
}
/** In twentieths, rounded down, so that many plans share their boundaries; these need information that grows. */
function growing(share, before) {
    return Math.round(100 * Math.max(Math.floor(share * 20 + 1e-6) / 20, before + 0.01)) / 100;
}
function hundredths(share) {
    return Math.floor(share * 100 + 1e-6) / 100;
}
function beyond(share) {
    return Math.max(1.01, hundredths(share));
}
/** The information that a growing number of attempts gives on a mean paired difference over tasks. */
class Information {
    #known;
    #alongside;
    #values;
    #attempts;
    #tried = 0;
    #variance = 0;
    constructor(known, alongside, values) {
        this.#known = known;
        this.#alongside = alongside;
        this.#values = values;
        this.#attempts = known.map(() => 0);
    }
    /** What is known after one more attempt of this task. */
    after(index) {
        const made = this.#attempts[index] ?? 0;
        const value = this.#values[index] ?? 1;
        const baseline = this.#known[index]?.attempts ?? 0;
        this.#attempts[index] = made + 1;
        // A task that the baseline never tried cannot be paired: it tells nothing.
        if (this.#alongside || baseline > 0) {
            const arms = this.#alongside ? 2 : 1;
            if (made === 0) {
                this.#tried += 1;
                this.#variance += value * (arms + (this.#alongside ? 0 : 1 / baseline));
            }
            else {
                this.#variance -= (value * arms) / (made * (made + 1));
            }
        }
        return this.#tried === 0 ? 0 : this.#tried ** 2 / this.#variance;
    }
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   jY: () => (/* binding */ attemptSeed),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   ot: () => (/* binding */ plainPlan),
/* harmony export */   qe: () => (/* binding */ freshPlan)
/* harmony export */ });
/* unused harmony exports extensionRounds, planOf */
/* harmony import */ var _decide_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7596);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9376);



/** Of a plan that has an extension: half as many rounds again. */
function extensionRounds(rounds) {
    return Math.max(1, Math.ceil(rounds / 2));
}
/**
 * Fixes what may not change once measuring has begun: the order of the attempts, the looks, and the rates of the gates.
 * The first round's order is random by the seed; what follows is of the schedule (see `scheduleOf`).
 * @param seed a whole number; the same seed and tasks give the same order
 * @param baseline what the stored baseline knows of each task; null where there is none, or none is looked at
 * @param extensionShare the part of each rate kept for one extension; 0 where there will be none
 */
function makePlan(options) {
    const { tasks, rounds, seed, gates, extensionShare, baseline, baselineRuns, stopping } = options;
    const passRate = gates["pass-rate"];
    const extension = extensionShare === 0 ? 0 : extensionRounds(rounds);
    const { values, looks, extensionInformation } = (0,_decide_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduleOf */ .r)({
        order: orderOf(tasks, seed),
        rounds,
        extensionRounds: extension,
        baseline,
        early: stopping !== "none",
        passing: passRate?.margin == null
            ? null
            : { margin: passRate.margin, level: passRate.passLevel * (1 - extensionShare) },
    });
    const schedule = {
        values,
        looks,
        extension: extension === 0
            ? null
            : { rounds: extension, share: extensionShare, information: extensionInformation },
    };
    return planOf({ tasks, rounds, seed, gates, schedule, baselineRuns });
}
/** A plan from its parts, of which the order of the tasks is left out: tasks and seed give it. */
function planOf(options) {
    const { tasks, rounds, seed, gates, schedule, baselineRuns } = options;
    return {
        seed,
        order: orderOf(tasks, seed),
        rounds,
        gates,
        ...schedule,
        confirm: null,
        baselineRuns: [...baselineRuns],
    };
}
function orderOf(tasks, seed) {
    return (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A)([...tasks].sort(), (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(`order ${seed}`));
}
/** The plan of a fixed number of rounds with one look at their end: of a baseline, or of one that is measured alone. */
function plainPlan(options) {
    const fixed = { gates: {}, extensionShare: 0, baseline: null, baselineRuns: [], stopping: "none" };
    return makePlan({ ...options, ...fixed });
}
/**
 * The plan of a fresh batch: the very attempts that the candidate's verdict rests on, without a look before their end.
 * @param attempts how many of the plan's attempts were made for the verdict
 * @param asked the tasks that it speaks of; others, of which no baseline knows, are not paid for again
 */
function freshPlan(plan, attempts, asked) {
    const kept = plan.order.map((task) => asked.has(task));
    const due = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan)
        .slice(0, attempts)
        .filter(({ task }) => asked.has(task)).length;
    return {
        ...plan,
        order: plan.order.filter((_, place) => kept[place]),
        values: plan.values?.filter((_, place) => kept[place]) ?? null,
        gates: {},
        looks: [{ block: 1, attempts: due, information: {}, spend: null, stretch: 1 }],
        baselineRuns: [],
    };
}
/** The plan's attempts in their order, those of the extension only where it is `extended`. */
function slotsOf(plan, extended) {
    const planned = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedAttempts */ .h1)(plan);
    const all = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan);
    return (extended ? all : all.slice(0, planned)).map((slot, index) => {
        const at = plan.looks.findIndex((look) => index < look.attempts);
        return { ...slot, block: (at < 0 ? plan.looks.length : at) + 1 };
    });
}
/**
 * The seed that an agent is given for one attempt: other for each attempt and for each purpose, so that a baseline and a
 * candidate measured with the same `--seed` do not share their luck.
 * @returns a whole number below 2^48
 */
function attemptSeed(options) {
    const { seed, purpose, task, attempt } = options;
    return Math.floor((0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(`attempt ${seed} ${purpose} ${attempt} ${task}`)() * 2 ** 48);
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shuffled),
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/**
 * A generator of numbers in [0, 1) with 53 random bits; the same seed always gives the same sequence. A number and its
 * decimal text are the same seed. Not for secrets. Throws RangeError on a seed that is NaN or infinite.
 * sfc32 of C. Doty-Humphrey, PractRand 0.94 (public domain): 128 bits of state, period at least 2^32, seeded by
 * MurmurHash3 (A. Appleby, public domain) of the text.
 */
function seededRandom(seed) {
    if (typeof seed === "number")
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)("seed", seed);
    const text = String(seed);
    const next = sfc32([murmur3(text, 1), murmur3(text, 2), murmur3(text, 3)]);
    // As PractRand does, so that similar states have parted before the first number is used.
    for (let round = 0; round < 12; round += 1)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}
/**
 * The items in random order (every order equally likely), as a new list. `random` gives numbers in [0, 1).
 * R. Durstenfeld, "Algorithm 235: random permutation", Commun. ACM 7 (1964), 420, after Fisher and Yates.
 */
function shuffled(items, random) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const chosen = Math.floor(random() * (last + 1));
        [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    return order;
}
function sfc32([seedA, seedB, seedC]) {
    let a = seedA;
    let b = seedB;
    let c = seedC;
    let counter = 1;
    return () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + result) | 0;
        return result >>> 0;
    };
}
/** MurmurHash3 with 32 bits, one block for each UTF-16 unit. */
function murmur3(text, seed) {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
        let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
        block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
        hash ^= block;
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    hash ^= text.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}


/***/ })

};

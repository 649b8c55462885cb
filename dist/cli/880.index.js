export const id = 880;
export const ids = [880];
export const modules = {

/***/ 3592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ criticalValues),
  CE: () => (/* binding */ failShare),
  u0: () => (/* binding */ oneLook),
  o2: () => (/* binding */ passBoundaries)
});

;// CONCATENATED MODULE: ./lib/stats/gauss-legendre.js
// The rule of ten points on [-1, 1], the positive half: Abramowitz & Stegun (1964), table 25.4.
const HALF = [
    [0.14887433898163122, 0.29552422471475287],
    [0.4333953941292472, 0.26926671930999635],
    [0.6794095682990244, 0.21908636251598204],
    [0.8650633666889845, 0.1494513491505806],
    [0.9739065285171717, 0.06667134430868814],
];
const RULE = [...HALF.toReversed().map(([node, weight]) => [-node, weight]), ...HALF];
/**
 * Gauss-Legendre quadrature on [from, to] in equal panels of ten points, none wider than `width`. The nodes increase.
 */
function gaussLegendre({ from, to, width, }) {
    const panels = Math.max(1, Math.ceil((to - from) / width));
    const half = (to - from) / panels / 2;
    const nodes = new Float64Array(panels * RULE.length);
    const weights = new Float64Array(panels * RULE.length);
    for (let panel = 0; panel < panels; panel += 1) {
        const centre = from + (2 * panel + 1) * half;
        for (const [point, [node, weight]] of RULE.entries()) {
            nodes[panel * RULE.length + point] = centre + half * node;
            weights[panel * RULE.length + point] = half * weight;
        }
    }
    return { nodes, weights };
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/stats/looks.js


/** Looks closer than this in relative information cannot be told apart in reasonable time. */
const SMALLEST_STEP = 1e-6;
/** No boundary is higher: the normal tail beyond it is below the smallest double. */
const HIGHEST_BOUNDARY = 38;
const REACH = 10;
const WIDEST_PANEL = 1;
const PANEL_IN_DEVIATIONS = 1.5;
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;
/**
 * The probability of passing all earlier boundaries undecided and exceeding `boundary` (on the z scale) at this look;
 * `past` is undefined at the first one. Exact up to the quadrature, about 1e-14 relative.
 * P. Armitage, C. K. McPherson, B. C. Rowe, J. R. Stat. Soc. A 132 (1969), 235-244; C. Jennison and B. W. Turnbull,
 * Group Sequential Methods (2000), 19.2.
 */
function crossing(past, look, boundary) {
    if (past === undefined)
        return (0,normal/* normalSurvival */.IL)(boundary - look.drift * Math.sqrt(look.information));
    const { toNode, fromHere, shift } = step(past, look);
    let probability = 0;
    for (let index = past.nodes.length - 1; index >= 0; index -= 1) {
        const node = past.nodes[index];
        probability +=
            past.masses[index] * (0,normal/* normalSurvival */.IL)(boundary * fromHere - node * toNode - shift);
    }
    return probability;
}
/** The density on the z scale at this look of the paths that no earlier look stopped. */
function density(past, look, z) {
    if (past === undefined)
        return (0,normal/* normalDensity */.kC)(z - look.drift * Math.sqrt(look.information));
    const { toNode, fromHere, shift } = step(past, look);
    const { nodes, masses } = past;
    // Nodes further from the kernel's centre add nothing, even where the density falls as steeply as it can.
    const band = 9 + (HIGHEST_BOUNDARY + 2 + Math.abs(shift)) / toNode;
    const centre = z * fromHere - shift;
    let sum = 0;
    for (let index = firstAtLeast(nodes, (centre - band) / toNode); index < nodes.length; index += 1) {
        const distance = centre - nodes[index] * toNode;
        if (distance < -band)
            break;
        sum += masses[index] * Math.exp(-0.5 * distance * distance);
    }
    return sum * fromHere * ONE_OVER_SQRT_2_PI;
}
/**
 * The paths still undecided after a look with `boundary`, on a grid fine enough for the smoothing of the step before it
 * and for the step to the information of the `next` look.
 * @param floor z-values at and below it are decided too; none without it, and all where it is not below the boundary
 */
function undecidedAfter({ past, look, boundary, floor = Number.NEGATIVE_INFINITY, next, }) {
    const { information, drift } = look;
    const mean = drift * Math.sqrt(information);
    const smoothed = past === undefined ? 1 : Math.sqrt((information - past.information) / information);
    const wanted = Math.sqrt((next - information) / information);
    const to = Math.min(boundary, Math.max(HIGHEST_BOUNDARY, mean + REACH));
    const from = Math.max(floor, Math.min(mean - REACH, to - 1));
    if (!(from < to))
        return { information, nodes: new Float64Array(), masses: new Float64Array() };
    const { nodes, weights } = gaussLegendre({
        from,
        to,
        width: Math.min(WIDEST_PANEL, PANEL_IN_DEVIATIONS * Math.min(smoothed, wanted)),
    });
    const masses = weights.map((weight, index) => weight * density(past, look, nodes[index]));
    return { information, nodes, masses };
}
/** The step's standardized increment is z * fromHere - node * toNode - shift. */
function step(past, { information, drift }) {
    const gained = information - past.information;
    return {
        toNode: Math.sqrt(past.information / gained),
        fromHere: Math.sqrt(information / gained),
        shift: drift * Math.sqrt(gained),
    };
}
function firstAtLeast(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/boundaries.js



/**
 * The boundaries c_j on the z scale, one for each look: stopping as soon as Z_j >= c_j has false-alarm rate alpha in all
 * if the last fraction is 1. A single look at fraction 1 gives the normal quantile of 1 - alpha. Throws RangeError
 * unless 0 < alpha < 1 and the fractions increase within (0, 1], by a millionth of their size at least.
 * K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70 (1983), 659-663.
 */
function spendingBoundaries({ alpha, fractions, spending }) {
    return boundariesForSpent({
        information: fractions,
        spent: fractions.map((fraction) => alphaSpent({ alpha, fraction, spending })),
    });
}
/**
 * The false-alarm rate spent up to `fraction` of the information: 2 (1 - Phi(z_{1-alpha/2} / sqrt(t))) of O'Brien-Fleming
 * type, alpha log(1 + (e - 1) t) of Pocock type or alpha t^power; alpha at 1. Throws RangeError unless 0 < alpha < 1,
 * 0 < fraction <= 1 and the power is above 0. Lan and DeMets (1983); the power family is that of K. Kim and D. L. DeMets,
 * Biometrika 74 (1987), 149-154.
 */
function alphaSpent({ alpha, fraction, spending, }) {
    requireFraction("alpha", alpha);
    if (!(fraction > 0 && fraction <= 1))
        throw new RangeError(`fraction must lie in (0, 1], got ${fraction}`);
    if (typeof spending === "object")
        requirePositive("power", spending.power);
    if (fraction === 1)
        return alpha;
    if (typeof spending === "object")
        return alpha * fraction ** spending.power;
    switch (spending) {
        case "obrien-fleming":
            return Math.min(alpha, 2 * normalSurvival(-normalQuantile(alpha / 2) / Math.sqrt(fraction)));
        case "pocock":
            return Math.min(alpha, alpha * Math.log1p((Math.E - 1) * fraction));
        default:
            throw new RangeError(`unknown spending ${spending}`);
    }
}
/**
 * The boundaries c_j on the z scale, one for each look, that spend exactly the given cumulative false-alarm rates. An
 * earlier boundary does not depend on later looks, so a plan can be extended. A look that spends nothing has the
 * boundary 38, which no result reaches. Throws RangeError unless both lists are equally long, the information is above 0
 * and increases (by a millionth of its size at least) and the spent rates lie in [0, 1) and never decrease.
 * Lan and DeMets (1983); the recursion is that of Armitage, McPherson and Rowe (1969).
 */
function boundariesForSpent({ information, spent }) {
    requireLooks(information);
    if (spent.length !== information.length) {
        throw new RangeError(`every look needs its spent rate: ${information.length} looks, ${spent.length} rates`);
    }
    let past;
    let before = 0;
    return information.map((now, index) => {
        const total = spent[index] ?? before;
        if (!(total >= before && total < 1)) {
            throw new RangeError(`spent[${index}] must lie in [${before}, 1), got ${total}`);
        }
        const boundary = boundaryFor(past, now, total - before);
        const next = information[index + 1];
        if (next !== undefined)
            past = undecidedAfter({ past, look: { information: now, drift: 0 }, boundary, next });
        before = total;
        return boundary;
    });
}
/**
 * The probability of crossing at each look: of Z_j >= c_j there, and of stopping nowhere before. With drift 0 (default)
 * they add up to the false-alarm rate, otherwise to the power; Z_j has mean drift * sqrt(information_j). Throws RangeError
 * unless boundaries and information are equally many, the information is above 0 and increases, and boundaries and drift
 * are finite.
 * Jennison and Turnbull, Group Sequential Methods (2000), 19.2.
 */
function crossingProbabilities({ information, boundaries, floors = [], drift = 0, }) {
    requireLooks(information);
    (0,preconditions/* requireFinite */.hp)("drift", drift);
    if (boundaries.length !== information.length) {
        throw new RangeError(`every look needs its boundary: ${information.length} looks, ${boundaries.length} boundaries`);
    }
    let past;
    return information.map((now, index) => {
        const boundary = boundaries[index] ?? HIGHEST_BOUNDARY;
        (0,preconditions/* requireFinite */.hp)(`boundaries[${index}]`, boundary);
        const look = { information: now, drift };
        const probability = crossing(past, look, boundary);
        const next = information[index + 1];
        const floor = floors[index] ?? Number.NEGATIVE_INFINITY;
        if (next !== undefined)
            past = undecidedAfter({ past, look, boundary, floor, next });
        return probability;
    });
}
/** The boundary that is crossed at this look, and not before, with probability `rate`. */
function boundaryFor(past, information, rate) {
    if (rate <= 0)
        return HIGHEST_BOUNDARY;
    // Whatever the past, Z exceeds this with at most the rate.
    const start = Math.min(HIGHEST_BOUNDARY, -(0,normal/* normalQuantile */.Zl)(rate));
    if (past === undefined)
        return start;
    const look = { information, drift: 0 };
    let low = -HIGHEST_BOUNDARY;
    let high = start;
    let boundary = start;
    // Newton's method on the logarithm, bisecting where a step leaves the bracket.
    for (let round = 0; round < 100; round += 1) {
        const probability = crossing(past, look, boundary);
        if (probability > rate)
            low = boundary;
        else
            high = boundary;
        const slope = density(past, look, boundary) / probability;
        const newton = boundary + Math.log(probability / rate) / slope;
        const following = newton >= low && newton <= high ? newton : (low + high) / 2;
        if (Math.abs(following - boundary) <= 1e-13 * Math.max(1, Math.abs(boundary)))
            return following;
        boundary = following;
    }
    return boundary;
}
function requireLooks(information) {
    let before = 0;
    for (const [index, now] of information.entries()) {
        (0,preconditions/* requirePositive */.z6)(`information at look ${index + 1}`, now);
        if (now - before <= SMALLEST_STEP * before) {
            throw new RangeError(`information must increase from look to look, got ${before} and then ${now}`);
        }
        before = now;
    }
}

;// CONCATENATED MODULE: ./lib/decide/critical.js



/**
 * Each side spends this power of the share of the information: the family of K. Kim and D. L. DeMets, Biometrika 74
 * (1987), 149-154. Measured in docs/calibration.md: against O'Brien and Fleming's type
 * the fail side's fourth power keeps a point more of power over many looks, the pass side's power of 1.5 ends an unchanged
 * pull request earlier; neither costs wrong verdicts.
 */
const FAIL_POWER = 4;
const PASS_POWER = 1.5;
/** Power at which a report says what it could have seen. */
const POWER = 0.8;
/**
 * The critical values of one gate at each look: four fifths of its rates are spent by the planned end and the rest at the
 * extension's look, where one is planned. Design section 5.
 * @param looks see `looksOf`; that of the extension last where `extended`
 * @param metric whose share of the information counts; a look that does not say it has all of it
 */
function criticalValues(options) {
    const { gate, looks, tasks = 0, extended, extensionShare, metric } = options;
    const fractions = looks.map(({ information }) => information[metric] ?? 1);
    const planned = extended ? fractions.slice(0, -1) : fractions;
    const side = (rate, shareAt) => {
        const kept = rate * (1 - extensionShare);
        const spent = planned.map((_, look) => kept * shareAt(look));
        if (extended)
            spent.push(rate);
        return { kept, boundaries: boundariesOf(fractions, spent) };
    };
    const fail = side(gate.alpha, (look) => {
        const planned = metric === "pass-rate" ? (looks[look]?.spend ?? null) : null;
        return planned ?? failShare(fractions[look] ?? 1);
    });
    const pass = side(gate.passLevel, (look) => Math.min(1, planned[look] ?? 1) ** PASS_POWER);
    const failZs = fail.boundaries.map((boundary, look) => boundary * (metric === "pass-rate" ? (looks[look]?.stretch ?? 1) : 1));
    const drifts = new Map();
    const detectable = (margin) => {
        const known = drifts.get(margin);
        if (known !== undefined)
            return known;
        const floors = planned.map((fraction, look) => (looks[look]?.attempts ?? tasks) < tasks
            ? Number.NEGATIVE_INFINITY
            : margin * Math.sqrt(fraction) - (pass.boundaries[look] ?? HIGHEST_BOUNDARY));
        const boundaries = failZs.slice(0, planned.length);
        const drift = driftOf({ information: planned, boundaries, floors });
        drifts.set(margin, drift);
        return drift;
    };
    return fractions.map((fraction, index) => {
        const failZ = failZs[index] ?? Number.POSITIVE_INFINITY;
        const passZ = pass.boundaries[index] ?? Number.POSITIVE_INFINITY;
        return {
            failZ,
            passZ,
            failTail: (0,normal/* normalSurvival */.IL)(failZ),
            passTail: (0,normal/* normalSurvival */.IL)(passZ),
            spent: extended && index === fractions.length - 1
                ? { fail: gate.alpha, pass: gate.passLevel }
                : { fail: fail.kept, pass: pass.kept },
            fraction,
            detectable,
        };
    });
}
/** The critical values where all is judged at one look, and no extension follows. */
function oneLook(gate, { extensionShare }) {
    const looks = [{ information: {} }];
    const [only] = criticalValues({ gate, looks, extended: false, extensionShare, metric: "" });
    return only;
}
/** The part of the fail side's rate that is spent up to a share of the planned information. */
function failShare(fraction) {
    return Math.min(1, fraction) ** FAIL_POWER;
}
/** The critical values of the pass side at shares of the planned information, by the plan alone. */
function passBoundaries(fractions, level) {
    return boundariesOf(fractions, fractions.map((fraction) => level * fraction ** PASS_POWER));
}
const known = new Map();
/** Boundaries take milliseconds, and a calibration asks for the same ones a million times. */
function boundariesOf(information, spent) {
    const key = `${information.join(" ")} | ${spent.join(" ")}`;
    const found = known.get(key) ?? boundariesForSpent({ information, spent });
    if (known.size > 5000)
        known.clear();
    known.set(key, found);
    return found;
}
/** The highest boundary there is, 38, at a look that knows a hundredth, is found by less. */
const MOST_DRIFT = 400;
/** The drift that the boundaries find with 80 % power: regula falsi with the Illinois step, within a bracket. */
function driftOf(looks) {
    const lacking = (drift) => crossingProbabilities({ ...looks, drift }).reduce((sum, part) => sum + part, 0) - POWER;
    let [low, high] = [0, 8];
    let [below, above] = [lacking(low), lacking(high)];
    for (; above < 0 && high < MOST_DRIFT; high *= 2)
        above = lacking(2 * high);
    if (above < 0)
        return Number.POSITIVE_INFINITY;
    for (let round = 0; round < 60 && high - low > 1e-9; round += 1) {
        const drift = (low * above - high * below) / (above - below);
        const found = lacking(drift);
        if (Math.abs(found) < 1e-10)
            return drift;
        if (found < 0) {
            [low, below] = [drift, found];
            above /= 2;
        }
        else {
            [high, above] = [drift, found];
            below /= 2;
        }
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ errorAtMargin)
/* harmony export */ });
/* harmony import */ var _stats_beta_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5367);
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);


/**
 * The standard error that the mean paired difference would have if the candidate were worse by the margin, all tasks
 * suffering (the odds of each fall by one factor): a fraction. What a lucky candidate shows of its own spread is too
 * little just when it is lucky, most of all where every task nearly always passes; this does not depend on it. It is the
 * score test's error in place of Wald's: O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985), 213-226; C. P.
 * Farrington and G. Manning, Statistics in Medicine 9 (1990), 1447-1454. 0 where the baseline was tried once: it says too
 * little of its tasks, and the error of so few attempts is cautious enough.
 * @param strata tasks that both arms attempted, at least one
 * @param margin a fraction above 0
 */
function errorAtMargin(strata, margin) {
    const rates = (0,_stats_beta_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .shrunkRates */ .L)(strata.map(({ baselinePasses, baselineAttempts }) => ({
        passes: baselinePasses,
        attempts: baselineAttempts,
    })));
    if (rates === null)
        return 0;
    const factor = (0,_odds_js__WEBPACK_IMPORTED_MODULE_1__/* .factorOfDrop */ .k)(rates, margin);
    let variance = 0;
    for (const [index, { baselineAttempts, candidateAttempts }] of strata.entries()) {
        const rate = rates[index] ?? 0;
        const lower = (0,_odds_js__WEBPACK_IMPORTED_MODULE_1__/* .withOdds */ .Z)(rate, factor);
        variance += (rate * (1 - rate)) / baselineAttempts + (lower * (1 - lower)) / candidateAttempts;
    }
    return Math.sqrt(variance) / strata.length;
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withOdds),
/* harmony export */   k: () => (/* binding */ factorOfDrop)
/* harmony export */ });
/** A rate whose odds are multiplied by a factor: a fraction. */
function withOdds(rate, factor) {
    return (factor * rate) / (1 - rate + factor * rate);
}
/** e to the power of this is a factor below which nobody solves anything. */
const LEAST_LOG = -20;
/**
 * The factor of all tasks' odds by which their mean rate falls by this much; where it cannot fall so far, one that is next
 * to nothing.
 * @param drop a fraction above 0
 */
function factorOfDrop(rates, drop) {
    let [low, high] = [LEAST_LOG, 0];
    for (let step = 0; step < 20; step += 1) {
        const middle = (low + high) / 2;
        const factor = Math.exp(middle);
        let total = 0;
        for (const rate of rates)
            total += rate - withOdds(rate, factor);
        if (total > drop * rates.length)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(low);
}


/***/ }),

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ plannedAttempts),
/* harmony export */   nD: () => (/* binding */ sequenceOf),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/**
 * All attempts of a plan in the order in which they are made, those of its extension last.
 *
 * The first round tries every task once, in a random order, so that no task stays unseen and an early look sees tasks of
 * all kinds. What follows goes by how much an attempt tells: the k-th further one of a task narrows the mean difference
 * by its value / (k (k + 1)), so tasks that pass sometimes come before those that always or never did. By the planned end
 * all have been tried equally often. The values are of the baseline alone; a choice by the candidate's own outcomes
 * would bias the verdict.
 */
function sequenceOf(plan) {
    const { order, rounds, extension } = plan;
    const last = rounds + (extension?.rounds ?? 0);
    const slots = [];
    for (const task of order)
        slots.push({ task, round: 1 });
    if (plan.values === null)
        addRounds(slots, order, 2, rounds);
    else
        addByValue(slots, plan, plan.values);
    addRounds(slots, order, rounds + 1, last);
    return slots;
}
function addRounds(slots, order, from, to) {
    for (let round = from; round <= to; round += 1)
        for (const task of order)
            slots.push({ task, round });
}
/** Tasks of one value stay together in their order, so that only values and rounds have to be sorted. */
function addByValue(slots, { order, rounds }, values) {
    const alike = new Map();
    for (const [place, task] of order.entries()) {
        const value = values[place] ?? 1;
        const others = alike.get(value);
        if (others === undefined)
            alike.set(value, [task]);
        else
            others.push(task);
    }
    const steps = [];
    for (let round = 2; round <= rounds; round += 1) {
        for (const [value, tasks] of alike)
            steps.push({ round, tells: value / (round * (round - 1)), tasks });
    }
    steps.sort((a, b) => b.tells - a.tells || a.round - b.round);
    for (const { round, tasks } of steps)
        for (const task of tasks)
            slots.push({ task, round });
}
/** How many attempts a plan makes where nothing stops it, its extension left out. */
function plannedAttempts({ looks, order, rounds }) {
    return looks.at(-1)?.attempts ?? rounds * order.length;
}
/** The looks of a plan in their order; where it was extended, that of the extension last. */
function looksOf(plan) {
    const { looks, order, extension } = plan;
    if (extension === null || extension.rounds === 0)
        return [...looks];
    const attempts = plannedAttempts(plan) + extension.rounds * order.length;
    return [
        ...looks,
        { block: looks.length + 1, attempts, information: extension.information, spend: null, stretch: 1 },
    ];
}
/** What names an attempt within its run. */
function slotKey({ task, round }) {
    return `${round} ${task}`;
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shrunkRates)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/** However tallies fall by chance, tasks are neither all the same nor each solved always or never. */
const LEAST_CORRELATION = 0.01;
const MOST_CORRELATION = 0.95;
/** Likewise the mean. */
const LEAST_MEAN = 0.01;
/**
 * Each task's rate, shrunk to the mean rate by as much as the tallies say that tasks are alike: the posterior mean
 * (s + T m) / (k + T) under a beta-binomial distribution with mean m and intraclass correlation 1 / (T + 1), both by their
 * moments. Fractions in the tallies' order; null where fewer than two tasks were tried twice, since nothing then tells how
 * alike they are. Throws RangeError unless passes and attempts are whole numbers with passes <= attempts.
 * J. C. Kleinman, Journal of the American Statistical Association 68 (1973), 46-54.
 */
function shrunkRates(tallies) {
    let tried = 0;
    let total = 0;
    let repeated = 0;
    let within = 0;
    for (const { passes, attempts } of tallies) {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePart */ .v1)("passes", passes, "attempts", attempts);
        if (attempts === 0)
            continue;
        const rate = passes / attempts;
        tried += 1;
        total += rate;
        if (attempts === 1)
            continue;
        repeated += 1;
        within += (rate * (1 - rate) * attempts) / (attempts - 1);
    }
    if (repeated < 2)
        return null;
    const mean = Math.min(1 - LEAST_MEAN, Math.max(LEAST_MEAN, total / tried));
    const correlation = 1 - within / repeated / (mean * (1 - mean));
    const weight = 1 / Math.min(MOST_CORRELATION, Math.max(LEAST_CORRELATION, correlation)) - 1;
    return tallies.map(({ passes, attempts }) => (passes + weight * mean) / (attempts + weight));
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2397);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);


// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), 631-637, in the
// scaling of his ANORM (ACM TOMS 19 (1993), algorithm 715). Constant term first.
const CENTRE = 0.67448975;
const SHOULDER = 5.656854249492381; // sqrt(32)
const CENTRE_TOP = [
    18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745,
];
const CENTRE_BOTTOM = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1];
const SHOULDER_TOP = [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
    93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
];
const SHOULDER_BOTTOM = [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
    1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
];
const TAIL_TOP = [
    0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
    0.215898534057957, 0.023073441764940174,
];
const TAIL_BOTTOM = [
    0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911,
    1,
];
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;
/**
 * P(Z <= z) of the standard normal distribution, as a fraction, to about 16 digits in either tail.
 * `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
function normalCdf(z) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)("z", z);
    if (Math.abs(z) <= CENTRE)
        return 0.5 + centre(z);
    return z < 0 ? tail(-z) : 1 - tail(z);
}
/**
 * P(Z > z) of the standard normal distribution, as a fraction, with full relative accuracy far out in the tail (until
 * it underflows at about z = 38). `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
function normalSurvival(z) {
    return normalCdf(-z);
}
/** The density of the standard normal distribution at `z`. Throws RangeError on NaN. */
function normalDensity(z) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)("z", z);
    return ONE_OVER_SQRT_2_PI * Math.exp(-0.5 * z * z);
}
/** P(0 < Z <= z), negative for negative z, for |z| <= CENTRE. */
function centre(z) {
    const square = z * z;
    return (z * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(CENTRE_TOP, square)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(CENTRE_BOTTOM, square);
}
/** P(Z > z) for z >= CENTRE. */
function tail(z) {
    if (z === Infinity)
        return 0;
    if (z <= SHOULDER)
        return (bell(z) * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(SHOULDER_TOP, z)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(SHOULDER_BOTTOM, z);
    const inverse = 1 / (z * z);
    const correction = (inverse * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(TAIL_TOP, inverse)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(TAIL_BOTTOM, inverse);
    return (bell(z) * (ONE_OVER_SQRT_2_PI - correction)) / z;
}
/** exp(-z^2/2) without the rounding error of squaring z: the leading sixteenths of z are squared exactly. */
function bell(z) {
    const sixteenths = Math.trunc(z * 16) / 16;
    return Math.exp(-0.5 * sixteenths * sixteenths) * Math.exp(-0.5 * (z - sixteenths) * (z + sixteenths));
}
// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Appl. Statist. 37 (1988),
// 477-484, routine PPND16. Constant term first.
const INNER_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const INNER_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
];
const OUTER_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const OUTER_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
];
/**
 * The z with P(Z <= z) = p of the standard normal distribution, to about 16 digits. p is a fraction in [0, 1]; 0 gives
 * -Infinity and 1 gives Infinity. Throws RangeError on any other p. Wichura (1988), AS 241.
 */
function normalQuantile(p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)("p", p);
    const fromMiddle = p - 0.5;
    if (Math.abs(fromMiddle) <= 0.425) {
        const r = 0.180625 - fromMiddle * fromMiddle;
        return (fromMiddle * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(INNER_TOP, r)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(INNER_BOTTOM, r);
    }
    const smaller = Math.min(p, 1 - p);
    const size = smaller === 0 ? Infinity : tailQuantile(Math.sqrt(-Math.log(smaller)));
    return fromMiddle < 0 ? -size : size;
}
/** The size of z for a tail area of exp(-r^2). */
function tailQuantile(r) {
    return r <= 5
        ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(OUTER_TOP, r - 1.6) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(OUTER_BOTTOM, r - 1.6)
        : (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(FAR_TOP, r - 5) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(FAR_BOTTOM, r - 5);
}


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ polynomial)
/* harmony export */ });
/**
 * The value at `x` of the polynomial with these coefficients, constant term first (Horner's scheme).
 * An empty list is the zero polynomial.
 */
function polynomial(coefficients, x) {
    let value = 0;
    for (let power = coefficients.length - 1; power >= 0; power -= 1) {
        value = value * x + coefficients[power];
    }
    return value;
}


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireNumber),
/* harmony export */   CD: () => (/* binding */ requireFraction),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   v1: () => (/* binding */ requirePart),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/** Every statistic refuses a number it has no meaning for, by name, instead of answering NaN. */
/** Throws RangeError unless `value` is a whole number of at least 0 that a double holds exactly. */
function requireCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`);
    }
}
/** Throws RangeError unless `part` and `whole` are counts and `part` is at most `whole`. */
function requirePart(partName, part, wholeName, whole) {
    requireCount(partName, part);
    requireCount(wholeName, whole);
    if (part > whole)
        throw new RangeError(`${partName} (${part}) must not exceed ${wholeName} (${whole})`);
}
/** Throws RangeError unless `value` is an ordinary number, not NaN and not infinite. */
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${name} must be a finite number, got ${value}`);
}
/** Throws RangeError unless `value` is a finite number above 0. */
function requirePositive(name, value) {
    if (!Number.isFinite(value) || value <= 0) {
        throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
    }
}
/** Throws RangeError unless `value` lies in [0, 1]. */
function requireProbability(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie in [0, 1], got ${value}`);
}
/** Throws RangeError unless `value` lies strictly between 0 and 1. */
function requireFraction(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Throws RangeError if `value` is NaN; infinities are welcome. */
function requireNumber(name, value) {
    if (Number.isNaN(value))
        throw new RangeError(`${name} must be a number, got NaN`);
}


/***/ })

};

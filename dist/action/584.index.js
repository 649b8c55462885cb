export const id = 584;
export const ids = [584];
export const modules = {

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


/***/ })

};

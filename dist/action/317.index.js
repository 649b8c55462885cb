export const id = 317;
export const ids = [317];
export const modules = {

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

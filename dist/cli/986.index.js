export const id = 986;
export const ids = [986];
export const modules = {

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5584);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2728);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(380);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6252);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(980);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7488);











const help = `pairgate oracle: prove each task. Its own solution must pass, and an agent that does nothing must fail;
a task that does otherwise measures nothing.

Usage: pairgate oracle [options]

  --suite NAME         only this suite; may be repeated
  --concurrency N      tasks at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --config FILE        (default: pairgate.yml)
  --json               print the findings as JSON
  --quiet              print the tasks that are not proved, and errors

Exits with 1 where a task is not proved.

Examples:
  pairgate oracle
  pairgate oracle --suite bug-hunt --json
`;
const options = {
    suite: { type: "string", multiple: true, default: [] },
    concurrency: { type: "string" },
    sandbox: { type: "string" },
};
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .Tt)("oracle", args, options);
    const asked = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .readMeasureOptions */ .Do)({ ...given, resume: [] }, terminal);
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_9__/* .openProject */ .U)({ terminal, config: given.config });
    const findings = [];
    for (const suite of chooseSuites(project, given.suite)) {
        const engine = await (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareSuite */ .A)({ terminal, project, suite, sandbox: asked.sandbox });
        const concurrency = asked.concurrency ?? suite.concurrency ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(project.state, "attempts", `oracle-${terminal.now().toISOString().replaceAll(/[:.]/gu, "-")}`);
        const found = await prove({
            suite: suite.name,
            engine,
            concurrency,
            folder,
            signal: terminal.interrupted,
        });
        findings.push(...found);
        if (terminal.interrupted.aborted) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
                message: "it was interrupted, and not every task was tried",
                hint: "Start it again.",
            });
        }
        const bad = found.filter((finding) => !finding.proved);
        if (!given.json) {
            for (const { task, why } of bad) {
                terminal.stdout.write(`${suite.name}: ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .e)(task)}: ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .e)(why ?? "")}\n`);
            }
            if (!given.quiet) {
                terminal.stdout.write(`${suite.name}: ${found.length - bad.length} of ${found.length} tasks are proved\n`);
            }
        }
        if (bad.length > 0)
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)(terminal, given.quiet, `outputs: ${folder}`);
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ tasks: findings }, null, 2)}\n`);
    return findings.every((finding) => finding.proved) ? 0 : 1;
}
function chooseSuites(project, names) {
    const { suites } = project.config;
    const known = suites.map((suite) => suite.name);
    for (const name of names) {
        if (known.includes(name))
            continue;
        const meant = (0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_10__.closest)({ word: name, among: known });
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: `--suite ${JSON.stringify(name)} is not a suite of ${project.configFile}`,
            hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
        });
    }
    return names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name));
}
async function prove(options) {
    const { suite, engine, concurrency, folder, signal } = options;
    const solutions = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .withScratch */ .h)(engine.withSolutions());
    const idle = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .withScratch */ .h)(engine.withIdleAgent());
    const tryTask = (tried, task) => {
        const uid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        return tried.attempt({ task, uid, seed: 0, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, uid), signal });
    };
    const findings = new Map();
    const waiting = engine.tasks.map((task) => task.id);
    const worker = async () => {
        for (let task = waiting.shift(); task !== undefined && !signal.aborted; task = waiting.shift()) {
            const solution = engine.solved.has(task) ? await tryTask(solutions.engine, task) : null;
            const empty = await tryTask(idle.engine, task);
            findings.set(task, judge(suite, task, solution, empty));
        }
    };
    try {
        await Promise.all(Array.from({ length: concurrency }, worker));
    }
    finally {
        await Promise.all([solutions.remove(), idle.remove()]);
    }
    return engine.tasks.flatMap((task) => findings.get(task.id) ?? []);
}
function judge(suite, task, solution, empty) {
    const why = [];
    if (solution === null)
        why.push("it has no solution/solve.sh");
    else if (solution.outcome !== "pass")
        why.push(`its own solution does not pass: ${describe(solution)}`);
    if (empty.outcome === "pass")
        why.push("it passes without an agent");
    else if (empty.outcome !== "fail")
        why.push(`an empty agent does not fail it: ${describe(empty)}`);
    return {
        suite,
        task,
        solution: solution?.outcome ?? null,
        emptyAgent: empty.outcome,
        proved: why.length === 0,
        why: why.length === 0 ? null : why.join("; "),
    };
}
function describe({ outcome, reason, detail }) {
    return [outcome, reason, detail].filter((part) => part !== null).join(", ");
}


/***/ })

};

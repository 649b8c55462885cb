import { z } from "zod";
export type { Figure } from "./figure.ts";
export declare const VERDICT_SCHEMA = "pairgate.verdict/1";
/** The three verdicts, and the three reasons why there is none. */
export declare const verdictWordSchema: z.ZodEnum<{
    incomplete: "incomplete";
    inconclusive: "inconclusive";
    "no-baseline": "no-baseline";
    "not-comparable": "not-comparable";
    pass: "pass";
    regression: "regression";
}>;
export type VerdictWord = z.infer<typeof verdictWordSchema>;
declare const gateVerdictSchema: z.ZodEnum<{
    inconclusive: "inconclusive";
    pass: "pass";
    regression: "regression";
}>;
export type GateVerdict = z.infer<typeof gateVerdictSchema>;
declare const metricSchema: z.ZodEnum<{
    cost: "cost";
    errors: "errors";
    "pass-rate": "pass-rate";
    tokens: "tokens";
}>;
export type Metric = z.infer<typeof metricSchema>;
/** One gate's answer. Rates and changes are fractions; a change of tokens or cost is a ratio minus one. */
declare const gateResultSchema: z.ZodObject<{
    metric: z.ZodEnum<{
        cost: "cost";
        errors: "errors";
        "pass-rate": "pass-rate";
        tokens: "tokens";
    }>;
    verdict: z.ZodEnum<{
        inconclusive: "inconclusive";
        pass: "pass";
        regression: "regression";
    }>;
    reason: z.ZodNullable<z.ZodString>;
    hindrance: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        baseline: "baseline";
        candidate: "candidate";
        noise: "noise";
        suite: "suite";
    }>>>;
    baseline: z.ZodNullable<z.ZodNumber>;
    candidate: z.ZodNullable<z.ZodNumber>;
    change: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    level: z.ZodNullable<z.ZodNumber>;
    pValue: z.ZodNullable<z.ZodNumber>;
    alpha: z.ZodNullable<z.ZodNumber>;
    spent: z.ZodNullable<z.ZodNumber>;
    crossesAt: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    margin: z.ZodNullable<z.ZodNumber>;
    tolerance: z.ZodNullable<z.ZodNumber>;
    minimumDetectable: z.ZodNullable<z.ZodNumber>;
    moreRounds: z.ZodNullable<z.ZodNumber>;
    tasks: z.ZodNumber;
    attempts: z.ZodObject<{
        baseline: z.ZodNumber;
        candidate: z.ZodNumber;
        planned: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type GateResult = z.infer<typeof gateResultSchema>;
declare const taskChangeSchema: z.ZodEnum<{
    "newly-failing": "newly-failing";
    "newly-passing": "newly-passing";
    same: "same";
    unclear: "unclear";
}>;
export type TaskChange = z.infer<typeof taskChangeSchema>;
declare const taskResultSchema: z.ZodObject<{
    task: z.ZodString;
    baseline: z.ZodObject<{
        passes: z.ZodNumber;
        attempts: z.ZodNumber;
    }, z.core.$strip>;
    candidate: z.ZodObject<{
        passes: z.ZodNumber;
        attempts: z.ZodNumber;
    }, z.core.$strip>;
    change: z.ZodEnum<{
        "newly-failing": "newly-failing";
        "newly-passing": "newly-passing";
        same: "same";
        unclear: "unclear";
    }>;
}, z.core.$strip>;
export type TaskResult = z.infer<typeof taskResultSchema>;
/** What one gate said at one look on the way to the verdict. */
declare const pathPointSchema: z.ZodObject<{
    metric: z.ZodEnum<{
        cost: "cost";
        errors: "errors";
        "pass-rate": "pass-rate";
        tokens: "tokens";
    }>;
    look: z.ZodNumber;
    attempts: z.ZodNumber;
    change: z.ZodNumber;
    interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
}, z.core.$strip>;
export type PathPoint = z.infer<typeof pathPointSchema>;
/** What the change of the pass rate could be for tasks like these; the gates speak of these very tasks. */
declare const beyondSchema: z.ZodObject<{
    interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
    level: z.ZodNumber;
    tasks: z.ZodNumber;
    clusters: z.ZodNullable<z.ZodNumber>;
}, z.core.$strip>;
export type Beyond = z.infer<typeof beyondSchema>;
/** What a fresh batch of the base commit said of a regression; design section 5. */
declare const confirmationSchema: z.ZodObject<{
    outcome: z.ZodEnum<{
        confirmed: "confirmed";
        "not-confirmed": "not-confirmed";
        "not-measured": "not-measured";
    }>;
    rounds: z.ZodNumber;
    attempts: z.ZodNumber;
    tokens: z.ZodNullable<z.ZodNumber>;
    costUsd: z.ZodNullable<z.ZodNumber>;
    reason: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export type Confirmation = z.infer<typeof confirmationSchema>;
/** A regression that someone with write access accepted; it holds for this treatment only. */
declare const acceptanceSchema: z.ZodObject<{
    by: z.ZodNullable<z.ZodString>;
    reason: z.ZodString;
    at: z.ZodISODateTime;
}, z.core.$strip>;
export type Acceptance = z.infer<typeof acceptanceSchema>;
/** One check's comparison. */
export declare const comparisonSchema: z.ZodObject<{
    suite: z.ZodString;
    candidate: z.ZodString;
    verdict: z.ZodEnum<{
        incomplete: "incomplete";
        inconclusive: "inconclusive";
        "no-baseline": "no-baseline";
        "not-comparable": "not-comparable";
        pass: "pass";
        regression: "regression";
    }>;
    reason: z.ZodNullable<z.ZodString>;
    treatment: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        baseline: z.ZodNullable<z.ZodString>;
        candidate: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    gates: z.ZodArray<z.ZodObject<{
        metric: z.ZodEnum<{
            cost: "cost";
            errors: "errors";
            "pass-rate": "pass-rate";
            tokens: "tokens";
        }>;
        verdict: z.ZodEnum<{
            inconclusive: "inconclusive";
            pass: "pass";
            regression: "regression";
        }>;
        reason: z.ZodNullable<z.ZodString>;
        hindrance: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            baseline: "baseline";
            candidate: "candidate";
            noise: "noise";
            suite: "suite";
        }>>>;
        baseline: z.ZodNullable<z.ZodNumber>;
        candidate: z.ZodNullable<z.ZodNumber>;
        change: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        level: z.ZodNullable<z.ZodNumber>;
        pValue: z.ZodNullable<z.ZodNumber>;
        alpha: z.ZodNullable<z.ZodNumber>;
        spent: z.ZodNullable<z.ZodNumber>;
        crossesAt: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        margin: z.ZodNullable<z.ZodNumber>;
        tolerance: z.ZodNullable<z.ZodNumber>;
        minimumDetectable: z.ZodNullable<z.ZodNumber>;
        moreRounds: z.ZodNullable<z.ZodNumber>;
        tasks: z.ZodNumber;
        attempts: z.ZodObject<{
            baseline: z.ZodNumber;
            candidate: z.ZodNumber;
            planned: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    figures: z.ZodArray<z.ZodObject<{
        what: z.ZodEnum<{
            "cached-input": "cached-input";
            "capped-disk": "capped-disk";
            "capped-time": "capped-time";
            "capped-tokens": "capped-tokens";
            cost: "cost";
            duration: "duration";
            output: "output";
            "passed-tokens": "passed-tokens";
            "suite-tokens": "suite-tokens";
            "task-tokens": "task-tokens";
            turns: "turns";
            "uncached-input": "uncached-input";
        }>;
        unit: z.ZodEnum<{
            attempts: "attempts";
            milliseconds: "milliseconds";
            tokens: "tokens";
            turns: "turns";
            usd: "usd";
        }>;
        baseline: z.ZodNumber;
        candidate: z.ZodNumber;
        change: z.ZodNullable<z.ZodNumber>;
        tasks: z.ZodNumber;
        of: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            baseline: z.ZodNumber;
            candidate: z.ZodNumber;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    tasks: z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        baseline: z.ZodObject<{
            passes: z.ZodNumber;
            attempts: z.ZodNumber;
        }, z.core.$strip>;
        candidate: z.ZodObject<{
            passes: z.ZodNumber;
            attempts: z.ZodNumber;
        }, z.core.$strip>;
        change: z.ZodEnum<{
            "newly-failing": "newly-failing";
            "newly-passing": "newly-passing";
            same: "same";
            unclear: "unclear";
        }>;
    }, z.core.$strip>>;
    unpaired: z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        why: z.ZodEnum<{
            changed: "changed";
            gone: "gone";
            new: "new";
            "no-baseline": "no-baseline";
            "not-tried": "not-tried";
        }>;
    }, z.core.$strip>>;
    stopped: z.ZodNullable<z.ZodObject<{
        reason: z.ZodString;
        look: z.ZodNumber;
        saved: z.ZodNumber;
    }, z.core.$strip>>;
    beyond: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        level: z.ZodNumber;
        tasks: z.ZodNumber;
        clusters: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>>;
    extension: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        rounds: z.ZodNumber;
        attempts: z.ZodNumber;
        state: z.ZodEnum<{
            available: "available";
            used: "used";
        }>;
    }, z.core.$strip>>>;
    path: z.ZodDefault<z.ZodArray<z.ZodObject<{
        metric: z.ZodEnum<{
            cost: "cost";
            errors: "errors";
            "pass-rate": "pass-rate";
            tokens: "tokens";
        }>;
        look: z.ZodNumber;
        attempts: z.ZodNumber;
        change: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
    }, z.core.$strip>>>;
    measured: z.ZodObject<{
        rounds: z.ZodNumber;
        plannedRounds: z.ZodNullable<z.ZodNumber>;
        attempts: z.ZodNumber;
        tokens: z.ZodNullable<z.ZodNumber>;
        costUsd: z.ZodNullable<z.ZodNumber>;
        durationMs: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>;
    sandbox: z.ZodNullable<z.ZodEnum<{
        bubblewrap: "bubblewrap";
        none: "none";
    }>>;
    commit: z.ZodString;
    base: z.ZodNullable<z.ZodString>;
    baselineRuns: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        commit: z.ZodString;
        createdAt: z.ZodNullable<z.ZodString>;
        attempts: z.ZodNumber;
    }, z.core.$strip>>;
    treatmentHash: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    treatmentsTried: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    unmeasuredMerges: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    forecast: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        source: z.ZodLiteral<"history">;
        pullRequests: z.ZodNumber;
        falseAlarm: z.ZodNullable<z.ZodObject<{
            rate: z.ZodNumber;
            lower: z.ZodNumber;
            upper: z.ZodNumber;
        }, z.core.$strip>>;
        splits: z.ZodNumber;
        power10: z.ZodNumber;
        share: z.ZodNumber;
    }, z.core.$strip>>>;
    freshBaseline: z.ZodDefault<z.ZodBoolean>;
    alongside: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        attempts: z.ZodNumber;
        tokens: z.ZodNullable<z.ZodNumber>;
        costUsd: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>>;
    confirmation: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        outcome: z.ZodEnum<{
            confirmed: "confirmed";
            "not-confirmed": "not-confirmed";
            "not-measured": "not-measured";
        }>;
        rounds: z.ZodNumber;
        attempts: z.ZodNumber;
        tokens: z.ZodNullable<z.ZodNumber>;
        costUsd: z.ZodNullable<z.ZodNumber>;
        reason: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>>;
    accepted: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        by: z.ZodNullable<z.ZodString>;
        reason: z.ZodString;
        at: z.ZodISODateTime;
    }, z.core.$strip>>>;
    notes: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export type Comparison = z.infer<typeof comparisonSchema>;
/** `verdict.json`, and `--json` on the terminal. */
export declare const verdictSchema: z.ZodObject<{
    schema: z.ZodLiteral<"pairgate.verdict/1">;
    verdict: z.ZodEnum<{
        incomplete: "incomplete";
        inconclusive: "inconclusive";
        "no-baseline": "no-baseline";
        "not-comparable": "not-comparable";
        pass: "pass";
        regression: "regression";
    }>;
    headline: z.ZodString;
    comparisons: z.ZodArray<z.ZodObject<{
        suite: z.ZodString;
        candidate: z.ZodString;
        verdict: z.ZodEnum<{
            incomplete: "incomplete";
            inconclusive: "inconclusive";
            "no-baseline": "no-baseline";
            "not-comparable": "not-comparable";
            pass: "pass";
            regression: "regression";
        }>;
        reason: z.ZodNullable<z.ZodString>;
        treatment: z.ZodArray<z.ZodObject<{
            what: z.ZodString;
            baseline: z.ZodNullable<z.ZodString>;
            candidate: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        gates: z.ZodArray<z.ZodObject<{
            metric: z.ZodEnum<{
                cost: "cost";
                errors: "errors";
                "pass-rate": "pass-rate";
                tokens: "tokens";
            }>;
            verdict: z.ZodEnum<{
                inconclusive: "inconclusive";
                pass: "pass";
                regression: "regression";
            }>;
            reason: z.ZodNullable<z.ZodString>;
            hindrance: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                baseline: "baseline";
                candidate: "candidate";
                noise: "noise";
                suite: "suite";
            }>>>;
            baseline: z.ZodNullable<z.ZodNumber>;
            candidate: z.ZodNullable<z.ZodNumber>;
            change: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodNullable<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            level: z.ZodNullable<z.ZodNumber>;
            pValue: z.ZodNullable<z.ZodNumber>;
            alpha: z.ZodNullable<z.ZodNumber>;
            spent: z.ZodNullable<z.ZodNumber>;
            crossesAt: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            margin: z.ZodNullable<z.ZodNumber>;
            tolerance: z.ZodNullable<z.ZodNumber>;
            minimumDetectable: z.ZodNullable<z.ZodNumber>;
            moreRounds: z.ZodNullable<z.ZodNumber>;
            tasks: z.ZodNumber;
            attempts: z.ZodObject<{
                baseline: z.ZodNumber;
                candidate: z.ZodNumber;
                planned: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strip>;
        }, z.core.$strip>>;
        figures: z.ZodArray<z.ZodObject<{
            what: z.ZodEnum<{
                "cached-input": "cached-input";
                "capped-disk": "capped-disk";
                "capped-time": "capped-time";
                "capped-tokens": "capped-tokens";
                cost: "cost";
                duration: "duration";
                output: "output";
                "passed-tokens": "passed-tokens";
                "suite-tokens": "suite-tokens";
                "task-tokens": "task-tokens";
                turns: "turns";
                "uncached-input": "uncached-input";
            }>;
            unit: z.ZodEnum<{
                attempts: "attempts";
                milliseconds: "milliseconds";
                tokens: "tokens";
                turns: "turns";
                usd: "usd";
            }>;
            baseline: z.ZodNumber;
            candidate: z.ZodNumber;
            change: z.ZodNullable<z.ZodNumber>;
            tasks: z.ZodNumber;
            of: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                baseline: z.ZodNumber;
                candidate: z.ZodNumber;
            }, z.core.$strip>>>;
        }, z.core.$strip>>;
        tasks: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            baseline: z.ZodObject<{
                passes: z.ZodNumber;
                attempts: z.ZodNumber;
            }, z.core.$strip>;
            candidate: z.ZodObject<{
                passes: z.ZodNumber;
                attempts: z.ZodNumber;
            }, z.core.$strip>;
            change: z.ZodEnum<{
                "newly-failing": "newly-failing";
                "newly-passing": "newly-passing";
                same: "same";
                unclear: "unclear";
            }>;
        }, z.core.$strip>>;
        unpaired: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            why: z.ZodEnum<{
                changed: "changed";
                gone: "gone";
                new: "new";
                "no-baseline": "no-baseline";
                "not-tried": "not-tried";
            }>;
        }, z.core.$strip>>;
        stopped: z.ZodNullable<z.ZodObject<{
            reason: z.ZodString;
            look: z.ZodNumber;
            saved: z.ZodNumber;
        }, z.core.$strip>>;
        beyond: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
            level: z.ZodNumber;
            tasks: z.ZodNumber;
            clusters: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>>;
        extension: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            rounds: z.ZodNumber;
            attempts: z.ZodNumber;
            state: z.ZodEnum<{
                available: "available";
                used: "used";
            }>;
        }, z.core.$strip>>>;
        path: z.ZodDefault<z.ZodArray<z.ZodObject<{
            metric: z.ZodEnum<{
                cost: "cost";
                errors: "errors";
                "pass-rate": "pass-rate";
                tokens: "tokens";
            }>;
            look: z.ZodNumber;
            attempts: z.ZodNumber;
            change: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        }, z.core.$strip>>>;
        measured: z.ZodObject<{
            rounds: z.ZodNumber;
            plannedRounds: z.ZodNullable<z.ZodNumber>;
            attempts: z.ZodNumber;
            tokens: z.ZodNullable<z.ZodNumber>;
            costUsd: z.ZodNullable<z.ZodNumber>;
            durationMs: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>;
        sandbox: z.ZodNullable<z.ZodEnum<{
            bubblewrap: "bubblewrap";
            none: "none";
        }>>;
        commit: z.ZodString;
        base: z.ZodNullable<z.ZodString>;
        baselineRuns: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            commit: z.ZodString;
            createdAt: z.ZodNullable<z.ZodString>;
            attempts: z.ZodNumber;
        }, z.core.$strip>>;
        treatmentHash: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        treatmentsTried: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        unmeasuredMerges: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        forecast: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            source: z.ZodLiteral<"history">;
            pullRequests: z.ZodNumber;
            falseAlarm: z.ZodNullable<z.ZodObject<{
                rate: z.ZodNumber;
                lower: z.ZodNumber;
                upper: z.ZodNumber;
            }, z.core.$strip>>;
            splits: z.ZodNumber;
            power10: z.ZodNumber;
            share: z.ZodNumber;
        }, z.core.$strip>>>;
        freshBaseline: z.ZodDefault<z.ZodBoolean>;
        alongside: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            attempts: z.ZodNumber;
            tokens: z.ZodNullable<z.ZodNumber>;
            costUsd: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>>;
        confirmation: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            outcome: z.ZodEnum<{
                confirmed: "confirmed";
                "not-confirmed": "not-confirmed";
                "not-measured": "not-measured";
            }>;
            rounds: z.ZodNumber;
            attempts: z.ZodNumber;
            tokens: z.ZodNullable<z.ZodNumber>;
            costUsd: z.ZodNullable<z.ZodNumber>;
            reason: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>>;
        accepted: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            by: z.ZodNullable<z.ZodString>;
            reason: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strip>>>;
        notes: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    grid: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        models: z.ZodArray<z.ZodString>;
        harnesses: z.ZodArray<z.ZodString>;
        cells: z.ZodArray<z.ZodObject<{
            model: z.ZodString;
            harness: z.ZodString;
            rate: z.ZodNullable<z.ZodNumber>;
            tasks: z.ZodNumber;
            attempts: z.ZodNumber;
        }, z.core.$strip>>;
        missing: z.ZodArray<z.ZodObject<{
            model: z.ZodString;
            harness: z.ZodString;
        }, z.core.$strip>>;
        effects: z.ZodArray<z.ZodObject<{
            what: z.ZodEnum<{
                harness: "harness";
                interaction: "interaction";
                model: "model";
            }>;
            of: z.ZodString;
            model: z.ZodNullable<z.ZodString>;
            harness: z.ZodNullable<z.ZodString>;
            change: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        }, z.core.$strip>>;
        level: z.ZodNumber;
        allTasks: z.ZodNumber;
        leftOut: z.ZodArray<z.ZodObject<{
            run: z.ZodString;
            candidate: z.ZodString;
            why: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type Verdict = z.infer<typeof verdictSchema>;

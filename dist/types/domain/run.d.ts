import { z } from "zod";
export declare const RUN_SCHEMA = "pairgate.run/1";
declare const purposeSchema: z.ZodEnum<{
    base: "base";
    candidate: "candidate";
    confirm: "confirm";
    drift: "drift";
    record: "record";
}>;
export type Purpose = z.infer<typeof purposeSchema>;
declare const sandboxModeSchema: z.ZodEnum<{
    bubblewrap: "bubblewrap";
    none: "none";
}>;
export type SandboxMode = z.infer<typeof sandboxModeSchema>;
/** The first line of a run file. */
export declare const manifestSchema: z.ZodObject<{
    schema: z.ZodLiteral<"pairgate.run/1">;
    id: z.ZodString;
    createdAt: z.ZodDefault<z.ZodNullable<z.ZodISODateTime>>;
    suite: z.ZodObject<{
        name: z.ZodString;
        engine: z.ZodString;
        fingerprint: z.ZodString;
        fingerprintOf: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
        tasks: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strip>;
    candidate: z.ZodObject<{
        name: z.ZodString;
        harness: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        harnessVersion: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        model: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
    treatment: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        hash: z.ZodString;
        tree: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        of: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
    }, z.core.$strip>>>;
    commit: z.ZodObject<{
        sha: z.ZodString;
        tree: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        base: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>;
    purpose: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        base: "base";
        candidate: "candidate";
        confirm: "confirm";
        drift: "drift";
        record: "record";
    }>>>;
    test: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        epoch: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        continues: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>>>;
    shard: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        index: z.ZodNumber;
        count: z.ZodNumber;
    }, z.core.$strip>>>;
    source: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        pullRequest: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        runId: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        runAttempt: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>>>;
    plan: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        seed: z.ZodNumber;
        order: z.ZodArray<z.ZodString>;
        values: z.ZodDefault<z.ZodNullable<z.ZodArray<z.ZodNumber>>>;
        rounds: z.ZodNumber;
        gates: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
            alpha: z.ZodNumber;
            passLevel: z.ZodNumber;
            margin: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            tolerance: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strip>>>;
        looks: z.ZodArray<z.ZodObject<{
            block: z.ZodNumber;
            attempts: z.ZodNumber;
            information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
            spend: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            stretch: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strip>>;
        extension: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            rounds: z.ZodNumber;
            share: z.ZodNumber;
            information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        }, z.core.$strip>>>;
        confirm: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            rounds: z.ZodLiteral<"as-used">;
            level: z.ZodNumber;
        }, z.core.$strip>>>;
        baselineRuns: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>>;
    sandbox: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        bubblewrap: "bubblewrap";
        none: "none";
    }>>>;
    pairgate: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export type Manifest = z.infer<typeof manifestSchema>;
declare const outcomeSchema: z.ZodEnum<{
    cancelled: "cancelled";
    error: "error";
    fail: "fail";
    pass: "pass";
}>;
export type Outcome = z.infer<typeof outcomeSchema>;
/** One line per attempt, written as it ends. */
export declare const attemptSchema: z.ZodObject<{
    uid: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    task: z.ZodString;
    block: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    round: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    attempt: z.ZodNumber;
    outcome: z.ZodEnum<{
        cancelled: "cancelled";
        error: "error";
        fail: "fail";
        pass: "pass";
    }>;
    score: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    detail: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    usage: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        inputTokens: z.ZodNumber;
        cacheReadTokens: z.ZodDefault<z.ZodNumber>;
        cacheWriteTokens: z.ZodDefault<z.ZodNumber>;
        outputTokens: z.ZodNumber;
    }, z.core.$strip>>>;
    usageProblem: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    capped: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        disk: "disk";
        time: "time";
        tokens: "tokens";
    }>>>;
    costUsd: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    turns: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    durationMs: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    startedAt: z.ZodDefault<z.ZodNullable<z.ZodISODateTime>>;
    resolvedModel: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    cluster: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    beyondLook: z.ZodDefault<z.ZodBoolean>;
    retried: z.ZodDefault<z.ZodArray<z.ZodObject<{
        reason: z.ZodString;
        detail: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        usage: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            inputTokens: z.ZodNumber;
            cacheReadTokens: z.ZodDefault<z.ZodNumber>;
            cacheWriteTokens: z.ZodDefault<z.ZodNumber>;
            outputTokens: z.ZodNumber;
        }, z.core.$strip>>>;
        costUsd: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        durationMs: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type Attempt = z.infer<typeof attemptSchema>;
/** The last line; without one, or with `complete: false`, the run is unfinished. */
export declare const endSchema: z.ZodObject<{
    end: z.ZodISODateTime;
    complete: z.ZodBoolean;
    reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    look: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
}, z.core.$strip>;
export type RunEnd = z.infer<typeof endSchema>;
/** All attempts of one check for one commit. `end` is null where the file has no end line. */
export interface Run {
    readonly manifest: Manifest;
    readonly attempts: readonly Attempt[];
    readonly end: RunEnd | null;
}
/**
 * Whether an attempt was cut off, or was under way when a look decided: it was paid for, it counts nowhere, and it is made
 * again where its run is gone on with.
 */
export declare function countsNowhere({ outcome, beyondLook }: Pick<Attempt, "outcome" | "beyondLook">): boolean;
/** An attempt that was made again in place of one that counts nowhere, with what had been paid for that. */
export declare function madeAgain(earlier: Attempt, attempt: Attempt): Attempt;
/** The round an attempt belongs to; results from elsewhere number only their attempts. */
export declare function roundOf(attempt: Attempt): number;
export {};

/** A JSON value; the only thing that is hashed by content. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/** JSON with keys in code-unit order and no spaces, so that equal values give equal bytes. */
export declare function canonicalJson(value: Json): string;
/** `sha256:` and the hex digest of a value's canonical JSON. */
export declare function digest(value: Json): string;
/** `sha256:` and the hex digest of the bytes. */
export declare function digestText(bytes: string | Uint8Array): string;

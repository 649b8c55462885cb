import { z } from "zod";
/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
export declare const taskIdSchema: z.ZodString;

import { z } from "zod";

/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
export const taskIdSchema = z
  .string()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}+$/u, "a task id is one line without control characters")
  .refine((id) => id !== "__proto__", "`__proto__` cannot be a task id");

import { z } from "zod";
import { shown } from "./shown.ts";
import { toIssueText } from "./wording.ts";

/** Text that can be an argument of a program or a path: no NUL, which the operating system cannot pass on. */
export const argument = () =>
  z.string().refine((text) => !text.includes("\0"), {
    error: toIssueText({ message: "the text holds a NUL character", hint: "remove it" }),
  });

/** The same, and not empty. */
export const text = () => argument().min(1);

/** A repository path or a pattern of such paths: relative, and never above the repository. */
export const repositoryPath = () =>
  text().refine((path) => !path.startsWith("/") && !path.startsWith("~") && !climbs(path), {
    error: ({ input }) =>
      toIssueText({
        message: `${shown(input)} is not a path inside the repository`,
        hint: "write it relative to the root of the repository, without `..`",
      }),
  });

/** A path outside the repository that the agent may read. */
export const readablePath = () =>
  text().refine((path) => path === "" || (/^(\/+[^/]|~$|~\/)/.test(path) && !climbs(path)), {
    error: ({ input }) =>
      toIssueText(
        /^\/+$/.test(String(input))
          ? { message: "`/` would show the agent the whole machine", hint: "name the folders that it needs" }
          : {
              message: `${shown(input)} is not an absolute path without \`..\``,
              hint: "write it from `/` or from `~/`",
            },
      ),
  });

function climbs(path: string): boolean {
  return path.split(/[\\/]/).includes("..");
}

import { PairgateError } from "../domain/error.ts";
import { oneLine } from "../domain/one-line.ts";

/**
 * A token as a header can carry it: what refuses spaces and line breaks there may repeat the token in its message.
 * @throws PairgateError, without the token
 */
export function checkedToken(given: string): string {
  const token = given.trim();
  if (/^[\x21-\x7e]+$/u.test(token)) return token;
  throw new PairgateError({
    message:
      token === "" ? "there is no token for GitHub" : "the token for GitHub holds spaces or other signs",
    hint: "In a workflow, give the action `github.token`; elsewhere, set GITHUB_TOKEN.",
  });
}

/**
 * @param repository `owner/name`
 * @throws PairgateError where it is not
 */
export function splitRepository(repository: string): { owner: string; repo: string } {
  const [owner = "", repo = "", ...more] = repository.split("/");
  const isName = (name: string) => /^[\w.-]+$/u.test(name) && !/^\.+$/u.test(name);
  if (more.length === 0 && isName(owner) && isName(repo)) return { owner, repo };
  throw new PairgateError({
    message: `${JSON.stringify(oneLine(repository))} is not a repository on GitHub`,
    hint: "Name it as `owner/name`; a workflow has it in GITHUB_REPOSITORY.",
  });
}

/**
 * An address without a slash at its end.
 * @throws PairgateError where it is none
 */
export function checkedUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.search === "")
    return `${url.origin}${url.pathname}`.replace(/\/+$/u, "");
  throw new PairgateError({
    // What stands before an @ may be a password.
    message: `${JSON.stringify(oneLine(given).replace(/\/\/[^/]*@/u, "//***@"))} is not an address of GitHub`,
    hint: "Look at GITHUB_API_URL and GITHUB_SERVER_URL: https://api.github.com, or https://HOST/api/v3 on a server of your own.",
  });
}

/** Paths below a repository and the permission of a job that opens them; the first that fits counts. */
const PERMISSIONS: readonly (readonly [path: RegExp, permission: string])[] = [
  [/^\/collaborators\//u, "metadata"],
  [/^\/commits\/[^/]+\/status(?:es)?$|^\/statuses\//u, "statuses"],
  [/^\/(?:commits\/[^/]+\/)?pulls(?:\/|$)/u, "pull-requests"],
  // Comments of a pull request are comments of its issue, and the permission follows the target.
  [/^\/issues\//u, "pull-requests"],
  [/^\/actions\//u, "actions"],
  [/^\/(?:commits\/[^/]+\/)?check-(?:runs|suites)/u, "checks"],
];

/**
 * The permission that a route needs, as it is written in a workflow: `pull-requests: write`.
 * @param route method and path, such as `POST /repos/octo/agent/issues/7/comments`
 * @param accepted the answer's `x-accepted-github-permissions`: sets separated by semicolons, one of which is enough;
 *   where it names the one we would have said, that one is taken, as the least that the user has to grant
 */
export function permissionFor(route: string, accepted: string | undefined): string {
  const [method = "GET", url = ""] = route.split(" ");
  const path = url.replace(/^\/repos\/[^/]+\/[^/]+/u, "").replace(/\?.*$/u, "");
  const name = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
  const guess = `${name}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
  const sets = (accepted ?? "").split(";").map(permissionsIn);
  return sets.some((set) => set.includes(guess)) ? guess : (sets.find((set) => set !== "") ?? guess);
}

function permissionsIn(set: string): string {
  return [...set.matchAll(/\b([a-z_]{1,50})=(read|write|admin)\b/gu)]
    .map(([, name, access]) => `${name?.replaceAll("_", "-")}: ${access}`)
    .join(", ");
}

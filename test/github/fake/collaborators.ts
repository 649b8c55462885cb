import { NOT_FOUND, type Route } from "./route.ts";

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** What GitHub says in the older field, which has fewer words. */
const PERMISSION = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

/** Who may do what, settable by login; on a public repository GitHub calls everyone else a reader. */
export function fakeCollaborators(): {
  readonly routes: readonly Route[];
  readonly roles: Map<string, Role>;
} {
  const roles = new Map<string, Role>();
  const answer: Route["answer"] = ({ params }) => {
    const role = roles.get(params["login"] ?? "");
    if (role === undefined) return NOT_FOUND;
    const user = { login: params["login"], type: "User" };
    return { status: 200, body: { permission: PERMISSION[role], role_name: role, user } };
  };
  return {
    roles,
    routes: [{ method: "GET", path: "/repos/:owner/:repo/collaborators/:login/permission", answer }],
  };
}

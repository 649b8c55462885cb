import { z } from "zod";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";

const PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"] as const;
/** What someone may do in the repository. */
export type Permission = (typeof PERMISSIONS)[number];

const MAY_WRITE: readonly Permission[] = ["admin", "maintain", "write"];

const permissionSchema = z.object({
  permission: z.enum(PERMISSIONS),
  // A role that an organisation made up has another name, and `permission` then says what it comes to.
  role_name: z.enum(PERMISSIONS).optional().catch(undefined),
});

/**
 * What a person may do in the repository, as GitHub says now; `none` where GitHub knows of no such person.
 * @throws GitHubError
 */
export async function permissionOf(github: GitHub, login: string): Promise<Permission> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const { data } = await github.request(route, { username: login });
    const { permission, role_name } = understood(permissionSchema, data, `the permission of ${login}`);
    return role_name ?? permission;
  } catch (error) {
    if (answeredWith(error, 404)) return "none";
    throw error;
  }
}

/** Whether one with this permission may push to the repository. */
export function mayWrite(permission: Permission): boolean {
  return MAY_WRITE.includes(permission);
}

import { createEmulator } from "emulate";
import type { Call, Reply } from "./route.ts";
import { type FakeToken, OWNER_TOKEN } from "./tokens.ts";

/** The emulator, behind what makes its answers those of GitHub. */
export interface Upstream {
  forward(call: Pick<Call, "method" | "path" | "query" | "body" | "token" | "url">): Promise<Reply>;
  close(): Promise<void>;
}

/** Starts an emulator that knows one repository and the tokens. */
export async function startUpstream(options: {
  readonly owner: string;
  readonly repo: string;
  readonly tokens: readonly FakeToken[];
  readonly empty: boolean;
}): Promise<Upstream> {
  const { owner, repo, tokens } = options;
  const logins = new Set([owner, ...tokens.map(({ login }) => login)]);
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(tokens.map(({ name, login }) => [name, { login, scopes: ["repo"] }])),
      github: {
        users: [...logins].map((login) => ({ login })),
        repos: [{ owner, name: repo, auto_init: !options.empty }],
      },
    },
  });

  async function forward({ method, path, query, body, token, url }: Parameters<Upstream["forward"]>[0]) {
    const search = query.size === 0 ? "" : `?${query}`;
    const response = await fetch(`${emulator.url}${path}${search}`, {
      method,
      headers: token === null ? {} : { authorization: `Bearer ${token.name}` },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = (await response.text()).replaceAll(emulator.url, url);
    const link = response.headers.get("link")?.replaceAll(emulator.url, url);
    return {
      status: response.status,
      ...(link === undefined ? {} : { headers: { link } }),
      ...(text === "" ? {} : { body: JSON.parse(text, asBot) as unknown }),
    };
  }

  // Who is not a collaborator may not write contents; "push" does not pass by branch protection.
  const asOwner = { ...OWNER_TOKEN, login: owner };
  for (const { login } of tokens.filter((token) => token.login !== owner)) {
    const path = `/repos/${owner}/${repo}/collaborators/${encodeURIComponent(login)}`;
    const query = new URLSearchParams();
    await forward({ method: "PUT", path, query, body: { permission: "push" }, token: asOwner, url: "" });
  }
  return { forward, close: () => emulator.close() };
}

/** The emulator knows no bots. */
function asBot(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("login" in value) || !("type" in value)) return value;
  return String(value.login).endsWith("[bot]") ? { ...value, type: "Bot" } : value;
}

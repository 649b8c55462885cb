import { reservedBecause } from "../domain/reserved-variable.ts";

/** What every program may see of the environment; nothing else is inherited. */
const ALWAYS = new Set([
  "PATH",
  "LANG",
  "LANGUAGE",
  "TZ",
  "CI",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "all_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
]);

/** Variables whose values are files that a program must be able to read for its connections to be trusted. */
export const CERTIFICATE_VARIABLES = [
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
] as const;

/** The whole environment of a program: what everyone gets, the names allowed to it, and what the caller adds. */
export function agentEnvironment(options: {
  /** Names of the candidate's own variables. Setup and verifier have none. */
  readonly allow: readonly string[];
  readonly source: Readonly<Record<string, string | undefined>>;
  /** Set whatever the source says: HOME, TMPDIR and our own. */
  readonly extra: Readonly<Record<string, string>>;
}): Record<string, string> {
  const { allow, source, extra } = options;
  const allowed = new Set(allow);
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || reservedBecause(name) !== undefined) continue;
    if (ALWAYS.has(name) || name.startsWith("LC_") || allowed.has(name)) environment[name] = value;
  }
  // A relative folder on PATH would be searched in the workspace, which the agent writes to.
  const path = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
    .split(":")
    .filter((folder) => folder.startsWith("/"));
  return { ...environment, PATH: path.join(":"), TERM: "dumb", ...extra };
}

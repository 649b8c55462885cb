import { expect, test } from "vitest";
import { agentEnvironment } from "../../src/sandbox/environment.ts";

const source = {
  PATH: "/usr/bin:relative:.::/bin",
  HOME: "/home/user",
  LANG: "en_US.UTF-8",
  LC_ALL: "C",
  TZ: "UTC",
  TERM: "xterm-256color",
  CI: "true",
  HTTPS_PROXY: "http://proxy",
  no_proxy: "localhost",
  SSL_CERT_FILE: "/etc/ssl/cert.pem",
  ANTHROPIC_API_KEY: "key",
  OPENAI_API_KEY: "other key",
  GITHUB_TOKEN: "t",
  GITHUB_ENV: "/e",
  GITHUB_OUTPUT: "/o",
  GITHUB_PATH: "/p",
  GITHUB_STATE: "/s",
  GITHUB_STEP_SUMMARY: "/y",
  ACTIONS_RUNTIME_TOKEN: "r",
  ACTIONS_ID_TOKEN_REQUEST_URL: "u",
  INPUT_KEY: "i",
  NODE_OPTIONS: "--require /evil.js",
  LD_PRELOAD: "/evil.so",
  SSH_AUTH_SOCK: "/agent",
  EMPTY: undefined,
};

test("an agent sees the allow-listed variables, its own, and no others", () => {
  const environment = agentEnvironment({
    allow: ["ANTHROPIC_API_KEY", "EMPTY", "MISSING"],
    source,
    extra: { HOME: "/tmp/home", TMPDIR: "/tmp" },
  });
  expect(environment).toEqual({
    PATH: "/usr/bin:/bin",
    HOME: "/tmp/home",
    TMPDIR: "/tmp",
    LANG: "en_US.UTF-8",
    LC_ALL: "C",
    TZ: "UTC",
    TERM: "dumb",
    CI: "true",
    HTTPS_PROXY: "http://proxy",
    no_proxy: "localhost",
    SSL_CERT_FILE: "/etc/ssl/cert.pem",
    ANTHROPIC_API_KEY: "key",
  });
});

test("the job's own credentials and what loads code are withheld even where they are asked for", () => {
  const environment = agentEnvironment({ allow: Object.keys(source), source, extra: {} });
  expect(Object.keys(environment).sort()).toEqual(
    ["ANTHROPIC_API_KEY", "CI", "HOME", "HTTPS_PROXY", "LANG", "LC_ALL", "OPENAI_API_KEY", "PATH"].concat([
      "SSH_AUTH_SOCK",
      "SSL_CERT_FILE",
      "TERM",
      "TZ",
      "no_proxy",
    ]),
  );
});

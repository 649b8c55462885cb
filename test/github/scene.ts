import { type Effects, type GitHub, openGitHub } from "../../src/github/client.ts";
import type { FakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN, type FakeToken } from "./fake/tokens.ts";

/** A client of the fake that waits for nothing. */
export interface Scene {
  readonly github: GitHub;
  /** Milliseconds that it would have waited, each time. */
  readonly waits: number[];
}

/** Opens the fake; as the workflow's bot with every permission unless said. */
export function openScene(fake: FakeGitHub, token: FakeToken = BOT_TOKEN, effects: Effects = {}): Scene {
  const waits: number[] = [];
  const github = openGitHub({
    token: token.name,
    repository: `${fake.owner}/${fake.repo}`,
    apiUrl: fake.url,
    effects: {
      random: () => 1,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
      ...effects,
    },
  });
  return { github, waits };
}

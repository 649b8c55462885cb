import type { Problem } from "../domain/error.ts";
import type { Config } from "./config.ts";
import type { ConfigDocument } from "./document.ts";
import { inYaml } from "./in-yaml.ts";
import { mapOf } from "./plain-data.ts";

interface WithoutEffect {
  readonly path: readonly string[];
  /** What happens instead; nothing where the value asks for just that. */
  readonly instead: (config: Config) => string | undefined;
}

const WITHOUT_EFFECT: readonly WithoutEffect[] = [
  {
    path: ["stopping"],
    instead: ({ stopping }) =>
      stopping === "none"
        ? undefined
        : "every planned round is measured and the verdict is reached at one final look",
  },
  {
    path: ["forks"],
    instead: () => "there is no Action yet that would see a pull request from a fork",
  },
  {
    path: ["baseline", "branch"],
    instead: ({ baseline }) => `the baselines are kept in the folder \`${baseline.folder}\``,
  },
  {
    path: ["baseline", "when-missing"],
    instead: ({ baseline }) =>
      baseline.whenMissing === "off"
        ? undefined
        : "without a baseline the verdict is `no-baseline`, and `pairgate record` makes one",
  },
  {
    path: ["baseline", "confirm"],
    instead: ({ baseline }) =>
      baseline.confirm ? "a regression is reported without measuring the base commit again" : undefined,
  },
];

/** What the file asks for and this version does not do. */
export function notesOn({
  config,
  document,
}: {
  config: Config;
  document: ConfigDocument;
}): readonly Problem[] {
  return WITHOUT_EFFECT.flatMap(({ path, instead }) => {
    const value = path.reduce<unknown>((around, key) => mapOf(around)[key], document.data);
    const reason = value === undefined ? undefined : instead(config);
    if (reason === undefined) return [];
    return {
      message: `\`${path.at(-1)}: ${inYaml(value)}\` has no effect in this version: ${reason}`,
      place: document.place({ path, at: "key" }),
    };
  });
}

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

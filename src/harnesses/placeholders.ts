/** What the words in braces stand for in one attempt. */
export interface PlaceholderValues {
  readonly instruction: string;
  readonly "instruction-file": string;
  readonly model: string;
  readonly workspace: string;
  readonly repo: string;
  readonly "usage-file": string;
}

const PLACEHOLDER = /\{(instruction|instruction-file|model|workspace|repo|usage-file)\}/gu;

/** Replaces the words in braces, once: an instruction that speaks of `{model}` stays as it is. Other braces stay too. */
export function fillPlaceholders(argument: string, values: PlaceholderValues): string {
  return argument.replace(PLACEHOLDER, (_, name: keyof PlaceholderValues) => values[name]);
}

/** Whether an argument holds a certain placeholder, or any. */
export function hasPlaceholder(argument: string, name?: keyof PlaceholderValues): boolean {
  return name === undefined ? argument.search(PLACEHOLDER) >= 0 : argument.includes(`{${name}}`);
}

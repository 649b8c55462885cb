/** What a command sees of the process it runs in. Only the entries read the real one. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** Fires when the user or the runner asks the command to end. */
  readonly interrupted: AbortSignal;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Whether colour may be used: on a tty, and not where `NO_COLOR` is set (no-color.org). */
export function usesColor(output: Output, env: Terminal["env"]): boolean {
  return output.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}

/** The width to print for: the tty's, else `COLUMNS`, else 100. */
export function widthOf(output: Output, env: Terminal["env"]): number {
  const asked = Number(env["COLUMNS"]);
  return output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
}

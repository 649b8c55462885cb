import type { Terminal } from "./terminal.ts";

/** One line on standard error that says what is being computed; none where nobody watches. */
export interface Ticker {
  show(text: string): void;
  /** Ends the line. */
  clear(): void;
}

export function tickerOn({ stderr }: Pick<Terminal, "stderr">, quiet: boolean): Ticker {
  const live = stderr.isTTY === true && !quiet;
  let shown = false;
  return {
    show(text) {
      if (!live) return;
      shown = true;
      stderr.write(`\r\u001b[2K${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
    },
    clear() {
      if (shown) stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}

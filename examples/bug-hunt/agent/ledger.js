/** English and code come to about four characters per token in the tokenizers of today's models. */
const CHARACTERS_PER_TOKEN = 4;

const tokens = (characters) => Math.ceil(characters / CHARACTERS_PER_TOKEN);

/**
 * Counts what the agent reads and writes. Text that was read before, letter for letter, is a cache read,
 * as it would be for a model behind a prompt cache.
 */
export class Ledger {
  #seen = new Set();
  #fresh = 0;
  #cached = 0;
  #written = 0;
  #turns = 0;

  /** @param {string} text */
  read(text) {
    if (this.#seen.has(text)) this.#cached += text.length;
    else this.#fresh += text.length;
    this.#seen.add(text);
  }

  /** @param {string} text */
  write(text) {
    this.#written += text.length;
  }

  /** One turn is one look at the tests' output and what follows from it. */
  beginTurn() {
    this.#turns += 1;
  }

  /** The totals in the words of pairgate's usage file. Input includes what came from the cache. */
  usage() {
    const cacheReadTokens = tokens(this.#cached);
    return {
      inputTokens: tokens(this.#fresh) + cacheReadTokens,
      cacheReadTokens,
      cacheWriteTokens: 0,
      outputTokens: tokens(this.#written),
      turns: this.#turns,
    };
  }
}

import { closeSync, constants, openSync, writeSync } from "node:fs";

/** How much of an output is kept: its beginning and its end. */
export interface CaptureLimits {
  readonly headBytes: number;
  readonly tailBytes: number;
}

/** Enough for any log that a person reads, and little enough for thousands of attempts on one disk. */
export const DEFAULT_CAPTURE: CaptureLimits = { headBytes: 8 * 1024 * 1024, tailBytes: 1024 * 1024 };

/** What became of an output. */
export interface Captured {
  readonly path: string;
  readonly bytes: number;
  /** How many bytes between head and tail are not in the file. */
  readonly leftOut: number;
  /** Why the file is not whole, apart from that; null where it is. */
  readonly problem: string | null;
}

/** Takes an output piece by piece, and bounds what is kept of it in memory and on disk. */
export class Capture {
  readonly #path: string;
  readonly #limits: CaptureLimits;
  readonly #file: number;
  #headBytes = 0;
  #bytes = 0;
  /** A ring, made only once the head is full: most outputs are small. */
  #tail: Buffer | null = null;
  #problem: string | null = null;
  #finished: Captured | null = null;

  /** @throws where the file exists already or cannot be made. */
  constructor({ path, limits }: { readonly path: string; readonly limits: CaptureLimits }) {
    this.#path = path;
    this.#limits = limits;
    // Exclusive, so that nothing planted under this name (a link, a FIFO) is ever written to.
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
    this.#file = openSync(path, flags, 0o600);
  }

  /** Keeps what has room. Never throws: a full disk must not leave the writer blocked on a pipe nobody reads. */
  write(chunk: Buffer): void {
    if (this.#finished !== null) return;
    let rest = chunk;
    const room = this.#limits.headBytes - this.#headBytes;
    if (room > 0) {
      const head = rest.subarray(0, room);
      this.#append(head);
      this.#headBytes += head.length;
      rest = rest.subarray(head.length);
    }
    if (rest.length > 0) this.#keepLast(rest);
    this.#bytes += chunk.length;
  }

  /** Writes the tail and closes the file; later writes are ignored. */
  finish(): Captured {
    if (this.#finished !== null) return this.#finished;
    const beyond = this.#bytes - this.#headBytes;
    const kept = Math.min(beyond, this.#limits.tailBytes);
    const leftOut = beyond - kept;
    if (leftOut > 0) this.#append(Buffer.from(`\n[${leftOut} bytes left out]\n`));
    if (this.#tail !== null && kept > 0) {
      const end = beyond % this.#tail.length;
      if (beyond > this.#tail.length) this.#append(this.#tail.subarray(end));
      this.#append(this.#tail.subarray(0, beyond > this.#tail.length ? end : beyond));
    }
    try {
      closeSync(this.#file);
    } catch (error) {
      this.#problem ??= (error as Error).message;
    }
    this.#finished = { path: this.#path, bytes: this.#bytes, leftOut, problem: this.#problem };
    return this.#finished;
  }

  #keepLast(chunk: Buffer): void {
    const size = this.#limits.tailBytes;
    if (size === 0) return;
    this.#tail ??= Buffer.allocUnsafe(size);
    // Position of the chunk's first byte among all bytes after the head.
    const before = Math.max(0, this.#bytes - this.#headBytes);
    const skipped = Math.max(0, chunk.length - size);
    const last = chunk.subarray(skipped);
    const at = (before + skipped) % size;
    const first = last.subarray(0, size - at);
    first.copy(this.#tail, at);
    last.subarray(first.length).copy(this.#tail, 0);
  }

  #append(bytes: Buffer): void {
    if (this.#problem !== null) return;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      this.#problem = (error as Error).message;
    }
  }
}

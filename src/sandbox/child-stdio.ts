import type { ChildProcess, SpawnOptions } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { inheritedDescriptors, nullDescriptor } from "./inherited.ts";
import { closePipe, takePipes } from "./pipe.ts";

/** What a program is given to read: nothing, a text, or a file it may also reopen by name. */
export type ProcessInput = null | { readonly text: string } | { readonly file: string };

/** The descriptors of a child to be. */
export interface ChildStdio {
  readonly forSpawn: NonNullable<SpawnOptions["stdio"]>;
  /** Closes what is now the child's, and gives its two outputs to read. */
  connect(child: ChildProcess): readonly Readable[];
  /** Closes everything, where there will be no child. */
  abandon(): void;
}

/** Opens what a child reads from and writes to. @throws where the input file cannot be opened. */
export async function openStdio(options: {
  readonly stdin: ProcessInput;
  /** Whether the child gets a descriptor 3 to tell its status on. */
  readonly hasStatus: boolean;
}): Promise<ChildStdio> {
  const { stdin, hasStatus } = options;
  const pipes = await takePipes(2);
  let input: Stdio = stdin === null ? "ignore" : "pipe";
  try {
    if (stdin !== null && "file" in stdin) {
      input = openSync(stdin.file, constants.O_RDONLY | constants.O_NOFOLLOW);
    }
  } catch (error) {
    pipes?.forEach(closePipe);
    throw error;
  }
  const [out, err] = pipes ?? [];
  const closeInput = () => {
    if (typeof input === "number") closeSync(input);
  };
  return {
    forSpawn: coverInherited([
      input,
      out?.writer ?? "pipe",
      err?.writer ?? "pipe",
      ...(hasStatus ? (["pipe"] as const) : []),
    ]),
    connect(child) {
      closeInput();
      for (const pipe of pipes ?? []) closeSync(pipe.writer);
      // EPIPE: the program did not care for its input.
      child.stdin?.on("error", () => {});
      if (stdin !== null && "text" in stdin) child.stdin?.end(stdin.text);
      if (pipes === null) return [child.stdout as Readable, child.stderr as Readable];
      return pipes.map(({ reader }) => new Socket({ fd: reader, readable: true, writable: false }));
    },
    abandon() {
      closeInput();
      pipes?.forEach(closePipe);
    },
  };
}

type Stdio = "pipe" | "ignore" | number;

/** Puts /dev/null in the place of what the child would inherit: it has no business with it, and might read or write it. */
function coverInherited(stdio: readonly Stdio[]): Stdio[] {
  const covered = [...stdio];
  for (const descriptor of inheritedDescriptors()) {
    if (descriptor < stdio.length) continue;
    while (covered.length < descriptor) covered.push("ignore");
    covered[descriptor] = nullDescriptor();
  }
  return covered;
}

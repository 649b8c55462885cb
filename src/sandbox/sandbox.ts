import { accessSync, constants } from "node:fs";
import { PairgateError } from "../domain/error.ts";
import type { SandboxMode } from "../domain/run.ts";
import { bubblewrapArguments, type SandboxBase } from "./bubblewrap.ts";
import { probeBubblewrap } from "./bubblewrap-probe.ts";
import { containByMarks, containByNamespace } from "./containment.ts";
import { findLimitMarker, limitArguments } from "./limit-marker.ts";
import { type ProcessOptions, type ProcessResult, runProcess } from "./process.ts";
import { nameInRoom, type Room } from "./room.ts";
import { systemMounts, toolMounts } from "./system-mounts.ts";

/** A program, and the room it runs in. `argv`, `cwd` and `env` use the names that hold inside. */
export interface SandboxRun<Limit> extends Omit<ProcessOptions<Limit>, "containment"> {
  readonly room: Room;
  /** Marks the processes of the run, so that every one of them is found. */
  readonly uid: string;
  /** The host folder in which the program works. */
  readonly workspace: string;
}

/** Runs programs that are not trusted. */
export interface Sandbox {
  readonly mode: SandboxMode;
  /** Why there is no sandbox, where one was looked for. */
  readonly reason: string | null;
  /** How a program in the room calls a host path; null where it cannot see it. */
  nameOf(options: { readonly room: Room; readonly host: string }): string | null;
  run<Limit = never>(options: SandboxRun<Limit>): Promise<ProcessResult<Limit>>;
}

/** The variable that marks the processes of one run. */
const MARKER = "PAIRGATE_ATTEMPT";

export interface OpenSandboxOptions {
  readonly want: "auto" | SandboxMode;
  /** Of pairgate itself: PATH, HOME and certificate files decide what is shown. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Further host paths that programs may read. */
  readonly readable?: readonly string[];
  /** Programs that will be started by their path: what they need to work is shown too. */
  readonly programs?: readonly string[];
}

/** @throws PairgateError where bubblewrap is demanded and does not work. */
export async function openSandbox(options: OpenSandboxOptions): Promise<Sandbox> {
  const { want, environment, readable = [], programs = [] } = options;
  if (want === "none") return openUnsandboxed({ reason: null });
  const probed = await probeBubblewrap({ path: environment["PATH"] ?? "" });
  if (!probed.works) {
    if (want === "auto") return openUnsandboxed({ reason: probed.reason });
    throw new PairgateError({
      message: `the sandbox bubblewrap is asked for and does not work here: ${probed.reason}`,
      hint:
        "Install it with `sudo apt-get install bubblewrap`. On Ubuntu 24.04 also allow user namespaces: " +
        "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`. Or set `sandbox: none`, if you trust the agent.",
    });
  }
  const system = systemMounts();
  const home = environment["HOME"] ?? "/nonexistent";
  const tools = toolMounts({ environment, home, readable, programs });
  return openBubblewrap({
    program: probed.program,
    base: { mounts: [...system.mounts, ...tools], masks: system.masks },
  });
}

function openBubblewrap({
  program,
  base,
}: {
  readonly program: string;
  readonly base: SandboxBase;
}): Sandbox {
  return {
    mode: "bubblewrap",
    reason: null,
    nameOf: nameInRoom,
    run: (options) => {
      const { room, uid, cwd, argv } = options;
      return runProcess({
        ...options,
        argv: [program, ...bubblewrapArguments({ base, room, cwd, argv })],
        cwd: "/",
        env: { ...options.env, [MARKER]: uid },
        containment: containByNamespace(),
      });
    },
  };
}

async function openUnsandboxed({ reason }: { readonly reason: string | null }): Promise<Sandbox> {
  const marker = await findLimitMarker();
  return {
    mode: "none",
    reason,
    nameOf: ({ host }) => host,
    run: (options) => {
      const { uid, workspace, argv } = options;
      const limit = marker === null || !isExecutable(argv[0]) ? null : limitArguments(marker);
      return runProcess({
        ...options,
        argv: limit === null ? argv : [...limit.argv, ...argv],
        env: { ...options.env, [MARKER]: uid },
        containment: containByMarks({
          variable: `${MARKER}=${uid}`,
          limit: limit?.value ?? null,
          workspace,
        }),
      });
    },
  };
}

/** Started directly otherwise, so that the failure to start is told from a failure of the program. */
function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return program.startsWith("/");
  } catch {
    return false;
  }
}

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bubblewrapArguments } from "./bubblewrap.ts";
import { containByNamespace } from "./containment.ts";
import { findOnPath } from "./find-program.ts";
import { runProcess } from "./process.ts";
import { systemMounts } from "./system-mounts.ts";

/** Whether programs can be sandboxed here. */
export type Probe =
  | { readonly works: true; readonly program: string; readonly reason: null }
  | { readonly works: false; readonly program: null; readonly reason: string };

const PROBE_WITHIN_MS = 20_000;

/** What a program in the sandbox says of where it is: its two namespaces, complaints, and that it came to the end. */
const LOOK_AROUND = `
readlink /proc/self/ns/pid
readlink /proc/self/ns/net
for f in / /usr /etc /repository /repository/hidden; do
  (: > "$f/pairgate-probe") 2>/dev/null && echo "it could write to $f"
done
(: >> /proc/sys/kernel/core_pattern) 2>/dev/null && echo "it could write to /proc/sys"
(: > /app/written) 2>/dev/null || echo "it could not write to its workspace"
[ -e /repository/shown ] || echo "it did not see what it was shown"
[ -e /repository/hidden/secret ] && echo "it saw what was hidden"
[ -d "/proc/$PAIRGATE_PROBE" ] && echo "it saw a process outside"
echo end
`;

/** Above every pid that a fresh namespace gives, and so only there where the outer /proc is. */
const OUTSIDE_PID = process.pid > 100 ? process.pid : 2 ** 30;

let probed: Promise<Probe> | undefined;

/** Enters a sandbox for real, as an agent and as a verifier, and looks around; once per process. */
export function probeBubblewrap({ path = "" }: { readonly path?: string } = {}): Promise<Probe> {
  probed ??= probe(`${path}:/usr/local/bin:/usr/bin:/bin`);
  return probed;
}

/** The probe itself, not remembered. */
export async function probe(path: string): Promise<Probe> {
  const fails = (reason: string): Probe => ({ works: false, program: null, reason });
  if (process.platform !== "linux") return fails("bubblewrap exists for Linux only");
  const program = findOnPath({ name: "bwrap", path });
  if (program === null) return fails("there is no program bwrap on PATH");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pairgate-probe-")));
  try {
    mkdirSync(join(folder, "app"));
    mkdirSync(join(folder, "repository", "hidden"), { recursive: true });
    writeFileSync(join(folder, "repository", "shown"), "");
    writeFileSync(join(folder, "repository", "hidden", "secret"), "");
    for (const network of [true, false]) {
      const reason = await enter({ program, folder, network });
      if (reason !== null) return fails(reason);
    }
    return { works: true, program, reason: null };
  } catch (error) {
    return fails(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enter(options: {
  readonly program: string;
  readonly folder: string;
  readonly network: boolean;
}): Promise<string | null> {
  const { program, folder, network } = options;
  const output = (name: string) => join(folder, `${network ? "agent" : "verifier"}.${name}`);
  const repository = join(folder, "repository");
  const room = {
    mounts: [
      { host: join(folder, "app"), inside: "/app", write: true },
      { host: repository, inside: "/repository", write: false },
    ],
    masks: [join(repository, "hidden")],
    network,
  };
  const argv = bubblewrapArguments({
    base: systemMounts(),
    room,
    cwd: "/app",
    argv: ["/bin/sh", "-c", LOOK_AROUND],
  });
  const result = await runProcess({
    argv: [program, ...argv],
    cwd: "/",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", PAIRGATE_PROBE: String(OUTSIDE_PID) },
    stdout: output("stdout"),
    stderr: output("stderr"),
    timeLimitMs: PROBE_WITHIN_MS,
    containment: containByNamespace(),
  });
  if (result.ended !== "exit" || result.exitCode !== 0) {
    const said = readFileSync(output("stderr"), "utf8").trim().split("\n").at(-1) ?? "";
    return said === "" ? (result.problem ?? `it ended by ${result.ended}`) : said.slice(0, 300);
  }
  return judge({ lines: readFileSync(output("stdout"), "utf8").trim().split("\n"), network });
}

/** Null where everything a program in the sandbox said is as it must be. */
function judge({
  lines,
  network,
}: {
  readonly lines: readonly string[];
  readonly network: boolean;
}): string | null {
  const [processes, net, ...rest] = lines;
  if (rest.pop() !== "end") return "a program in the sandbox did not come to its end";
  if (rest.length > 0) return `a program was in the sandbox, and ${rest.join(", and ")}`;
  if (processes === readlinkSync("/proc/self/ns/pid"))
    return "a program did not get a process namespace of its own";
  const shares = net === readlinkSync("/proc/self/ns/net");
  if (shares !== network) return network ? "an agent has no network" : "a verifier has the network";
  return null;
}

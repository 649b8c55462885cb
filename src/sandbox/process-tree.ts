import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isWithin } from "./within.ts";

/** By what the processes of one run are known, whatever they did to hide. */
export interface TreeMark {
  /** The first process, leader of its own session and process group. */
  readonly leader: number;
  /** The leader's start in clock ticks since boot: nothing older can be its child. */
  readonly since: number;
  /** `NAME=value` in the environment. */
  readonly variable: string;
  /** An otherwise meaningless resource limit, which survives double forks, new sessions and emptied environments. */
  readonly limit: string | null;
  /** A process that works in here belongs to the run. */
  readonly workspace: string;
}

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly since: number;
  readonly isDead: boolean;
}

/** How long to go on killing. A fork bomb is over in milliseconds; what is left then cannot be killed by us. */
const END_WITHIN_MS = 3000;

/** On a machine so busy that something always forks during a scan, as many scans without a find are as good. */
const ENOUGH_EMPTY_SCANS = 20;

/** When a process started, in clock ticks since boot; 0 where the system has no /proc. */
export function startOf(pid: number): number {
  return readStat(pid)?.since ?? 0;
}

/** Whether a process that started then still runs: it is there, and not a zombie that waits for its parent. */
export function isRunning({ pid, since }: { readonly pid: number; readonly since: number }): boolean {
  const stat = readStat(pid);
  return stat !== null && !stat.isDead && stat.since === since;
}

/** The live processes of a run. Each is handed to `onFound` at once, before it has time to fork. */
function findTree(mark: TreeMark, onFound: (pid: number) => void = () => {}): readonly number[] {
  // Nothing but the leader's descendants can be younger than it and carry its marks, so older ones are never opened:
  // one small file per process is what a scan costs.
  const found = new Set<number>();
  const others: ProcessStat[] = [];
  const add = (pid: number) => {
    found.add(pid);
    onFound(pid);
  };
  // Newest first: those are the ones that are gone soon.
  for (const pid of listProcesses().reverse()) {
    const stat = readStat(pid);
    if (stat === null || stat.isDead || stat.since < mark.since || pid === process.pid) continue;
    if (belongs(stat, mark)) add(pid);
    else others.push(stat);
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of others) {
      if (found.has(pid) || !found.has(parent)) continue;
      add(pid);
      grown = true;
    }
  }
  return [...found];
}

/** Kills a run's processes until none is left, and says how many withstood. */
export async function endTree(mark: TreeMark): Promise<number> {
  send({ to: -mark.leader, signal: "SIGKILL" });
  const until = performance.now() + END_WITHIN_MS;
  for (let round = 0, empty = 0; empty < ENOUGH_EMPTY_SCANS; round++) {
    const newest = newestPid();
    // Stopped first, all of them, so that none forks while its siblings are being killed.
    const found = findTree(mark, (pid) => send({ to: pid, signal: "SIGSTOP" }));
    for (const pid of found) send({ to: pid, signal: "SIGKILL" });
    empty = found.length === 0 ? empty + 1 : 0;
    // A process that forks and exits all the time can slip through a scan, unless nothing forked meanwhile.
    if (empty > 0 && newest !== "" && newest === newestPid()) return 0;
    if (performance.now() > until) return found.length;
    if (found.length > 0) await sleep(round < 50 ? 1 : 20);
  }
  return 0;
}

/** Asks a run's processes to end. */
export function askTreeToEnd(mark: TreeMark): void {
  const outside = findTree(mark);
  send({ to: -mark.leader, signal: "SIGTERM" });
  for (const pid of outside) if (readStat(pid)?.group !== mark.leader) send({ to: pid, signal: "SIGTERM" });
}

/** Sends a signal; a process that is gone (ESRCH) or not ours (EPERM) is no failure. */
export function send({ to, signal }: { readonly to: number; readonly signal: NodeJS.Signals }): boolean {
  try {
    return process.kill(to, signal);
  } catch {
    return false;
  }
}

function belongs(stat: ProcessStat, mark: TreeMark): boolean {
  if (stat.pid === mark.leader || stat.group === mark.leader || stat.session === mark.leader) return true;
  const folder = `/proc/${stat.pid}`;
  if (mark.limit !== null && readText(`${folder}/limits`).includes(` ${mark.limit} `)) return true;
  if (`\0${readText(`${folder}/environ`)}`.includes(`\0${mark.variable}\0`)) return true;
  return isWithin({ path: readLink(`${folder}/cwd`), folder: mark.workspace });
}

function listProcesses(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The last pid given out: https://man7.org/linux/man-pages/man5/proc_loadavg.5.html */
function newestPid(): string {
  return readText("/proc/loadavg").split(" ")[4] ?? "";
}

/** Null where there is no such process. Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readStat(pid: number): ProcessStat | null {
  const text = readText(`/proc/${pid}/stat`);
  // The name in parentheses may itself hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  if (text === "") return null;
  const isDead = fields[0] === "Z" || fields[0] === "X";
  const [parent, group, session, since] = [fields[1], fields[2], fields[3], fields[19]].map(Number);
  return { pid, parent: parent ?? 0, group: group ?? 0, session: session ?? 0, since: since ?? 0, isDead };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

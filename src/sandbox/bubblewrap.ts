import { lstatSync, realpathSync } from "node:fs";
import type { Room } from "./room.ts";
import type { SystemMount } from "./system-mounts.ts";
import { isWithin } from "./within.ts";

/** The descriptor on which bubblewrap says whether the program was reached: https://github.com/containers/bubblewrap */
const STATUS_DESCRIPTOR = "3";

/** Bytes of /dev/shm, as Docker gives: it is memory, and no limit of the attempt sees it. */
const SHARED_MEMORY = 64 * 2 ** 20;

/** The parts of a sandbox that are the same for all its rooms. */
export interface SandboxBase {
  readonly mounts: readonly SystemMount[];
  readonly masks: readonly string[];
}

/** The arguments that build a new root from nothing and run a program in it. Later ones cover earlier ones. */
export function bubblewrapArguments(options: {
  readonly base: SandboxBase;
  readonly room: Room;
  readonly cwd: string;
  readonly argv: readonly string[];
}): readonly string[] {
  const { base, room, cwd, argv } = options;
  const masks = outermost([...base.masks, ...room.masks].map(realOf));
  const system = base.mounts.filter(
    (mount) => mount.kind === "link" || !(isMasked(mount.host, masks) || isShown(mount, room)),
  );
  return [
    "--json-status-fd",
    STATUS_DESCRIPTOR,
    "--unshare-user-try",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
    "--unshare-cgroup-try",
    ...(room.network ? [] : ["--unshare-net"]),
    // Started by root, bubblewrap would leave the program all of root's powers: it could remount what is read-only.
    "--cap-drop",
    "ALL",
    "--die-with-parent",
    "--new-session",
    ...byDepth([...system, ...room.mounts]).flatMap(mountArguments),
    ...["--proc", "/proc"],
    // Run by root, a program without any capability could still set the machine's own switches: they go by user id.
    ...["/proc/sys", "/proc/sysrq-trigger"].flatMap((path) => ["--ro-bind-try", path, path]),
    ...["--dev", "/dev", "--size", String(SHARED_MEMORY), "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
    ...masks.flatMap((mask) => maskArguments({ mask, base, room })),
    // Last: the root itself is memory, and would be writable.
    ...["--remount-ro", "/"],
    ...["--chdir", cwd, "--", ...argv],
  ];
}

type AnyMount = SystemMount | Room["mounts"][number];

function mountArguments(mount: AnyMount): readonly string[] {
  if (!("kind" in mount)) return [mount.write ? "--bind" : "--ro-bind", mount.host, mount.inside];
  if (mount.kind === "link") return ["--symlink", mount.target, mount.inside];
  // It may have gone since the sandbox was opened, as toolchains do when a setup step replaces them.
  return ["--ro-bind-try", mount.host, mount.inside];
}

/** Outer folders first, or mounting them would cover the inner ones. */
function byDepth(mounts: readonly AnyMount[]): readonly AnyMount[] {
  const depth = (mount: AnyMount) => mount.inside.split("/").filter((part) => part !== "").length;
  return [...mounts].sort((a, b) => depth(a) - depth(b));
}

/** Covers a host path wherever it shows: a folder with an empty one, a file with nothing. */
function maskArguments(options: {
  readonly mask: string;
  readonly base: SandboxBase;
  readonly room: Room;
}): readonly string[] {
  const { mask, base, room } = options;
  const shown = new Set<string>();
  const pins: string[] = [];
  for (const mount of [...base.mounts, ...room.mounts]) {
    if ("kind" in mount && mount.kind === "link") continue;
    if (mount.host === mask || !isWithin({ path: mask, folder: mount.host })) continue;
    shown.add(mount.inside + mask.slice(mount.host.length));
    if ("write" in mount && mount.write) pins.push(...pinArguments({ mask, mount }));
  }
  const isFolder = lstatSync(mask, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) return [];
  const covers = [...shown].flatMap((inside) =>
    isFolder ? ["--tmpfs", inside, "--remount-ro", inside] : ["--ro-bind", "/dev/null", inside],
  );
  return [...pins, ...covers];
}

/**
 * Mounts each folder between a writable mount and what is hidden in it onto itself. A mount point cannot be renamed, but
 * the folder that it lies in could: what was hidden would then show under the new name.
 */
function pinArguments(options: {
  readonly mask: string;
  readonly mount: { readonly host: string; readonly inside: string };
}): readonly string[] {
  const { mask, mount } = options;
  const parts = mask
    .slice(mount.host.length)
    .split("/")
    .filter((part) => part !== "");
  return parts.slice(0, -1).flatMap((_, index) => {
    const below = `/${parts.slice(0, index + 1).join("/")}`;
    return ["--bind", mount.host + below, mount.inside + below];
  });
}

/** A folder of tools in the repository is not mounted once more: a setup step that replaces it must be able to. */
function isShown(mount: { readonly host: string; readonly inside: string }, room: Room): boolean {
  return room.mounts.some(
    ({ host, inside }) =>
      host === inside && mount.host === mount.inside && isWithin({ path: mount.host, folder: host }),
  );
}

function isMasked(path: string, masks: readonly string[]): boolean {
  return masks.some((mask) => isWithin({ path, folder: mask }));
}

/** Without paths that lie in another of them: that one hides them already. */
function outermost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((folder) => folder !== path && isWithin({ path, folder })));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

import { closeSync, existsSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CERTIFICATE_VARIABLES } from "./environment.ts";
import { isWithin } from "./within.ts";

/** A step in building the new root: a read-only folder or file, or a symbolic link. */
export type SystemMount =
  | { readonly kind: "read-only"; readonly host: string; readonly inside: string }
  | { readonly kind: "link"; readonly target: string; readonly inside: string };

const SYSTEM = [
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/etc",
  "/opt",
  "/nix",
  "/gnu",
];

/** What of /etc a program run as root could still read, and must not. */
const SECRET = [
  "/etc/shadow",
  "/etc/shadow-",
  "/etc/gshadow",
  "/etc/gshadow-",
  "/etc/sudoers",
  "/etc/sudoers.d",
  "/etc/ssl/private",
];

/** The parts of the machine that any program needs, and the parts of /etc to hide. */
export function systemMounts(): {
  readonly mounts: readonly SystemMount[];
  readonly masks: readonly string[];
} {
  const mounts: SystemMount[] = [];
  for (const path of SYSTEM) {
    const real = realOf(path);
    if (real === null) continue;
    // On merged-/usr systems /bin is a link to usr/bin; programs see it as such.
    if (lstatSync(path).isSymbolicLink() && SYSTEM.some((folder) => isWithin({ path: real, folder }))) {
      mounts.push({ kind: "link", target: readlinkSync(path), inside: path });
    } else mounts.push({ kind: "read-only", host: real, inside: path });
  }
  mounts.push(...resolverMounts());
  return { mounts, masks: SECRET.filter((path) => existsSync(path)) };
}

/** Folders on PATH that lie elsewhere (nvm, pyenv, a home), certificate files, and what the caller adds. */
export function toolMounts(options: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly readable: readonly string[];
  /** Programs to be started by their path. */
  readonly programs: readonly string[];
}): readonly SystemMount[] {
  const { environment, readable, programs } = options;
  const home = realOf(options.home) ?? options.home;
  const folders = (environment["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const certificates = CERTIFICATE_VARIABLES.map((name) => environment[name] ?? "");
  const wanted = [
    ...folders.flatMap((folder) => toolchainOf({ folder, home })),
    ...programs.flatMap(foldersOf).flatMap((folder) => toolchainOf({ folder, home })),
    ...certificates.filter((path) => path.startsWith("/")),
    ...readable,
  ];
  const mounts = new Map<string, SystemMount>();
  for (const path of wanted) {
    const real = realOf(path);
    if (real === null || isWithin({ path: home, folder: real })) continue;
    // Under its own name, which PATH or a variable holds, and under the one that links lead to.
    for (const inside of [path, real]) {
      if (!isSystem(inside)) mounts.set(inside, { kind: "read-only", host: real, inside });
    }
  }
  return [...mounts.values()];
}

/**
 * What a folder of programs needs to work: `<x>/bin` its sister folders, `<x>/shims` and `<x>/.bin` what they link to.
 * A home, or `.local`, holds much that is none of an agent's business, so of these only the programs and libraries.
 */
function toolchainOf({
  folder,
  home,
}: {
  readonly folder: string;
  readonly home: string;
}): readonly string[] {
  if (isSystem(folder)) return [];
  const real = realOf(folder);
  if (real === null) return [];
  const parent = dirname(real);
  if (isWithin({ path: home, folder: parent })) return [folder];
  if (basename(parent) === ".local") return [folder, join(parent, "lib")];
  switch (basename(real)) {
    case "bin":
      return existsSync(join(parent, "lib")) ? [folder, parent] : [folder];
    case "shims":
    case ".bin":
      return [folder, parent];
    default:
      return [folder];
  }
}

/** Where a program really lies (pipx, npm and version managers link to it), and the interpreter its first line names. */
function foldersOf(program: string): readonly string[] {
  const real = realOf(program);
  if (real === null) return [];
  const interpreter = /^#!\s*(\/\S+)/u.exec(firstBytes(real))?.[1];
  const paths = [program, real, interpreter, interpreter === undefined ? null : realOf(interpreter)];
  return paths.filter((path) => path !== undefined && path !== null).map((path) => dirname(path));
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(256);
  const file = openSync(path, "r");
  try {
    return bytes.toString("latin1", 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** /etc/resolv.conf often points into /run, of which a program gets nothing else (not docker.sock, above all). */
function resolverMounts(): readonly SystemMount[] {
  const resolved = "/run/systemd/resolve";
  const real = realOf("/etc/resolv.conf");
  const paths = [
    ...(existsSync(resolved) ? [resolved] : []),
    ...(real !== null && !isSystem(real) && !isWithin({ path: real, folder: resolved }) ? [real] : []),
  ];
  return paths.map((path) => ({ kind: "read-only", host: path, inside: path }));
}

function isSystem(path: string): boolean {
  return SYSTEM.some((folder) => isWithin({ path, folder }));
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

import { isWithin } from "./within.ts";

/** A host folder or file, and the name under which a sandboxed program finds it. */
export interface Mount {
  readonly host: string;
  readonly inside: string;
  readonly write: boolean;
}

/** What a program may see besides the system: only a sandbox can hold it to that. */
export interface Room {
  readonly mounts: readonly Mount[];
  /** Host paths whose contents are hidden, wherever a mount would show them. */
  readonly masks: readonly string[];
  readonly network: boolean;
}

/** The name of a host path in the room; null where no mount shows it. */
export function nameInRoom({ room, host }: { readonly room: Room; readonly host: string }): string | null {
  const shown = room.mounts.filter((mount) => isWithin({ path: host, folder: mount.host }));
  const nearest = shown.sort((a, b) => b.host.length - a.host.length)[0];
  return nearest === undefined ? null : nearest.inside + host.slice(nearest.host.length);
}

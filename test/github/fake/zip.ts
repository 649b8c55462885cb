import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive, and everything a hostile packer could lie about. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  /** The Unix mode with its file type; a regular file where it is absent. */
  readonly mode?: number;
  /** 0 stored, 8 deflated (default), or a method that does not exist. */
  readonly method?: number;
  /** Bits of the general purpose flag: 0x1 encrypted, 0x40 strongly; 0x800 (UTF-8) is set by default. */
  readonly flags?: number;
  /** The size the archive says the content has. */
  readonly declared?: number;
  readonly crc?: number;
  /** The packed bytes as they are, instead of the packed content. */
  readonly packed?: Uint8Array;
  readonly extra?: Buffer;
}

/** Packs a zip archive, truthful unless an entry says otherwise. `count` is the number of entries it claims to hold. */
export function zip(entries: readonly ZipEntry[], { count = entries.length } = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = typeof entry.name === "string" ? Buffer.from(entry.name) : entry.name;
    const content = Buffer.from(entry.content ?? "");
    const method = entry.method ?? 8;
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const extra = entry.extra ?? Buffer.alloc(0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(entry.flags ?? 0x800, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(entry.crc ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(entry.declared ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    shared.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, name, extra, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // 0x0314: made by Unix, so that a mode follows.
    const head = Buffer.from("PK\x01\x02\x14\x03", "latin1");
    centrals.push(Buffer.concat([head, shared, tail, name, extra]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

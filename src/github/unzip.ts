import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { printable, shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import { entryNameProblem } from "./entry-name.ts";

/** What an archive may come to. */
export interface UnzipLimits {
  readonly entries: number;
  readonly bytesPerEntry: number;
  /** Of all entries together, unpacked. */
  readonly bytes: number;
}

const inflate = promisify(inflateRaw);
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/**
 * Unpacks an archive in memory, as one that somebody made to do harm: nothing is written, no entry is unpacked beyond
 * what it declares, and what it declares is held to the limits first. Folders are passed over.
 * @throws PairgateError that names the entry, for anything but plain files with plain relative names
 */
export async function unzip(bytes: Uint8Array, limits: UnzipLimits): Promise<ReadonlyMap<string, Buffer>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Names are decoded and judged here: yauzl would repair backslashes, and quote names unescaped in its errors.
    const archive = await fromBufferPromise(buffer, { decodeStrings: false });
    if (archive.entryCount > limits.entries) {
      throw refused(`the archive holds ${archive.entryCount} entries, and ${limits.entries} are allowed`);
    }
    return await unpack({ archive, buffer, limits });
  } catch (error) {
    if (error instanceof PairgateError) throw error;
    throw refused(`the archive is damaged: ${printable((error as Error).message)}`);
  }
}

async function unpack(options: {
  readonly archive: ZipFile;
  readonly buffer: Buffer;
  readonly limits: UnzipLimits;
}): Promise<ReadonlyMap<string, Buffer>> {
  const { archive, buffer, limits } = options;
  const files = new Map<string, Buffer>();
  const names = new Set<string>();
  let declared = 0;
  for await (const entry of archive.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    declared += entry.uncompressedSize;
    const problem =
      entryNameProblem(name) ??
      (names.has(name) ? "is in the archive twice" : null) ??
      kindProblem(entry, name) ??
      sizeProblem({ entry, declared, limits });
    if (problem !== null) throw refused(`the archive's entry ${shown(name)} ${problem}`);
    names.add(name);
    if (!name.endsWith("/")) files.set(name, await contentOf({ archive, buffer, entry, name }));
  }
  return files;
}

function kindProblem(entry: Entry, name: string): string | null {
  if (entry.isEncrypted()) return "is encrypted";
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return `is packed by method ${entry.compressionMethod}, which is neither stored nor deflated`;
  }
  const folder = name.endsWith("/");
  // The upper half is the Unix mode, where the packer had one.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== (folder ? FOLDER : REGULAR)) return "is a link or another special file";
  return folder && entry.uncompressedSize > 0 ? "is a folder with content" : null;
}

function sizeProblem(options: {
  readonly entry: Entry;
  readonly declared: number;
  readonly limits: UnzipLimits;
}): string | null {
  const { entry, declared, limits } = options;
  if (entry.uncompressedSize > limits.bytesPerEntry) {
    return `comes to ${entry.uncompressedSize} bytes, and ${limits.bytesPerEntry} are allowed`;
  }
  return declared > limits.bytes ? `brings the archive to more than the ${limits.bytes} bytes allowed` : null;
}

async function contentOf(options: {
  readonly archive: ZipFile;
  readonly buffer: Buffer;
  readonly entry: Entry;
  readonly name: string;
}): Promise<Buffer> {
  const { archive, buffer, entry, name } = options;
  const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  const content =
    entry.compressionMethod === STORED ? Buffer.from(packed) : await inflated(entry, packed, name);
  if (content.length !== entry.uncompressedSize) {
    throw refused(
      `the archive's entry ${shown(name)} declares ${entry.uncompressedSize} bytes and holds ${content.length}`,
    );
  }
  if (crc32(content) !== entry.crc32) {
    throw refused(`the archive's entry ${shown(name)} is damaged: its checksum does not match`);
  }
  return content;
}

async function inflated(entry: Entry, packed: Buffer, name: string): Promise<Buffer> {
  try {
    // Stops at the first byte too many, so that a bomb never goes off however little it declares.
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw refused(
      `the archive's entry ${shown(name)} ${
        tooLarge
          ? `holds more than the ${entry.uncompressedSize} bytes it declares`
          : "is damaged: its compressed data cannot be read"
      }`,
    );
  }
}

function refused(message: string): PairgateError {
  return new PairgateError({
    message,
    hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
  });
}

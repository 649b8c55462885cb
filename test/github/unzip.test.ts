import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { type UnzipLimits, unzip } from "../../src/github/unzip.ts";
import { type ZipEntry, zip } from "./fake/zip.ts";

const limits: UnzipLimits = { entries: 10, bytesPerEntry: 1000, bytes: 2000 };
const file = (name: string, content = "x"): ZipEntry => ({ name, content });

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await unzip(bytes, limits).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PairgateError);
  expect((error as PairgateError).problems[0]?.hint).toBeDefined();
  return (error as PairgateError).problems[0]?.message ?? "";
}

describe("an honest archive", () => {
  it("is unpacked: deflated, stored, empty, in folders, and with names in UTF-8", async () => {
    const bytes = zip([
      file("a.run.jsonl", '{"end":"…"}\n'),
      { name: "stored", content: "as it is", method: 0 },
      file("empty", ""),
      { name: "sub/", mode: 0o040755, method: 0 },
      file("sub/größe.json", "{}"),
      { name: "no-mode", content: "from Windows", mode: 0 },
    ]);
    const files = await unzip(bytes, limits);
    expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([
      ["a.run.jsonl", '{"end":"…"}\n'],
      ["stored", "as it is"],
      ["empty", ""],
      ["sub/größe.json", "{}"],
      ["no-mode", "from Windows"],
    ]);
  });

  it("may fill its limits, and may be a view into a larger buffer", async () => {
    const bytes = zip([file("a", "a".repeat(1000)), file("b", "b".repeat(1000))]);
    const padded = Buffer.concat([Buffer.from("junk"), bytes, Buffer.from("junk")]);
    const view = new Uint8Array(padded.buffer, padded.byteOffset + 4, bytes.length);
    expect((await unzip(view, limits)).size).toBe(2);
  });

  it("may hold nothing", async () => {
    expect(await unzip(zip([]), limits)).toEqual(new Map());
  });

  it("may be packed as a stream, sizes after the data, as upload-artifact does", async () => {
    const bytes = Buffer.from(
      "UEsDBBQACAAIAAAAdl0AAAAAAAAAAAAAAAAFAAAAYS50eHQrSEzOTk1RSCxWSFQoLilKTczVAXFKC3LyE1N0E4tKMtMSk0sUCoDKigFQSwcI" +
        "3uBuySoAAAAsAAAAUEsBAhQDFAAIAAgAAAB2Xd7gbskqAAAALAAAAAUAAAAAAAAAAAAAAKSBAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAAF0A" +
        "AAAAAA==",
      "base64",
    );
    expect((await unzip(bytes, limits)).get("a.txt")?.toString()).toMatch(/^packed as a stream/u);
  });
});

describe("an archive with a name that could do harm", () => {
  it.each([
    ["../up", "`../up` has a name that climbs out"],
    ["a/../../up", "climbs out"],
    ["..", "climbs out"],
    ["/etc/passwd", "`/etc/passwd` has an absolute path"],
    ["C:\\autoexec.bat", "has a backslash"],
    ["c:evil", "has an absolute path"],
    ["a\\..\\up", "has a backslash"],
    ["a//b", "has an empty step"],
    ["./a", "has an empty step"],
    ["", "has no name"],
    ["a\0.run.jsonl", "`a\\u0000.run.jsonl` has a control"],
    ["a\n::error::x", "`a\\u000a::error::x` has a control"],
    ["\u001b[2Ja", "has a control"],
    ["\u202egnp.exe", "`\\u202egnp.exe` has a control or invisible"],
  ])("%j is refused", async (name, said) => {
    expect(await refusal(zip([file(name)]))).toContain(said);
  });

  it("is refused where the harm is in Info-ZIP's other name", async () => {
    const plain = Buffer.from("plain");
    const crc = Buffer.alloc(4);
    crc.writeUInt32LE(crc32(plain));
    const data = Buffer.concat([Buffer.from([1]), crc, Buffer.from("../../up")]);
    const extra = Buffer.concat([Buffer.from([0x75, 0x70, data.length, 0]), data]);
    expect(await refusal(zip([{ name: plain, content: "x", extra }]))).toContain("climbs out");
  });

  it("is refused where a name stands twice, even once decoded", async () => {
    expect(await refusal(zip([file("a"), file("a", "other")]))).toContain("`a` is in the archive twice");
    const broken = [Buffer.from([0xff]), Buffer.from([0xfe])];
    expect(await refusal(zip(broken.map((name) => ({ name, content: "x" }))))).toContain("twice");
  });

  it("is shown shortened", async () => {
    expect((await refusal(zip([file(`../${"a".repeat(60_000)}`)]))).length).toBeLessThan(200);
  });
});

describe("an archive with an entry that is no plain file", () => {
  it.each([
    [
      "a symbolic link",
      { name: "a", content: "/etc/passwd", mode: 0o120777 },
      "is a link or another special file",
    ],
    ["a device", { name: "a", mode: 0o020644 }, "special file"],
    ["a folder that pretends to be a file", { name: "a", mode: 0o040755 }, "special file"],
    ["a link that pretends to be a folder", { name: "a/", content: "x", mode: 0o120777 }, "special file"],
    ["a folder with content", { name: "a/", content: "x", mode: 0o040755 }, "is a folder with content"],
    ["an encrypted file", { name: "a", content: "x", flags: 0x801 }, "`a` is encrypted"],
    ["a strongly encrypted file", { name: "a", content: "x", flags: 0x841 }, "strong encryption"],
    ["a file of an unknown method", { name: "a", content: "x", method: 12 }, "is packed by method 12"],
  ])("is refused: %s", async (_, entry: ZipEntry, said) => {
    expect(await refusal(zip([entry]))).toContain(said);
  });
});

describe("an archive that is larger than it may be", () => {
  it("is refused for too many entries, before one is read", async () => {
    const many = Array.from({ length: 11 }, (_, index) => file(`f${index}`));
    expect(await refusal(zip(many))).toBe("the archive holds 11 entries, and 10 are allowed");
    expect(await refusal(zip([], { count: 0xfffe }))).toContain("holds 65534 entries");
  });

  it("is refused for an entry that declares too much", async () => {
    expect(await refusal(zip([file("a", "a".repeat(1001))]))).toContain(
      "`a` comes to 1001 bytes, and 1000 are",
    );
  });

  it("is refused for entries that come to too much together", async () => {
    const thousand = "a".repeat(1000);
    expect(await refusal(zip([file("a", thousand), file("b", thousand), file("c", "c")]))).toContain(
      "`c` brings the archive to more than the 2000 bytes allowed",
    );
  });

  it("is refused for an entry that holds more than it declares, without unpacking it", async () => {
    const bomb = zip([{ name: "bomb", packed: deflateRawSync(Buffer.alloc(100_000_000)), declared: 10 }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bomb)).toContain("`bomb` holds more than the 10 bytes it declares");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it("is refused for an entry that declares nothing and holds something", async () => {
    const bomb = zip([{ name: "bomb", packed: deflateRawSync(Buffer.alloc(5)), declared: 0 }]);
    expect(await refusal(bomb)).toContain("holds more than the 0 bytes");
  });

  it("is refused where zip64 declares more than 4 GB", async () => {
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(2n ** 60n, 4);
    expect(await refusal(zip([{ name: "a", content: "x", declared: 0xffffffff, extra }]))).toContain(
      "comes to 1152",
    );
  });
});

describe("an archive that is damaged", () => {
  const whole = zip([file("a", "some text to pack"), file("b", "more")]);

  it.each([
    ["nothing at all", Buffer.alloc(0)],
    ["text", Buffer.from("<html>Not found</html>")],
    ["the first half", whole.subarray(0, whole.length / 2)],
    ["all but the first half", whole.subarray(whole.length / 2)],
    ["one with something appended", Buffer.concat([whole, Buffer.from("x")])],
    ["one that claims an entry more", zip([file("a")], { count: 2 })],
  ])("is refused: %s", async (_, bytes) => {
    expect(await refusal(bytes)).toContain("the archive is damaged: ");
  });

  it("is refused for data that cannot be unpacked, is short, or has another checksum", async () => {
    expect(await refusal(zip([{ name: "a", packed: Buffer.from("garbage"), declared: 7 }]))).toContain(
      "cannot be read",
    );
    const cut = deflateRawSync(Buffer.from("some text to pack")).subarray(0, 9);
    expect(await refusal(zip([{ name: "a", packed: cut, declared: 17 }]))).toContain("cannot be read");
    expect(await refusal(zip([{ name: "a", content: "abc", declared: 4 }]))).toContain(
      "declares 4 bytes and holds 3",
    );
    expect(await refusal(zip([{ name: "a", content: "abc", crc: 1 }]))).toContain("checksum does not match");
    expect(await refusal(zip([{ name: "a", content: "abc", method: 0, declared: 2 }]))).toContain(
      "size mismatch",
    );
  });

  it("is refused or read, and never anything else, whatever bytes are changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          const files = await unzip(bytes, limits).catch((error: unknown) => {
            expect(error).toBeInstanceOf(PairgateError);
            return new Map<string, Buffer>();
          });
          for (const content of files.values()) expect(content.length).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

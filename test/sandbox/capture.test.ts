import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Capture } from "../../src/sandbox/capture.ts";
import { temporaryFolder } from "../engines/bench.ts";

test("beginning and end are kept, whatever the sizes of the pieces", async () => {
  await using folder = temporaryFolder();
  let files = 0;
  const sizes = fc.array(fc.nat({ max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (pieces, headBytes, tailBytes) => {
      const path = join(folder.path, String(files++));
      const capture = new Capture({ path, limits: { headBytes, tailBytes } });
      let whole = "";
      for (const size of pieces) {
        const piece = Array.from({ length: size }, (_, at) =>
          String.fromCharCode(97 + ((whole.length + at) % 26)),
        ).join("");
        capture.write(Buffer.from(piece));
        whole += piece;
      }
      const result = capture.finish();
      const leftOut = Math.max(0, whole.length - headBytes - tailBytes);
      const expected =
        leftOut === 0
          ? whole
          : `${whole.slice(0, headBytes)}\n[${leftOut} bytes left out]\n${whole.slice(whole.length - tailBytes)}`;
      expect(readFileSync(path, "utf8")).toBe(expected);
      expect(result).toEqual({ path, bytes: whole.length, leftOut, problem: null });
    }),
  );
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../src/commands/action/context.ts";
import { preparedFolder, writePrepared } from "../../../src/commands/action/prepared-folder.ts";

const root = mkdtempSync(join(tmpdir(), "pairgate-prepared-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the folder of prepared files", () => {
  it("is the runner's", () => {
    expect(preparedFolder({ env: { RUNNER_TEMP: "/runner/temp" } })).toBe("/runner/temp/pairgate-prepared");
  });

  it.each([{}, { RUNNER_TEMP: "" }])("is never in the checkout where the runner names none (%j)", (env) => {
    expect(temporaryFolder(env)).toBe(tmpdir());
    expect(preparedFolder({ env })).toBe(join(tmpdir(), "pairgate-prepared"));
  });

  it("holds nothing that lay there before", async () => {
    const folder = join(root, "prepared");
    await writePrepared(folder, new Map([["bench/agent/earlier/base.run.jsonl", "another job's"]]));
    await writePrepared(folder, new Map([["base/pairgate.yml", "version: 1\n"]]));
    expect(existsSync(join(folder, "bench"))).toBe(false);
    expect(readFileSync(join(folder, "base/pairgate.yml"), "utf8")).toBe("version: 1\n");
  });
});

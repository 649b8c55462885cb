import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What each room may import, beside itself. Design section 3; entries import commands alone. */
const base = ["domain", "stats", "decide", "config"];
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  stats: [],
  decide: ["domain", "stats"],
  forecast: ["domain", "stats", "decide"],
  config: ["domain"],
  sandbox: ["domain"],
  harnesses: ["domain", "sandbox"],
  engines: ["domain", "sandbox", "harnesses"],
  measure: [...base, "sandbox", "harnesses", "engines"],
  baseline: base,
  github: base,
  report: base,
  commands: [
    ...base,
    "sandbox",
    "harnesses",
    "engines",
    "measure",
    "baseline",
    "github",
    "report",
    "forecast",
  ],
  ".": [...base, "commands"],
};

/** Rooms without side effects, and the one file in them that reads. */
const pure = new Set(["domain", "stats", "decide", "forecast", "config"]);
const mayRead = new Set(["config/load.ts"]);

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
}

function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? ".") : ".";
}

describe("floors", () => {
  it.each(files)("%s imports only from rooms below it", (file) => {
    const room = roomOf(file);
    const ours = importsOf(file).filter((name) => name.startsWith(".") && !name.includes("/node_modules/"));
    for (const target of ours) {
      const to = roomOf(normalize(relative(src, join(src, dirname(file), target))));
      expect([room, ...(allowed[room] ?? [])], `${file} imports ${target}`).toContain(to);
    }
  });

  it.each(files.filter((file) => pure.has(roomOf(file)) && !mayRead.has(file)))("%s does no IO", (file) => {
    const io = importsOf(file).filter((name) => name.startsWith("node:") && name !== "node:crypto");
    expect(io).toEqual([]);
  });

  it("knows every room", () => {
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...new Set(files.map(roomOf))]));
  });
});

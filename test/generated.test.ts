import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generated } from "../scripts/generate.ts";

const root = new URL("..", import.meta.url);

describe("generated files", () => {
  it.each([...generated()])("%s is current (npm run generate)", (file, text) => {
    expect(readFileSync(new URL(file, root), "utf8")).toBe(text);
  });
});

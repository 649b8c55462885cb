import { describe, expect, it } from "vitest";
import { columnsOf, wrap } from "../../src/report/columns.ts";

describe("columns", () => {
  it.each([
    ["plain", 5],
    ["課題", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["👩‍💻", 2],
    ["✓ ✗ ○ − … →", 11],
    ["", 0],
  ])("%j takes %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it("breaks at spaces, and a word only where it must", () => {
    expect(wrap("one two three", { columns: 8, indent: "  " })).toEqual(["one two", "  three"]);
    expect(wrap("abcdefghij", { columns: 4 })).toEqual(["abcd", "efgh", "ij"]);
    expect(wrap("課題課題", { columns: 5 })).toEqual(["課題", "課題"]);
    expect(wrap("", { columns: 5 })).toEqual([]);
  });

  it("keeps a figure with its unit", () => {
    expect(wrap("a drop of 80 % is seen", { columns: 12 })).toEqual(["a drop of", "80 % is seen"]);
  });
});

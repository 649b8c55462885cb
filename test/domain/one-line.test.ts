import { expect, test } from "vitest";
import { oneLine } from "../../src/domain/one-line.ts";

test("hostile text becomes one printable line", () => {
  expect(oneLine("a\u001b[31mred\u001b[0m\tb\u0000\u202ec\r\nd\u2028e")).toBe("ared b c d e");
  expect(oneLine("\u001b]0;title\u0007x")).toBe("x");
});

test("it is as long as may be, and no character is torn", () => {
  expect([...oneLine("ü".repeat(500))]).toHaveLength(300);
  expect(oneLine("🙂".repeat(5), 5)).toBe("🙂🙂🙂🙂🙂");
  expect(oneLine("🙂".repeat(6), 5)).toBe("🙂🙂🙂🙂…");
  expect(oneLine(`${" ".repeat(99)}🙂x`, 5)).toBe("");
});

import { describe, expect, it } from "vitest";
import { escapeCode, escapeMarkdown } from "../../src/report/escape-markdown.ts";
import { escapeTerminal } from "../../src/report/escape-terminal.ts";
import { markdownPen, sentence } from "../../src/report/pen.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["plain words, with a comma.", "plain words, with a comma."],
    ["ask @octocat (or @github/security).", "ask `@octocat` \\(or `@github/security`\\)."],
    ["fixes #12, GH-12 and o/r#12", "fixes `#12`, `GH-12` and `o/r#12`"],
    ["see https://evil.example/?a=b.", "see `https://evil.example/?a=b`."],
    ["commit 0f1e2d3c4b5a", "commit `0f1e2d3c4b5a`"],
    ["<!-- pairgate -->", "&lt;\\!-- pairgate --&gt;"],
    ["a | b", "a &vert; b"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["12. item", "12\\. item"],
    ["::error::x", "`::error::x`"],
    ["one\r\n\r\ntwo", "one two"],
    [":tada:", "`:tada:`"],
    ["a\u202eb", "a⟨U+202E⟩b"],
    ["snake_case and 2*3*4", "snake\\_case and 2\\*3\\*4"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("a foreign sentence", () => {
  it.each([
    ["1", "1\\."],
    ["the budget was used up", "The budget was used up."],
    ["is it?", "Is it?"],
    ["<b>", "&lt;b&gt;."],
    [" \u200d", "⟨U+200D⟩."],
    ["\ufe0f", ""],
  ])("%j", (text, said) => {
    expect(sentence(text, markdownPen)).toBe(said);
  });
});

describe("escapeCode", () => {
  it.each([
    ["fix-git", "`fix-git`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["```x``", "```` ```x`` ````"],
    ["a|b", "`a¦b`"],
    ["a\\", "`a\\`"],
    ["<!-- pairgate -->", "`‹!-- pairgate -->`"],
    ["a\nb", "`a b`"],
    ["", "`(empty)`"],
  ])("%j", (text, escaped) => {
    expect(escapeCode(text)).toBe(escaped);
  });
});

describe("escapeTerminal", () => {
  it.each([
    ["tests/test_a.py::test_b", "tests/test_a.py::test_b"],
    ["::error::x", "∶:error::x"],
    ["a ##[error]b", "a ##⟦error]b"],
    ["\u001b[31mred\u0007", "␛[31mred␇"],
    ["\u009b31m", "⟨U+009B⟩31m"],
    ["👩‍💻 and a\u200db", "👩‍💻 and a⟨U+200D⟩b"],
  ])("%j", (text, escaped) => {
    expect(escapeTerminal(text)).toBe(escaped);
  });
});

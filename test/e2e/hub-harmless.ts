import { expect } from "vitest";
import { INVISIBLE, isAlive, linesOf, tornLines } from "../report/hostile-text.ts";
import type { Step } from "./hub.ts";

/** All that GitHub, a runner or a reader could be made to take for something else, on one line. */
export const NASTY =
  "<!-- pairgate --> @octocat Fixes #12 GH-12 https://evil.example ![p](//evil.example/p.png) <img src=x> ::error::x ##[error]y \u202eabc\u2066 `code` | cell | \u001b[31m $x$ :smile:";

/** What a person would notice in its place. */
export const NOTICED = /octocat/u;

/** Of our own making: the link to the run, and what a maintainer pastes. */
const OUR_LINK = /\[[\w' ]+\]\(https:\/\/github\.example\/octo\/agent\/actions\/runs\/\d+\)/gu;
const OUR_COMMANDS = /^(?:\/pairgate (?:run|bless) |gh workflow run |```$|\|(?:---|--:|:-:|\|)+$)/u;

/** A comment or summary in which nothing foreign has come to life. */
export function expectHarmless(body: string): void {
  // A summary's last line may have an end of its own.
  const whole = `${body.replaceAll(OUR_LINK, "link").trimEnd()}\n`;
  const lines = linesOf(whole).filter((line) => !OUR_COMMANDS.test(line));
  // A line of a code block is as it is.
  const code = (line: string) => (/^ {4}/u.test(line) ? `\`${line.trim().replaceAll("`", "")}\`` : line);
  expect(lines.map(code).filter(isAlive)).toEqual([]);
  expect(tornLines(lines)).toEqual([]);
}

/** An answer to a comment: no mark of ours, so that it is never taken for the verdict's. */
export function expectHarmlessReply(body: string): void {
  expect(body).not.toContain("<!--");
  expect(body.split("\n").filter(isAlive)).toEqual([]);
}

/** One line of plain text, after the state. */
export function expectHarmlessStatus(status: string): void {
  const description = status.replace(/^\w+: /u, "");
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).not.toMatch(INVISIBLE);
  expect(description).not.toMatch(/\n|^\s*::/u);
}

/** A log in which every command is one of ours. */
export function expectHarmlessLog({ log }: Step): void {
  const commands = log.split("\n").filter((line) => /^\s*::/u.test(line));
  expect(commands.filter((line) => !/^::(?:error|warning|add-mask)::(?!\s*::)/u.test(line))).toEqual([]);
  expect(log.split("\n").filter((line) => line.includes("##[") || INVISIBLE.test(line))).toEqual([]);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSlashCommand } from "../../../src/commands/action/slash-command.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";

describe("a comment's first line", () => {
  it.each([
    [
      "/pairgate bless 0123456 a smaller model",
      { verb: "bless", commit: "0123456", reason: "a smaller model" },
    ],
    [`/pairgate bless ${sha} why\r\nand more`, { verb: "bless", commit: sha, reason: "why\nand more" }],
    [`/pairgate  bless\t${sha}   why  `, { verb: "bless", commit: sha, reason: "why" }],
    [
      `/pairgate bless ${sha}\nwhy, on the next line`,
      { verb: "bless", commit: sha, reason: "why, on the next line" },
    ],
    [`/pairgate run ${sha}`, { verb: "run", commit: sha }],
    ["/pairgate run", { verb: "run", commit: null }],
    ["/pairgate run\r\n\r\nThank you!", { verb: "run", commit: null }],
  ])("%j is a command", (body, command) => {
    expect(readSlashCommand(body)).toEqual(command);
  });

  it.each([
    "/pairgate",
    "/pairgate help",
    `/pairgate bless ${sha}`,
    `/pairgate bless ${sha}\n \n`,
    "/pairgate bless main because I say so",
    "/pairgate bless 012345 too short",
    `/pairgate bless ${sha.toUpperCase()} in capitals`,
    `/pairgate bless ${"a".repeat(65)} too long`,
    `/pairgate run ${sha} now`,
    "/pairgate run --ref=main",
    "/pairgate run HEAD",
    "/pairgate Run",
  ])("%j is answered with what there is", (body) => {
    expect(readSlashCommand(body)).toEqual({ verb: "unknown", said: body.split("\n")[0] });
  });

  it.each([
    "",
    "Looks good to me",
    "Please do not /pairgate run",
    `> /pairgate bless ${sha} quoted`,
    `\n/pairgate run ${sha}`,
    ` /pairgate run ${sha}`,
    "```\n/pairgate run\n```",
    "`/pairgate run`",
    "/pairgates run",
    "/pairgate-run",
    "//pairgate run",
    "/PAIRGATE run",
  ])("%j asks for nothing", (body) => {
    expect(readSlashCommand(body)).toBeNull();
  });

  it("is read of a comment of any length, and what it says is kept short", () => {
    const long = `/pairgate bless ${sha} ${"x".repeat(60_000)}`;
    const command = readSlashCommand(long);
    expect(command).toMatchObject({ verb: "bless", reason: expect.stringMatching(/^x{2000,2500}$/u) });
    expect(readSlashCommand(`/pairgate ${"y".repeat(60_000)}`)).toMatchObject({
      said: expect.stringMatching(/^.{200}$/u),
    });
  });

  it("never gives a commit that is anything but one, nor a reason that is empty", () => {
    const part = fc.constantFrom(
      "bless",
      "run",
      " ",
      "\n",
      "\r",
      sha,
      "$(x)",
      "--upload-pack=x",
      "::stop::",
      "a",
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => `/pairgate ${parts.join(" ")}`),
        (body) => {
          const command = readSlashCommand(body);
          if (command === null || command.verb === "unknown") return;
          expect(command.commit ?? sha).toMatch(/^[0-9a-f]{7,64}$/u);
          if (command.verb === "bless") expect(command.reason.trim()).not.toBe("");
        },
      ),
    );
  });
});

import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { type CommandOptions, prepareCommand } from "../../src/harnesses/command.ts";
import { detailLine, lastLine } from "../../src/harnesses/detail.ts";
import { fillPlaceholders } from "../../src/harnesses/placeholders.ts";
import { resolveCommand } from "../../src/harnesses/resolve-command.ts";
import { temporaryFolder, writeFiles } from "../engines/bench.ts";

async function repository() {
  const folder = temporaryFolder();
  writeFiles(folder.path, {
    "agent/mender.mjs": "",
    "agent/plain": "",
    "bench/t/solve.mjs": "",
    "bin/tool.sh": "#!/bin/sh\n",
  });
  const source = (command: readonly string[], more: Partial<CommandOptions> = {}): CommandOptions => ({
    command,
    repo: folder.path,
    environment: { PATH: `relative:${join(folder.path, "bin")}:/usr/bin:/bin` },
    what: "candidate mender",
    ...more,
  });
  return { path: folder.path, source, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

test("files of the repository become absolute, everything else stays", async () => {
  await using repo = await repository();
  const at = (name: string) => join(repo.path, name);
  const resolve = (...command: string[]) => resolveCommand(repo.source(command)).slice(1);
  expect(
    resolve("sh", "agent/mender.mjs", "./agent/plain", "agent", "missing", "-x", "", "/etc/passwd"),
  ).toEqual([at("agent/mender.mjs"), at("agent/plain"), ...["agent", "missing", "-x", "", "/etc/passwd"]]);
  expect(resolve("sh", "../outside", "{instruction-file}", "agent/../agent/plain")).toEqual([
    ...["../outside", "{instruction-file}"],
    at("agent/plain"),
  ]);
});

test("the program is looked up on PATH, or in the repository where it has a slash", async () => {
  await using repo = await repository();
  const program = (...command: string[]) => resolveCommand(repo.source(command))[0];
  expect(program("tool.sh")).toBe(join(repo.path, "bin/tool.sh"));
  expect(program("./agent/mender.mjs")).toBe(join(repo.path, "agent/mender.mjs"));
  expect(program("agent/mender.mjs")).toBe(join(repo.path, "agent/mender.mjs"));
  expect(program("/bin/sh")).toBe("/bin/sh");
});

test("a program that is missing, hidden or not executable is refused before any attempt", async () => {
  await using repo = await repository();
  const prepare =
    (command: string[], more: Partial<CommandOptions> = {}) =>
    () =>
      prepareCommand(repo.source(command, more));
  expect(prepare(["no-such-program"])).toThrow(
    'candidate mender: the program "no-such-program" is not on PATH',
  );
  expect(prepare(["./no/such"])).toThrow(
    `there is no program "./no/such" (looked for ${join(repo.path, "no/such")})`,
  );
  expect(prepare(["agent/plain"])).toThrow("is not an executable file");
  expect(prepare([])).toThrow("the command is empty");
  expect(prepare(["sh", "{model}"])).toThrow("the command has {model}, and no model is given");
  expect(prepare(["sh", "bench/t/solve.mjs"], { hidden: [join(repo.path, "bench")] })).toThrow(
    "which agents are not shown",
  );
  expect(prepare(["no-such-program"])).toThrow(PairgateError);
  chmodSync(join(repo.path, "agent/plain"), 0o755);
  expect(prepareCommand(repo.source(["agent/plain"])).program).toBe(join(repo.path, "agent/plain"));
});

test("placeholders are filled once, and what they bring in is left alone", () => {
  const values = {
    instruction: "use {model} and {repo} for $& and $1",
    "instruction-file": "/i",
    model: "m",
    workspace: "/w",
    repo: "/r",
    "usage-file": "/u",
  };
  const fill = (text: string) => fillPlaceholders(text, values);
  expect(fill("--do={instruction}")).toBe("--do=use {model} and {repo} for $& and $1");
  expect(fill("{instruction-file}{model}{workspace}{repo}{usage-file}")).toBe("/im/w/r/u");
  expect(fill("{other} {} {print $1} {{model}}")).toBe("{other} {} {print $1} {m}");
});

test("what an agent said last is kept, as one printable line", () => {
  expect(detailLine("a\u001b[31mred\u001b[0m\tb\u0000")).toBe("ared b");
  expect([...detailLine("ü".repeat(500))]).toHaveLength(200);
  expect(lastLine("first\nlast\n \u0007\n\n")).toBe("last");
  expect(lastLine("progress 1\rprogress 2\r")).toBe("progress 2");
  expect(lastLine(" \n\u200b\n")).toBeNull();
});

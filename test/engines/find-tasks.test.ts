import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { findTasks } from "../../src/engines/local/find-tasks.ts";
import { hiddenPaths } from "../../src/engines/local/hidden-paths.ts";
import { type Files, temporaryFolder, writeFiles } from "./bench.ts";

const whole = (name: string): Files => ({
  [`${name}/instruction.md`]: "Do it.\n",
  [`${name}/tests/test.sh`]: "true\n",
  [`${name}/environment/a/file`]: "content\n",
  [`${name}/task.toml`]:
    '[metadata]\ncluster = "c1"\n[agent]\ntimeout_sec = 60.5\n[verifier]\ntimeout_sec = 5\n',
});

async function problemsOf(root: string, tasks: string | readonly string[] = "tasks"): Promise<string> {
  const error = await findTasks({ root, tasks }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PairgateError);
  return (error as PairgateError).message.replaceAll(root, "ROOT");
}

describe("a suite's tasks", () => {
  test("are the folders that hold one, by name", async () => {
    await using folder = temporaryFolder();
    writeFiles(join(folder.path, "tasks"), {
      ...whole("b"),
      ...whole("a ü"),
      "README.md": "no task",
      "shared/x": "no task",
    });
    writeFiles(join(folder.path, "tasks"), { "a ü/solution/solve.sh": "true" });
    const { tasks, folders } = await findTasks({ root: folder.path, tasks: "tasks" });
    expect(tasks.map(({ id, cluster, hasSolution }) => ({ id, cluster, hasSolution }))).toEqual([
      { id: "a ü", cluster: "c1", hasSolution: true },
      { id: "b", cluster: "c1", hasSolution: false },
    ]);
    expect(tasks[0]).toMatchObject({ agentSeconds: 60.5, verifierSeconds: 5, instruction: "Do it.\n" });
    expect(tasks[0]?.hash).toBe(tasks[1]?.hash);
    expect(folders[0]).toBe(join(folder.path, "tasks"));
    const listed = await findTasks({ root: folder.path, tasks: ["tasks/b"] });
    expect(listed.tasks.map((task) => task.id)).toEqual(["b"]);
    expect(listed.folders).toEqual([join(folder.path, "tasks/b")]);
    expect(hiddenPaths({ repo: folder.path, root: folder.path, tasks: ["tasks/b"] })).toEqual(
      [".git", ".pairgate", "tasks/b"].map((name) => join(folder.path, name)),
    );
  });

  test("have a hash of all that decides what they are, and of nothing else", async () => {
    await using folder = temporaryFolder();
    const at = (name: string) => join(folder.path, "t", name);
    writeFiles(folder.path, whole("t"));
    const hash = async () => (await findTasks({ root: folder.path, tasks: ["t"] })).tasks[0]?.hash;
    const first = await hash();
    expect(first).toMatch(/^sha256:[0-9a-f]{64}$/u);
    const same = [
      () => writeFiles(folder.path, { "t/solution/solve.sh": "better" }),
      () => mkdirSync(at("environment/empty")),
      () => chmodSync(at("environment/a/file"), 0o600),
      () => cpSync(at("environment/a/file"), at("notes.md")),
    ];
    for (const change of same) {
      change();
      expect(await hash()).toBe(first);
    }
    const seen = new Set([first]);
    const different = [
      () => writeFileSync(at("instruction.md"), "Do it!\n"),
      () => writeFileSync(at("tests/test.sh"), "false\n"),
      () => writeFileSync(at("environment/a/file"), "other\n"),
      () => chmodSync(at("environment/a/file"), 0o755),
      () => cpSync(at("environment/a/file"), at("environment/b")),
      () => rmSync(at("environment/a"), { recursive: true }),
      () => writeFiles(folder.path, { "t/tests/link": "-> test.sh" }),
      () => rmSync(at("task.toml")),
    ];
    for (const change of different) {
      change();
      const now = await hash();
      expect(seen).not.toContain(now);
      seen.add(now);
    }
  });

  test("that are wrong are all named at once, with the place and what to do", async () => {
    await using folder = temporaryFolder();
    const tasks = join(folder.path, "tasks");
    writeFiles(tasks, {
      ...whole("good"),
      ...whole("broken-toml"),
      ...whole("escaping"),
      ...whole("negative"),
      "no-instruction/task.toml": "",
      "no-instruction/tests/test.sh": "",
      "no-tests/instruction.md": "Do it.",
      "empty-instruction/instruction.md": "  \n",
      "empty-instruction/tests/test.sh": "",
      "escaping/environment/link": "-> ../tests/test.sh",
      "escaping/tests/absolute": "-> /etc/passwd",
    });
    writeFileSync(join(tasks, "broken-toml/task.toml"), "[agent]\ntimeout_sec = = 3\n");
    writeFileSync(join(tasks, "negative/task.toml"), "[verifier]\ntimeout_sec = -3\n");
    expect(await problemsOf(folder.path)).toMatchInlineSnapshot(`
      "ROOT/tasks/broken-toml/task.toml:2:15: this is not TOML: invalid value
        See https://toml.io/en/v1.0.0 for the syntax.
      ROOT/tasks/empty-instruction: instruction.md is empty
        Say in it what the agent is to do.
      ROOT/tasks/escaping: the link ROOT/tasks/escaping/environment/link leads out of its folder, to ../tests/test.sh
        Put a copy of the file in its place.
      ROOT/tasks/escaping: the link ROOT/tasks/escaping/tests/absolute leads out of its folder, to /etc/passwd
        Put a copy of the file in its place.
      ROOT/tasks/negative/task.toml: verifier.timeout_sec: Too small: expected number to be >0
        Times are seconds, above 0.
      ROOT/tasks/no-instruction: there is no instruction.md, which tells the agent what to do
        Write one, in words.
      ROOT/tasks/no-tests: there is no tests/test.sh, which decides whether the task is solved
        Write one that exits with 0 where it is solved, or writes a number to $LOGS_DIR/verifier/reward.txt."
    `);
  });

  test("that are none are said to be none", async () => {
    await using folder = temporaryFolder();
    mkdirSync(join(folder.path, "empty"));
    writeFileSync(join(folder.path, "file"), "");
    writeFiles(folder.path, { ...whole("x/same"), ...whole("y/same") });
    expect(await problemsOf(folder.path, "missing")).toContain(
      "ROOT/missing: there is no such folder of tasks",
    );
    expect(await problemsOf(folder.path, "file")).toContain("ROOT/file: there is no such folder of tasks");
    expect(await problemsOf(folder.path, "empty")).toContain("ROOT/empty: the folder holds no task");
    expect(await problemsOf(folder.path, [])).toContain("the list of tasks is empty");
    expect(await problemsOf(folder.path, ["x/same", "gone"])).toContain(
      "ROOT/gone: there is no such task folder",
    );
    expect(await problemsOf(folder.path, ["x/same", "y/same"])).toContain(
      'the task id "same" is taken twice, by ROOT/x/same too',
    );
  });
});

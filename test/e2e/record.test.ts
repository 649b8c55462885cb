import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { recorded } from "./repository.ts";
import { benchFiles, tasksOf } from "./scene.ts";

const config = `${benchFiles(tasksOf(1))["pairgate.yml"]}baseline: { attempts: 2 }\n`;

it("records another model anew, however full the baseline is, and begins an epoch with it", async () => {
  using scene = await recorded({ tasks: 2, files: { "pairgate.yml": config } });
  const record = async () =>
    JSON.parse((await scene.pairgate("record", "--json")).stdout) as {
      readonly recorded: readonly unknown[];
    };
  expect((await record()).recorded).toMatchObject([{ rounds: 0 }]);
  scene.write({ "pairgate.yml": config.replace("command:", "model: large, command:") });
  scene.commit("another model");
  expect((await record()).recorded).toMatchObject([{ rounds: 2, complete: true }]);
  expect(readdirSync(join(scene.folder, ".pairgate/baseline/epochs/bench/agent"))).toHaveLength(1);
  expect((await record()).recorded).toMatchObject([{ rounds: 0 }]);
});

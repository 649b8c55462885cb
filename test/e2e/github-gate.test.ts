import { describe, expect, it } from "vitest";
import { openHub } from "./hub.ts";
import { benchFiles, tasksOf } from "./scene.ts";

const files = () => benchFiles(tasksOf(8));
const skill = (level: number) => ({ "agent/settings.json": `{ "skill": ${level}, "tokens": 1000 }\n` });

describe("the built Action on a pull request", () => {
  it("no-baseline: the first pull request of a repository that never recorded gets a verdict", async () => {
    await using hub = await openHub(files());
    const pull = await hub.open({ files: skill(0.1) });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    console.log(prepare.log, prepare.outputs);
    for (const step of measure) console.log(step.log, step.outputs);
    console.log(publish?.log, publish?.outputs);
    expect(publish?.exitCode).toBe(1);
    const [comment] = await hub.fake.comments(pull.number);
    console.log(comment?.body);
    console.log(hub.fake.log.map((entry) => `${entry.method} ${entry.path}`).join("\n"));
    console.log(JSON.stringify(hub.fake.statuses.get(pull.head.sha)));
  }, 60_000);
});

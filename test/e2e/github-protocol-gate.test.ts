import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Hub, READ_TOKEN } from "./hub.ts";
import { agent, recordedHub } from "./hub-bench.ts";
import { dispatchOf, queue } from "./hub-events.ts";
import { requestsSince } from "./hub-protocol.ts";

describe("the requests of a gate", () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await recordedHub({ tasks: 2, baseline: "when-missing: off" });
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  it("on a pull request: prepare, and publish", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1001 }) });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    const prepare = await hub.step({ mode: "prepare", event, runId: 8100 });
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha1
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/workflows/pairgate.yml/runs?event=pull_request&branch=change-1&per_page=100
      GET /actions/artifacts?name=pairgate-pr1-bench-agent-check-treatment-r1-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr1-bench-agent-check-treatment-r2-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr1-bench-agent-check-treatment-r3-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr1-bench-agent-check-treatment-r4-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr1-bench-agent-check-treatment-r5-s1of1&per_page=100
      GET /pulls/1
      GET /issues/1/comments?per_page=100
      POST /issues/1/comments {"body":"### ⏳ pairgate: measuring \`agent\` on \`bench\`… (marked)"}
      GET /issues/1/comments?per_page=100
      POST /statuses/sha2 {"state":"pending","context":"pairgate","description":"measuring agent on bench","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
    const jobs = await hub.gate(event, { prepared: prepare, runId: 8100 });
    expect(jobs.publish?.exitCode, jobs.publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/artifacts/N/zip
      GET /pulls/1
      GET /issues/1/comments?per_page=100
      PATCH /issues/comments/N {"body":"### ✅ pairgate: \`agent\` holds up on \`bench\`… (marked)"}
      POST /statuses/sha1 {"state":"success","context":"pairgate","description":"pass: agent holds up on bench; a drop of N points would have been seen","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
  });

  it("where nothing changed", async () => {
    const pull = await hub.open({ files: { "README.md": "words" } });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    const { publish } = await hub.gate(event, { runId: 8101 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha1
      GET /pulls/2
      GET /issues/2/comments?per_page=100
      POST /issues/2/comments {"body":"### ⏳ pairgate: nothing has to be measured, the verdict is b… (marked)"}
      GET /issues/2/comments?per_page=100
      GET /pulls/2
      GET /issues/2/comments?per_page=100
      PATCH /issues/comments/N {"body":"### ✅ pairgate: nothing changed in \`agent\`, nothing spent on… (marked)"}
      POST /statuses/sha2 {"state":"pending","context":"pairgate","description":"writing the verdict","target_url":"https://github.example/octo/agent/actions/runs/N"}
      POST /statuses/sha2 {"state":"success","context":"pairgate","description":"nothing changed, nothing spent","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
  });

  it("on pull_request_target", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1002 }), fork: true });
    const event = hub.eventOf(pull, "pull_request_target");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /contents/pairgate.yml?ref=sha1
      GET /commits/sha2/statuses?per_page=100
      GET /pulls/3/files?per_page=100
      GET /pulls/3
      GET /issues/3/comments?per_page=100
      POST /issues/3/comments {"body":"### ⏸️ pairgate: waiting for a maintainer… (marked)"}
      GET /issues/3/comments?per_page=100
      POST /statuses/sha2 {"state":"pending","context":"pairgate","description":"waiting for a maintainer to start the measurement","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
  });

  it("on pull_request from a fork: none", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1003 }), fork: true });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event, token: READ_TOKEN });
    expect(hub.fake.log).toEqual([]);
  });

  it("on a dispatched commit: prepare", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1004 }), fork: true });
    const event = dispatchOf(hub, pull);
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /pulls/5
      GET /compare/main...sha1?per_page=1&page=2
      GET /pulls/5
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha2
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/artifacts?name=pairgate-pr5-bench-agent-check-treatment-r1-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr5-bench-agent-check-treatment-r2-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr5-bench-agent-check-treatment-r3-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr5-bench-agent-check-treatment-r4-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr5-bench-agent-check-treatment-r5-s1of1&per_page=100
      GET /pulls/5
      GET /issues/5/comments?per_page=100
      POST /issues/5/comments {"body":"### ⏳ pairgate: measuring \`agent\` on \`bench\`… (marked)"}
      GET /issues/5/comments?per_page=100
      POST /statuses/sha1 {"state":"pending","context":"pairgate","description":"measuring agent on bench","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
  });

  it("on a merge group: prepare", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1005 }) });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /compare/main...sha1?per_page=1&page=2
      GET /commits?sha=sha2&per_page=100
      GET /pulls/6
      GET /pulls/6
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha3
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/workflows/pairgate.yml/runs?event=pull_request&branch=change-6&per_page=100
      GET /actions/artifacts?name=pairgate-pr6-bench-agent-check-treatment-r1-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr6-bench-agent-check-treatment-r2-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr6-bench-agent-check-treatment-r3-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr6-bench-agent-check-treatment-r4-s1of1&per_page=100
      GET /actions/artifacts?name=pairgate-pr6-bench-agent-check-treatment-r5-s1of1&per_page=100
      GET /pulls/6
      GET /issues/6/comments?per_page=100
      POST /issues/6/comments {"body":"### ⏳ pairgate: measuring \`agent\` on \`bench\`… (marked)"}
      GET /issues/6/comments?per_page=100
      POST /statuses/sha2 {"state":"pending","context":"pairgate","description":"measuring agent on bench","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
  });

  it("a measuring job makes none", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1006 }) });
    const event = hub.eventOf(pull);
    const prepare = await hub.step({ mode: "prepare", event });
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    hub.fake.log.length = 0;
    const inputs = { plan, prepared };
    const measure = await hub.step({
      mode: "measure",
      event,
      workspace: prepare.workspace,
      token: null,
      inputs,
    });
    expect(measure.exitCode, measure.log).toBe(0);
    expect(hub.fake.log).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { agent, configFile, newHub, recordedHub } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { requestsSince } from "./hub-protocol.ts";

describe("the requests of a recording", () => {
  it("that begins the branch: prepare, and record", async () => {
    await using hub = await newHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    const { publish } = await hub.record(event, { runId: 8200 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/ref/heads/pairgate
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/artifacts/N/zip
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/ref/heads/pairgate
      GET /git/ref/heads/pairgate
      POST /git/trees {"tree":[{"path":"README.md","mode":"100644","type":"blob","content":"# The baselines of pairgate… (not marked)"},{"path":"runs/bench/agent/time-sha1.run.jsonl","mode":"100644","type":"blob","content":"{\\"schema\\":\\"pairgate.run/1… (not marked)"}]}
      POST /git/commits {"message":"Record bench/agent at short\\n\\nruns/bench/agent/time-sha1.run.jsonl\\n","tree":"sha2","parents":[]}
      POST /git/refs {"ref":"refs/heads/pairgate","sha":"sha3"}
      "
    `);
  });

  it("that adds to it, of a merge: prepare, and record", async () => {
    await using hub = await recordedHub({ tasks: 2 });
    const pull = await hub.open({ files: { "pairgate.yml": configFile({ time: "21s" }) } });
    const before = hub.scene.git("rev-parse", "main");
    hub.merge(pull);
    const event = hub.pushEvent(before);
    hub.fake.log.length = 0;
    const { publish } = await hub.record(event, { runId: 8201 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /commits?sha=sha1&per_page=100
      GET /commits?sha=sha1&per_page=100
      GET /commits/sha1/pulls?per_page=100
      GET /actions/artifacts?name=pairgate-verdict-pr1-sha2&per_page=100
      GET /commits/sha2/statuses?per_page=100
      GET /git/blobs/sha3
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/runs/N/artifacts?per_page=100
      GET /actions/artifacts/N/zip
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha3
      GET /git/ref/heads/pairgate
      GET /git/commits/sha4
      GET /git/trees/refs/heads/pairgate?recursive=1
      POST /git/trees {"base_tree":"sha5","tree":[{"path":"runs/bench/agent/time-sha1.run.jsonl","mode":"100644","type":"blob","content":"{\\"schema\\":\\"pairgate.run/1… (not marked)"}]}
      POST /git/commits {"message":"Record bench/agent at short\\n\\nruns/bench/agent/time-sha1.run.jsonl\\n","tree":"sha6","parents":["sha4"]}
      PATCH /git/refs/heads/pairgate {"sha":"sha7","force":false}
      "
    `);
  });

  it("of a main that has its baseline: prepare alone", async () => {
    await using hub = await recordedHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    hub.fake.log.length = 0;
    const { publish } = await hub.record(event, { runId: 8202 });
    expect(publish).toBeNull();
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /git/trees/refs/heads/pairgate?recursive=1
      GET /git/blobs/sha1
      "
    `);
  });
});

describe("the requests of a command", () => {
  it("bless, and run", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    hub.fake.log.length = 0;
    const say = (body: string) =>
      hub.step({
        mode: "command",
        event: commentOf(hub, pull, { body, by: "maintainer" }),
        inputs: { workflow: "pairgate.yml" },
      });
    await say(`/pairgate bless ${pull.head.sha} a known trade`);
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /collaborators/maintainer/permission
      GET /pulls/1
      GET /actions/artifacts?name=pairgate-verdict-pr1-sha1&per_page=100
      GET /actions/artifacts/N/zip
      GET /contents/pairgate.yml?ref=sha2
      GET /git/ref/heads/pairgate
      GET /git/commits/sha3
      GET /git/trees/refs/heads/pairgate?recursive=1
      POST /git/trees {"base_tree":"sha4","tree":[{"path":"blessings/pr1/time-sha1.json","mode":"100644","type":"blob","content":"{… (not marked)"}]}
      POST /git/commits {"message":"Bless bench/agent at short\\n\\nblessings/pr1/time-sha1.json\\n","tree":"sha5","parents":["sha3"]}
      PATCH /git/refs/heads/pairgate {"sha":"sha6","force":false}
      GET /pulls/1
      GET /issues/1/comments?per_page=100
      PATCH /issues/comments/N {"body":"### ☑️ pairgate: \`agent\` got worse on \`bench\`, and \`maintain… (marked)"}
      POST /statuses/sha1 {"state":"success","context":"pairgate","description":"accepted by maintainer: a known trade","target_url":"https://github.example/octo/agent/actions/runs/N"}
      "
    `);
    await say("/pairgate run");
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /collaborators/maintainer/permission
      GET /pulls/1
      POST /actions/workflows/pairgate.yml/dispatches {"ref":"main","inputs":{"pull-request":"1","commit":"sha1"}}
      "
    `);
    await say("/pairgate dance");
    expect(requestsSince(hub)).toMatchInlineSnapshot(`
      "
      GET /collaborators/maintainer/permission
      GET /pulls/1
      POST /issues/1/comments {"body":"pairgate: that is no command of pairgate's. \\\\\`/pairgate bless SHA reason\\\\\` accepts what was measured of that commit; \\\\\`/pairgate run SHA\\\\\` measures that commit (asked by maintainer)"}
      "
    `);
  });
});

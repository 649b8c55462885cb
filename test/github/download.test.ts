import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Artifact,
  artifactsNamed,
  artifactsOfRun,
  downloadArtifact,
} from "../../src/github/artifacts.ts";
import { addFakeActions, type FakeActions, type Upload } from "./fake/actions.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { BOT_TOKEN } from "./fake/tokens.ts";
import { zip } from "./fake/zip.ts";
import { openScene } from "./scene.ts";

const limits = { entries: 10, bytesPerEntry: 10_000, bytes: 20_000 };
const files = { "a.run.jsonl": "{}\n" };
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let fake: FakeGitHub;
let actions: FakeActions;
beforeEach(async () => {
  fake = await startFakeGitHub();
  actions = await addFakeActions(fake);
  return async () => {
    await actions[Symbol.asyncDispose]();
    await fake.close();
  };
});
const github = () => openScene(fake).github;

async function uploaded(upload: Omit<Upload, "runId">): Promise<Artifact> {
  const runId = actions.addRun();
  actions.uploadArtifact({ ...upload, runId });
  const [artifact] = await artifactsOfRun(github(), runId);
  if (artifact === undefined) throw new Error("nothing was uploaded");
  return artifact;
}

describe("a download", () => {
  it("unpacks what was uploaded, and takes no token to the store", async () => {
    const artifact = await uploaded({ name: "one", files: { ...files, "verdict.json": "{}" } });
    const found = await downloadArtifact(github(), artifact, limits);
    expect([...(found ?? [])].map(([name, content]) => [name, content.toString()])).toEqual([
      ["a.run.jsonl", "{}\n"],
      ["verdict.json", "{}"],
    ]);
    expect(actions.storage).toMatchObject([{ authorized: false, status: 200 }]);
    expect(fake.log.at(-1)).toMatchObject({ path: expect.stringMatching(/\/zip$/u), login: BOT_TOKEN.login });
  });

  it("would be refused by the store with a token", async () => {
    const artifact = await uploaded({ name: "one", files });
    const url = `${fake.url}/repos/octo/agent/actions/artifacts/${artifact.id}/zip`;
    const { headers } = await fetch(url, { redirect: "manual" });
    const response = await fetch(headers.get("location") ?? "", { headers: { authorization: "Bearer x" } });
    expect(response.status).toBe(400);
    expect(actions.storage).toMatchObject([{ authorized: true, status: 400 }]);
  });

  it("asks for a new address where the store does not answer", async () => {
    const artifact = await uploaded({ name: "one", files });
    fake.fail({ path: /zip$/u, status: 302, headers: { location: "http://127.0.0.1:1/gone" } });
    expect((await downloadArtifact(github(), artifact, limits))?.size).toBe(1);
  });

  it("may be of a folder that a step left", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pairgate-upload-"));
    folders.push(folder);
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "a.run.jsonl"), "{}\n");
    writeFileSync(join(folder, "sub/b.json"), "{}");
    const artifact = await uploaded({ name: "one", folder });
    expect(
      [...((await downloadArtifact(github(), artifact, limits)) ?? [])].map(([name]) => name).sort(),
    ).toEqual(["a.run.jsonl", "sub/b.json"]);
  });

  it("is null where the artifact expired or is gone", async () => {
    const artifact = await uploaded({ name: "one", files });
    actions.expire(artifact.id);
    expect(await downloadArtifact(github(), artifact, limits)).toBeNull();
    expect(await downloadArtifact(github(), { ...artifact, id: 1 }, limits)).toBeNull();
    expect(await artifactsNamed(github(), "one")).toMatchObject([{ expired: true }]);
  });

  it("is refused where the digest is another", async () => {
    const artifact = await uploaded({ name: "one", files, digest: `sha256:${"0".repeat(64)}` });
    await expect(downloadArtifact(github(), artifact, limits)).rejects.toThrow(
      "the artifact `one` is not what was uploaded",
    );
  });

  it("does without a digest where there is none", async () => {
    const artifact = await uploaded({ name: "one", files, digest: null });
    expect((await downloadArtifact(github(), artifact, limits))?.size).toBe(1);
  });

  it("is not begun where the archive is too large, and ends where it says it is not", async () => {
    const large = zip([{ name: "a", content: Buffer.alloc(3_000_000, "x"), method: 0 }]);
    const artifact = await uploaded({ name: "one", archive: large });
    await expect(downloadArtifact(github(), artifact, limits)).rejects.toThrow("is 3000100 bytes large");
    expect(actions.storage).toEqual([]);
    await expect(downloadArtifact(github(), { ...artifact, size: 10 }, limits)).rejects.toThrow(
      "is larger than 1.0",
    );
  });

  it("is refused for a hostile archive", async () => {
    const climbing = await uploaded({ name: "one", archive: zip([{ name: "../../up", content: "x" }]) });
    await expect(downloadArtifact(github(), climbing, limits)).rejects.toThrow(
      "`../../up` has a name that climbs",
    );
    const garbage = await uploaded({ name: "one", archive: Buffer.from("not a zip") });
    await expect(downloadArtifact(github(), garbage, limits)).rejects.toThrow("the archive is damaged");
  });

  it("is refused where something else arrives", async () => {
    const artifact = await uploaded({ name: "one", files });
    fake.fail({
      path: /zip$/u,
      status: 200,
      headers: { "content-type": "text/html" },
      body: Buffer.from("<p>"),
    });
    await expect(downloadArtifact(github(), artifact, limits)).rejects.toThrow(
      "did not arrive as an archive",
    );
  });

  it("names the permission that is missing", async () => {
    const artifact = await uploaded({ name: "one", files });
    const body = { message: "Resource not accessible by integration" };
    fake.fail({ path: /zip$/u, status: 403, body });
    await expect(downloadArtifact(github(), artifact, limits)).rejects.toThrow("actions: read");
  });
});

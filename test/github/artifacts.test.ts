import { beforeEach, describe, expect, it } from "vitest";
import { ownArtifacts } from "../../src/github/accept.ts";
import { artifactName } from "../../src/github/artifact-name.ts";
import { artifactsFor, artifactsNamed, artifactsOfRun } from "../../src/github/artifacts.ts";
import { addFakeActions, type FakeActions } from "./fake/actions.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

const FORK = 777;
const files = { "a.run.jsonl": "{}\n" };

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

describe("the artifacts of a run", () => {
  it("are listed with all that GitHub knows of them", async () => {
    const runId = actions.addRun({ headSha: "b".repeat(40) });
    const id = actions.uploadArtifact({ runId, name: "one", files });
    actions.uploadArtifact({ runId: actions.addRun(), name: "another run's", files });
    expect(await artifactsOfRun(github(), runId)).toEqual([
      {
        id,
        name: "one",
        size: expect.any(Number),
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
        expired: false,
        createdAt: expect.stringMatching(/^2026-/u),
        runId,
        run: {
          id: runId,
          headRepositoryId: actions.repositoryId,
          headSha: "b".repeat(40),
          headBranch: "try",
        },
      },
    ]);
  });

  it("are listed to the last page", async () => {
    const runId = actions.addRun();
    for (let count = 0; count < 230; count += 1) actions.uploadArtifact({ runId, name: `n${count}`, files });
    expect(new Set((await artifactsOfRun(github(), runId)).map(({ name }) => name)).size).toBe(230);
  });

  it("may be of a run that is gone, on a server that names no digest", async () => {
    actions.uploadArtifact({ runId: 1, name: "orphan", files, digest: null });
    expect(await artifactsNamed(github(), "orphan")).toMatchObject([{ runId: 0, run: null, digest: null }]);
  });

  it("are refused where GitHub's answer is not one", async () => {
    fake.fail({ path: /artifacts$/u, status: 200, body: { artifacts: [{ id: "1" }] } });
    await expect(artifactsOfRun(github(), 1)).rejects.toThrow("not in the form");
  });
});

describe("artifacts by name", () => {
  it("are of any run, and own ones are told from a fork's that took the name", async () => {
    const own = actions.uploadArtifact({ runId: actions.addRun(), name: "result", files });
    const forged = actions.uploadArtifact({
      runId: actions.addRun({ headRepositoryId: FORK, headBranch: "main" }),
      name: "result",
      files: { "a.run.jsonl": "forged" },
    });
    const gone = actions.uploadArtifact({
      runId: actions.addRun({ headRepositoryId: null }),
      name: "result",
      files,
    });
    const newer = actions.uploadArtifact({ runId: actions.addRun(), name: "result", files });
    actions.uploadArtifact({ runId: actions.addRun(), name: "result-2", files });

    const found = await artifactsNamed(github(), "result");
    expect(found.map(({ id }) => id)).toEqual([newer, gone, forged, own]);
    expect(ownArtifacts(found, actions.repositoryId).map(({ id }) => id)).toEqual([newer, own]);
  });
});

describe("the artifacts of a check", () => {
  const measured = { pullRequest: 7, key: "main", suite: "s", candidate: "c", treatment: "a".repeat(64) };
  const nameOf = (runAttempt: number, index = 1, changed = {}) =>
    artifactName({ ...measured, ...changed, runAttempt, shard: { index, count: 2 } });

  it("are of its treatment, the newest run and attempt first", async () => {
    const [older, newer] = [actions.addRun(), actions.addRun()];
    const upload = (runId: number, name: string) => actions.uploadArtifact({ runId, name, files });
    const fourth = upload(older, nameOf(4));
    const second = upload(newer, nameOf(2, 2));
    const first = upload(newer, nameOf(2, 1));
    const third = upload(newer, nameOf(1));
    upload(newer, nameOf(1, 1, { treatment: "b".repeat(64) }));
    upload(newer, nameOf(1, 1, { pullRequest: 8 }));
    upload(newer, "pairgate-pr7-s-c");
    const all = [...(await artifactsOfRun(github(), older)), ...(await artifactsOfRun(github(), newer))];
    expect(artifactsFor(all, measured).map(({ id }) => id)).toEqual([first, second, third, fourth]);
  });
});

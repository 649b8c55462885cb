import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ArtifactPart,
  artifactName,
  isFor,
  type MeasuredCheck,
  parseArtifactName,
} from "../../src/github/artifact-name.ts";

const treatment = `sha256:${"0123456789ab".padEnd(64, "c")}`;
const measured: MeasuredCheck = {
  pullRequest: 7,
  key: "main",
  suite: "bug-hunt",
  candidate: "mender",
  treatment,
};
const part = (changed: Partial<ArtifactPart> = {}): ArtifactPart => ({
  ...measured,
  runAttempt: 1,
  shard: { index: 1, count: 2 },
  ...changed,
});

describe("an artifact's name", () => {
  it("tells a person what it is of", () => {
    expect(artifactName(part())).toMatch(
      /^pairgate-pr7-bug-hunt-mender-[0-9a-f]{12}-0123456789ab-r1-s1of2$/u,
    );
    expect(artifactName(part({ pullRequest: null }))).toMatch(/^pairgate-main-bug-hunt-mender-/u);
  });

  it("says again what it was made of", () => {
    const parsed = parseArtifactName(artifactName(part({ runAttempt: 3, shard: { index: 2, count: 12 } })));
    expect(parsed).toEqual({
      pullRequest: 7,
      key: null,
      check: expect.stringMatching(/^[0-9a-f]{12}$/u),
      treatment: "0123456789ab",
      runAttempt: 3,
      shard: { index: 2, count: 12 },
    });
    expect(parseArtifactName(artifactName(part({ pullRequest: null, key: "group" })))).toMatchObject({
      pullRequest: null,
      key: "group",
    });
  });

  it("is another for names that would run into each other, or differ beyond what is kept of them", () => {
    const long = "x".repeat(60);
    const pairs = [
      ["a-b", "c"],
      ["a", "b-c"],
      ["A", "b-c"],
      ["a/", "b"],
      ["a?", "b"],
      ["", "b"],
      [`${long}1`, "b"],
      [`${long}2`, "b"],
    ];
    const names = pairs.map(([suite = "", candidate = ""]) => artifactName(part({ suite, candidate })));
    expect(new Set(names).size).toBe(pairs.length);
  });

  it("cannot be taken for a pull request's by its key", () => {
    const posed = artifactName(part({ pullRequest: null, key: "pr7" }));
    expect(parseArtifactName(posed)).toMatchObject({ pullRequest: null });
    expect(isFor(posed, measured)).toBe(false);
    expect(isFor(artifactName(part({ pullRequest: null, key: "7" })), measured)).toBe(false);
  });

  it.each([
    "pairgate-pr7-x",
    "other-pr7-a-b-0123456789ab-0123456789ab-r1-s1of1",
    "pairgate-pr0-a-b-0123456789ab-0123456789ab-r1-s1of1",
    "pairgate-pr7-a-b-0123456789ab-0123456789ab-r1-s3of2",
    "pairgate-pr7-a-b-0123456789ab-0123456789ab-r1-s1of1\n",
    "pairgate-pr7-a-b-0123456789ab-0123456789ab-r99999999999-s1of1",
    "",
  ])("is not %j", (name) => {
    expect(parseArtifactName(name)).toBeNull();
    expect(isFor(name, measured)).toBe(false);
  });

  it("can be uploaded and read again, whatever it is made of", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    const number = fc.integer({ min: 1, max: 1_000_000 });
    const parts = fc.record({
      pullRequest: fc.option(number),
      key: fc.oneof(text, fc.constant("pr7"), fc.constant("refs/heads/main")),
      suite: text,
      candidate: text,
      treatment: fc.oneof(text, fc.constant(treatment)),
      runAttempt: number,
      shard: number.chain((count) =>
        fc.record({ index: fc.integer({ min: 1, max: count }), count: fc.constant(count) }),
      ),
    });
    fc.assert(
      fc.property(parts, (made) => {
        const name = artifactName(made);
        expect(name).toMatch(/^[a-z0-9._-]{1,200}$/u);
        const parsed = parseArtifactName(name);
        expect(parsed).toMatchObject({
          pullRequest: made.pullRequest,
          runAttempt: made.runAttempt,
          shard: made.shard,
        });
        expect(isFor(name, made)).toBe(true);
        expect(isFor(name, { ...made, treatment: parsed?.treatment ?? "" })).toBe(true);
        expect(isFor(name, { ...made, suite: `${made.suite}!` })).toBe(false);
        expect(isFor(name, { ...made, candidate: `${made.candidate}!` })).toBe(false);
        expect(isFor(name, { ...made, pullRequest: (made.pullRequest ?? 0) + 1 })).toBe(false);
      }),
    );
  });
});

describe("a name is for a check and treatment", () => {
  it("whatever the attempt and the shard", () => {
    expect(isFor(artifactName(part({ runAttempt: 9, shard: { index: 2, count: 2 } })), measured)).toBe(true);
  });

  it("and for no other", () => {
    const name = artifactName(part());
    expect(isFor(name, { ...measured, pullRequest: 8 })).toBe(false);
    expect(isFor(name, { ...measured, pullRequest: null })).toBe(false);
    expect(isFor(name, { ...measured, suite: "bug" })).toBe(false);
    expect(isFor(name, { ...measured, treatment: `sha256:${"d".repeat(64)}` })).toBe(false);
    const main = artifactName(part({ pullRequest: null }));
    expect(isFor(main, { ...measured, pullRequest: null })).toBe(true);
    expect(isFor(main, { ...measured, pullRequest: null, key: "group" })).toBe(false);
  });
});

import type { Hub } from "./hub.ts";

/** The text of a file on the baseline branch. */
export async function branchText(hub: Hub, path: string): Promise<string> {
  const repository = "/repos/octo/agent";
  const { body } = await hub.fake.ask("GET", `${repository}/git/trees/pairgate?recursive=1`);
  const { tree } = body as { tree: { path: string; sha: string }[] };
  const sha = tree.find((entry) => entry.path === path)?.sha ?? "nothing";
  const blob = (await hub.fake.ask("GET", `${repository}/git/blobs/${sha}`)).body as { content: string };
  return Buffer.from(blob.content, "base64").toString("utf8");
}

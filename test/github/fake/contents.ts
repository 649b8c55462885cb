import { field, type Route } from "./route.ts";

/** Files as GitHub gives them under its raw media type, for which the emulator is not asked here. Folders stay lists. */
export const rawContents: Route = {
  method: "GET",
  path: "/repos/:owner/:repo/contents/:path+",
  async answer({ forward }) {
    const reply = await forward();
    const content = field(reply.body, "content");
    if (reply.status !== 200 || typeof content !== "string") return reply;
    return {
      status: 200,
      headers: { "content-type": "application/vnd.github.raw; charset=utf-8" },
      body: Buffer.from(content, "base64"),
    };
  },
};

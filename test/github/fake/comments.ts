import { field, type Route, refused } from "./route.ts";

const LONGEST = 65_536;

/** The length of comments, their reactions, and who may change them: all that the emulator does not mind. */
export function fakeComments(): {
  readonly routes: readonly Route[];
  readonly reactions: Reaction[];
} {
  const reactions: Reaction[] = [];
  const tooLong: Route["answer"] = ({ body }) => {
    const text = field(body, "body");
    return typeof text === "string" && text.length > LONGEST
      ? refused(`Body is too long (maximum is ${LONGEST} characters)`)
      : null;
  };
  /** Logins, by the comment's id. */
  const authors = new Map<string, string>();
  const remember: Route["answer"] = async ({ forward, token }) => {
    const reply = await forward();
    if (reply.status === 201 && token !== null) authors.set(String(field(reply.body, "id")), token.login);
    return reply;
  };
  /** A bot may not change what another wrote; a person who may write to the repository can. */
  const notMine: Route["answer"] = ({ token, params }) => {
    const author = authors.get(params["id"] ?? "");
    if (token?.type !== "Bot" || author === undefined || author === token.login) return null;
    return { status: 403, body: { message: "Resource not accessible by integration" } };
  };
  const react: Route["answer"] = ({ params, body, token }) => {
    const reaction = { comment: Number(params["id"]), content: String(field(body, "content")) };
    reactions.push(reaction);
    return {
      status: 201,
      body: { id: reactions.length, content: reaction.content, user: { login: token?.login } },
    };
  };
  const list = "/repos/:owner/:repo/issues/:number/comments";
  const one = "/repos/:owner/:repo/issues/comments/:id";
  return {
    reactions,
    routes: [
      { method: "POST", path: list, answer: tooLong },
      { method: "POST", path: list, answer: remember },
      { method: "PATCH", path: one, answer: notMine },
      { method: "PATCH", path: one, answer: tooLong },
      { method: "DELETE", path: one, answer: notMine },
      { method: "POST", path: `${one}/reactions`, answer: react },
    ],
  };
}

export interface Reaction {
  readonly comment: number;
  readonly content: string;
}

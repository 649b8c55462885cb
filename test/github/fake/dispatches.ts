import { field, type Route } from "./route.ts";

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: unknown;
}

/** Workflow dispatches, recorded: the emulator knows no workflow files. */
export function fakeDispatches(): { readonly routes: readonly Route[]; readonly dispatches: Dispatch[] } {
  const dispatches: Dispatch[] = [];
  const answer: Route["answer"] = ({ params, body }) => {
    dispatches.push({
      workflow: params["file"] ?? "",
      ref: String(field(body, "ref")),
      inputs: field(body, "inputs"),
    });
    return { status: 204 };
  };
  return {
    dispatches,
    routes: [{ method: "POST", path: "/repos/:owner/:repo/actions/workflows/:file/dispatches", answer }],
  };
}

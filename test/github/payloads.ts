/** Payloads as GitHub sends them, shortened to what surrounds the fields that matter. */

export const shaOf = (letter: string) => letter.repeat(40);
export const zeros = shaOf("0");

const user = (login: string, id: number, type = "User") => ({
  login,
  id,
  node_id: `MDQ6VXNlcj${id}`,
  avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
  html_url: `https://github.com/${login}`,
  type,
  site_admin: false,
});
export const octocat = user("octocat", 583231);
export const stranger = user("stranger", 99);
export const dependabot = user("dependabot[bot]", 49699333, "Bot");

export const repository = {
  id: 1296269,
  node_id: "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
  name: "hello",
  full_name: "octocat/hello",
  private: false,
  owner: octocat,
  html_url: "https://github.com/octocat/hello",
  fork: false,
  url: "https://api.github.com/repos/octocat/hello",
  default_branch: "main",
  visibility: "public",
};
export const forked = {
  ...repository,
  id: 777,
  name: "hello-fork",
  full_name: "stranger/hello-fork",
  owner: stranger,
  fork: true,
};

/** A pull_request payload; what is given replaces fields of `pull_request`, or of its head. */
export function pullRequestEvent(
  changed: { readonly [field: string]: unknown } = {},
  head: { readonly [field: string]: unknown } = {},
) {
  return {
    action: "synchronize",
    number: 7,
    before: shaOf("1"),
    after: shaOf("a"),
    pull_request: {
      url: "https://api.github.com/repos/octocat/hello/pulls/7",
      id: 191568743,
      number: 7,
      state: "open",
      locked: false,
      title: "Try another model",
      user: octocat,
      body: null,
      created_at: "2026-11-20T10:00:00Z",
      merged_at: null,
      merge_commit_sha: shaOf("c"),
      draft: false,
      head: {
        label: "octocat:try",
        ref: "try",
        sha: shaOf("a"),
        user: octocat,
        repo: repository,
        ...head,
      },
      base: { label: "octocat:main", ref: "main", sha: shaOf("b"), user: octocat, repo: repository },
      author_association: "OWNER",
      merged: false,
      mergeable: null,
      commits: 2,
      changed_files: 1,
      ...changed,
    },
    repository,
    sender: octocat,
  };
}

export const mergeGroupEvent = {
  action: "checks_requested",
  merge_group: {
    head_sha: shaOf("a"),
    head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${shaOf("b")}`,
    base_sha: shaOf("b"),
    base_ref: "refs/heads/main",
    head_commit: { id: shaOf("a"), tree_id: shaOf("d"), message: "Merge pull request #104 from octocat/try" },
  },
  repository,
  sender: octocat,
};

export const pushEvent = {
  ref: "refs/heads/main",
  before: shaOf("b"),
  after: shaOf("a"),
  repository: { ...repository, master_branch: "main", pushed_at: 1795000000 },
  pusher: { name: "octocat", email: "octocat@github.com" },
  sender: octocat,
  created: false,
  deleted: false,
  forced: false,
  base_ref: null,
  compare: "https://github.com/octocat/hello/compare/bbbbbbbbbbbb...aaaaaaaaaaaa",
  commits: [],
  head_commit: null,
};

export const scheduleEvent = { schedule: "17 4 * * *", workflow: ".github/workflows/drift.yml" };

export const dispatchEvent = {
  inputs: null,
  ref: "refs/heads/main",
  repository,
  sender: octocat,
  workflow: ".github/workflows/gate.yml",
};

export const issueCommentEvent = {
  action: "created",
  issue: {
    id: 73464126,
    number: 12,
    title: "It got slower",
    user: stranger,
    state: "open",
    comments: 1,
    body: null,
  },
  comment: {
    id: 99262140,
    user: stranger,
    created_at: "2026-11-22T08:00:00Z",
    author_association: "NONE",
    body: `/pairgate bless ${shaOf("a")}\n<!-- pairgate -->`,
  },
  repository,
  sender: stranger,
};

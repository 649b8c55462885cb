/** The repository a workflow runs in; for a fork's pull request, the one it was opened against. */
export interface OwnRepository {
  /** `owner/name` */
  readonly fullName: string;
  readonly id: number;
  /** null where the event does not tell, as some schedules do not */
  readonly defaultBranch: string | null;
}

interface Common {
  /** GitHub's name of the event. */
  readonly event: string;
  readonly repository: OwnRepository;
}

export interface PullRequestSituation extends Common {
  readonly kind: "pull-request";
  readonly event: "pull_request" | "pull_request_target";
  readonly action: string;
  readonly number: number;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** null where the fork was deleted */
    readonly repositoryId: number | null;
    readonly repository: string | null;
  };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly author: string;
  /** The head is in another repository, or in one that was deleted. */
  readonly fork: boolean;
  /** Dependabot opened it or acts on it: its token is a fork's, wherever the branch is. */
  readonly dependabot: boolean;
  readonly draft: boolean;
  /** Its base was changed by this event: what it was judged against before does not hold. */
  readonly retargeted: boolean;
}

export interface MergeGroupSituation extends Common {
  readonly kind: "merge-group";
  readonly action: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** The target branch, without `refs/heads/`. */
  readonly baseRef: string;
  /** The last pull request of the group, from the name of its branch; null where that is not GitHub's. */
  readonly pullRequest: number | null;
}

export interface PushSituation extends Common {
  readonly kind: "push";
  /** The commit pushed; all zeros where the push deleted the branch. */
  readonly sha: string;
  /** null where the push made the branch */
  readonly before: string | null;
  /** null for a tag */
  readonly branch: string | null;
  readonly isDefaultBranch: boolean;
  readonly deleted: boolean;
}

export interface ScheduleSituation extends Common {
  readonly kind: "schedule";
  readonly sha: string;
  readonly branch: string | null;
}

export interface DispatchSituation extends Common {
  readonly kind: "dispatch";
  readonly sha: string;
  /** null where the workflow was dispatched on a tag */
  readonly branch: string | null;
  readonly pullRequest: number | null;
  /** The exact commit a maintainer asked for. */
  readonly commit: string | null;
}

export interface CommentSituation extends Common {
  readonly kind: "comment";
  readonly action: string;
  /** Of the issue or pull request that was commented on. */
  readonly number: number;
  readonly isPullRequest: boolean;
  /** Hostile text: anyone may comment. */
  readonly body: string;
  readonly author: string;
  readonly commentId: number;
}

export interface OtherSituation extends Common {
  readonly kind: "other";
}

/** Why pairgate was started: what an event and its payload come to. */
export type Situation =
  | PullRequestSituation
  | MergeGroupSituation
  | PushSituation
  | ScheduleSituation
  | DispatchSituation
  | CommentSituation
  | OtherSituation;

/** The commit a branch points to, and that commit's tree. */
export interface BranchTip {
  readonly commit: string;
  readonly tree: string;
}

/** What a store on a branch needs of the place where the branch is. */
export interface BranchPort {
  /** Where the branch is, for messages. */
  readonly name: string;
  /** Null where there is no such branch yet. */
  tip(): Promise<BranchTip | null>;
  /** Each path on the branch with its blob's id, git's own: see `blobId`. Null where there is no such branch yet. */
  files(): Promise<ReadonlyMap<string, string> | null>;
  /** A blob's text. */
  read(blob: string): Promise<string>;
  /**
   * Compare and swap: a commit of the parent's tree with these files in it becomes the tip if the parent still is it
   * (where null: if there still is no branch), and otherwise `moved` is said and nothing was done.
   */
  commit(options: {
    readonly parent: BranchTip | null;
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly message: string;
  }): Promise<"done" | "moved">;
}

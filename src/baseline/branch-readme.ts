/** The file that a new baseline branch begins with, for whoever finds the branch. */
export const BRANCH_README = `# The baselines of pairgate

pairgate writes this branch and compares pull requests with what is on it. It shares no history with the other
branches and is never merged.

- \`runs/<suite>/<candidate>/<UTC time>-<commit>.run.jsonl\`: what was measured at a commit of the default branch
- \`epochs/\`: where a known change of the outcome happened; older runs are not compared with newer code
- \`blessings/\`: changes that someone accepted, by pull request

Files are added and never edited. Do not edit, rename or copy them: a baseline is only as good as its files.

## Deleting old runs

Runs that are older than \`baseline.max-age\` in pairgate.yml (30 days where it says nothing) are no longer compared with
and can be deleted, here those of 2026:

    git clone --branch <this branch> --single-branch <this repository> baselines
    cd baselines
    git rm ':(glob)runs/*/*/2026-*'
    git commit -m "Delete old runs" && git push

Leave \`epochs/\` as it is. To be rid of the history too, delete the branch: the next \`pairgate record\` begins a new one,
and until then pull requests have no stored baseline.
`;

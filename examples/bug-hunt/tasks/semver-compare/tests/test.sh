#!/bin/sh
# Runs the held-out tests and writes the reward. Harbor's folders are the default; pairgate names its own.
export APP_DIR="${APP_DIR:-/app}"
tests="${TESTS_DIR:-/tests}"
verdict="${LOGS_DIR:-/logs}/verifier"
mkdir -p "$verdict"

# Whatever goes wrong from here on, a patch that cannot be tested has failed.
echo 0 >"$verdict/reward.txt"

# A patch may loop for ever. macOS has no `timeout`; there the verifier's own limit has to do.
limit=""
if command -v timeout >/dev/null 2>&1; then limit="timeout 10"; fi

# A program that leaves early with status 0 has passed nothing, so the count is asked for as well.
if $limit node --test-reporter=tap "$tests/hidden.test.cjs" >"$verdict/output.txt" 2>&1 &&
  grep -q '^# pass [1-9]' "$verdict/output.txt"; then
  echo 1 >"$verdict/reward.txt"
fi
exit 0

#!/bin/sh
# Puts the repaired file into the workspace, which is the current folder.
cp "${SOLUTION_DIR:-/solution}/word-count.cjs" src/word-count.cjs

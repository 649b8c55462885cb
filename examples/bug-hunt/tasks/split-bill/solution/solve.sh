#!/bin/sh
# Puts the repaired file into the workspace, which is the current folder.
cp "${SOLUTION_DIR:-/solution}/split.cjs" src/split.cjs

#!/bin/sh
# Puts the repaired file into the workspace, which is the current folder.
cp "${SOLUTION_DIR:-/solution}/inventory.cjs" src/inventory.cjs

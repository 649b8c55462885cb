#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Ledger } from "./ledger.js";
import { repair } from "./repair.js";
import { checkSettings } from "./settings.js";
import { readWorkspace } from "./workspace.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { settings: { type: "string", default: path.join(import.meta.dirname, "settings.json") } },
});
const [instructionFile] = positionals;
if (!instructionFile)
  throw new Error("usage: mender [--settings FILE] INSTRUCTION_FILE, in the folder to repair");

const ledger = new Ledger();
try {
  const result = repair({
    instruction: readFileSync(instructionFile, "utf8"),
    files: readWorkspace(process.cwd()),
    seed: process.env.PAIRGATE_SEED ?? String(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)),
    settings: checkSettings(JSON.parse(readFileSync(values.settings, "utf8"))),
    ledger,
  });
  for (const [file, text] of result.files) writeFileSync(file, text);
  const state = result.solved ? "the visible tests pass" : "some visible tests still fail";
  console.log(
    `${state} after ${result.tried} patches; changed: ${[...result.files.keys()].join(", ") || "nothing"}`,
  );
} finally {
  // What was used is owed even where the work came to nothing.
  if (process.env.PAIRGATE_USAGE) writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify(ledger.usage()));
}

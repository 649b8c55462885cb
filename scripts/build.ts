/** Builds `dist/` from `src/`: `tsc` to `lib/`, then one bundle per entry. ncc cannot read TypeScript 7 itself. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => `${root}node_modules/.bin/${name}`;
const run = (name: string, args: string[]) =>
  execFileSync(bin(name), args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

/** The bundle's folder, and the module it starts from. */
const entries = { cli: "cli", api: "index", action: "action" };

for (const folder of ["lib", "dist"]) rmSync(`${root}${folder}`, { recursive: true, force: true });
run("tsc", ["-p", "tsconfig.build.json"]);
run("tsc", ["-p", "tsconfig.types.json"]);
for (const [folder, module] of Object.entries(entries)) {
  if (!existsSync(`${root}lib/${module}.js`)) continue;
  run("ncc", [
    "build",
    `lib/${module}.js`,
    "-o",
    `dist/${folder}`,
    "--license",
    "licenses.txt",
    "--target",
    "es2024",
    "-q",
  ]);
}
const cli = `${root}dist/cli/index.js`;
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, "utf8").replace(/^#!.*\n/u, "")}`);
chmodSync(cli, 0o755);

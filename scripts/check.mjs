import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

install();

/** What must hold before a change lands, cheapest first. Tests run on their own: `npm test`. */
const STEPS = [
  ["format", "prettier --check ."],
  ["types: domain", "tsc -p src/domain"],
  ["types: app", "tsc -p ."],
  ["types: service", "tsc -p server"],
  ["types: desk", "tsc -p desk"],
  ["types: tests", "tsc -p test"],
  ["lint", "eslint . --max-warnings 0"],
  ["boundaries", "depcruise src server desk --config .dependency-cruiser.cjs"],
  ["unused", "knip"],
  ["bundles", "tsx scripts/practice/build.ts"],
  ["sizes", "size-limit"],
];

const failed = STEPS.filter(([name, command]) => {
  const started = Date.now();
  const { status } = spawnSync("npx", ["--no-install", ...command.split(" ")], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`check failed: ${failed.map(([name]) => name).join(", ")}`);
  process.exit(1);
}

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { install, root } from "./install.mjs";

/**
 * Measures speed and memory: `npm run bench -- [wording|typing|patterns|templates|backfill|pages|review|service] [more words]`.
 * The speed of the ownership review stands in `npm run eval -- ownership`.
 */
const NOUNS = ["wording", "typing", "patterns", "templates", "backfill", "review", "service"];

install();
const [noun, ...words] = process.argv.slice(2);
if (noun !== undefined && !NOUNS.includes(noun)) {
  console.error(`nothing is timed for ${noun}; there is: ${NOUNS.join(", ")}`);
  process.exit(2);
}
let failed = 0;
for (const name of noun === undefined ? NOUNS : [noun]) {
  console.log(`\n## ${name}\n`);
  const script = join(root, "scripts", "bench", `${name}.ts`);
  const env =
    name === "typing" ? { ...process.env, CHROMIUM_PATH: await findChromium() } : process.env;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...words], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { install, root } from "./install.mjs";

install();
const words = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), "unticket-test-"));
const totals = { passed: 0, failed: 0 };

try {
  const chromium = await findChromium();
  const env = { ...process.env, CHROMIUM_PATH: chromium, TZ: "UTC", NODE_ENV: "test" };
  build(env);
  if (words.length > 0) run("asked", words, env);
  else {
    run(
      "units",
      [
        "--selectProjects",
        "domain",
        "contract",
        "server",
        "desk",
        "app",
        "house",
        "--maxWorkers=2",
      ],
      env,
    );
    run("browser", ["--selectProjects", "browser", "--runInBand"], env);
  }
} catch (error) {
  totals.failed += 1;
  console.error(error.message);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

/** The bundles that the browser tests and the packaging tests open. */
function build(env) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/practice/build.ts"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0)
    throw new Error("The bundles could not be built; what went wrong stands above.");
}

/** Runs Jest and adds its figures to the totals; a suite that could not run counts as failed. */
function run(name, jestWords, env) {
  const report = join(reports, `${name}.json`);
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(
    process.execPath,
    [jest, "--json", "--forceExit", `--outputFile=${report}`, ...jestWords],
    { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] },
  );
  const result = readReport(report);
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (status !== 0 && totals.failed === 0) totals.failed += 1;
  for (const test of secondTries(result)) console.log(`Passed at the second try only: ${test}`);
}

function secondTries(result) {
  const tests = (result.testResults ?? []).flatMap((file) => file.assertionResults);
  return tests
    .filter((test) => test.status === "passed" && test.invocations > 1)
    .map((test) => test.fullName);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
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
  if (words.length > 0) count(runJest("asked", words, env));
  else {
    runTwice(
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
    runTwice("browser", ["--selectProjects", "browser", "--runInBand"], env);
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

/**
 * Runs Jest and adds its figures to the totals; a suite that could not run counts as failed. Up to
 * five files that failed are run once more: they start databases, browsers and processes, and a
 * machine that stalls for a moment must not undo a whole run. What passed only then is named.
 */
function runTwice(name, jestWords, env) {
  const first = runJest(name, jestWords, env);
  const failed = first.testResults.filter(({ status }) => status === "failed");
  if (failed.length === 0 || failed.length > 5) return count(first);
  const files = failed.map((file) => file.name);
  console.error(`Once more:\n${files.map((file) => relative(root, file)).join("\n")}`);
  const second = runJest(`${name}-again`, [...jestWords, "--runTestsByPath", ...files], env);
  for (const { name: file, status } of second.testResults)
    if (status === "passed") console.log(`Passed at the second try only: ${relative(root, file)}`);
  totals.passed += first.numPassedTests - sum(failed, "passed");
  count(second);
}

function runJest(name, jestWords, env) {
  const report = join(reports, `${name}.json`);
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(
    process.execPath,
    [jest, "--json", "--forceExit", `--outputFile=${report}`, ...jestWords],
    { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] },
  );
  return { ...readReport(report), status };
}

function count(result) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  totals.passed += result.numPassedTests;
  totals.failed += failed === 0 && result.status !== 0 ? 1 : failed;
}

function sum(files, status) {
  return files.flatMap((file) => file.assertionResults).filter((test) => test.status === status)
    .length;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, testResults: [] };
  }
}

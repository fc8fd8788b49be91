import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * Finds a Chromium for the browser tests, or installs one.
 *
 * Looks at CHROMIUM_PATH, the PATH, then Playwright's own; as root on Debian it installs the
 * distribution's package.
 *
 * @returns {Promise<string>} The path of an executable.
 * @throws {Error} When there is none and none could be had; the message says what to do.
 */
export async function findChromium() {
  const found = (await onThisMachine()) ?? installFromDebian();
  if (found !== null) return found;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none was found. Install one (on Debian as root: " +
      "apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH.",
  );
}

async function onThisMachine() {
  const { chromium } = await import("playwright-core");
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, MAC, chromium.executablePath()];
  return candidates.find(isExecutable) ?? null;
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  console.log("Installing Debian's chromium for the browser tests …");
  const apt = (...words) =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "chromium");
  return ["/usr/bin/chromium"].find(isExecutable) ?? null;
}

function isExecutable(path) {
  if (path === undefined || path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs what the lock file names when it is not there yet, and says so.
 *
 * @param folder - A folder with a package-lock.json; the project's own by default.
 */
export function install(folder = root) {
  refuseOldNode();
  const lock = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;

  console.log(`Installing packages (npm ci)${folder === root ? "" : ` in ${folder}`} …`);
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (error !== undefined || status !== 0) {
    console.error("npm ci did not succeed; what it said stands above. Nothing was started.");
    process.exit(1);
  }
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Unticket needs Node ${engines.node}; this is ${process.version}.`);
    process.exit(1);
  }
}

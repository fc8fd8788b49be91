import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipOf } from "./zip.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist", "package");

/** What Zendesk installs; a package never holds more than what stands here. */
const FILES = [
  "manifest.json",
  "translations/en.json",
  "assets/logo.png",
  "assets/logo-small.png",
  "assets/logo.svg",
  "assets/icon_nav_bar.svg",
];

const { version } = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
rmSync(folder, { recursive: true, force: true });
for (const file of [...FILES, ...otherLanguages()]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  cpSync(join(root, file), join(folder, file));
}
const archive = join(root, "dist", `unticket-${version}.zip`);
writeFileSync(archive, zipOf(folder));
console.log(`dist/package is clean, dist/unticket-${version}.zip is ready for Zendesk`);

function otherLanguages() {
  return readdirSync(join(root, "translations"))
    .map((name) => `translations/${name}`)
    .filter((file) => file.endsWith(".json") && !FILES.includes(file));
}

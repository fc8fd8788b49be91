import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A webpack configuration, what it is made from, and where its result goes. */
type Bundle = { name: string; config: string; sources: readonly string[]; output: string };

const BUNDLES: readonly Bundle[] = [
  {
    name: "app",
    config: "webpack.config.js",
    sources: ["src", "translations", "webpack.config.js", "package-lock.json"],
    output: "dist/app",
  },
  {
    name: "practice desk",
    config: "desk/workspace/webpack.config.js",
    sources: ["desk/workspace", "package-lock.json"],
    output: "dist/desk",
  },
];

/**
 * Builds the bundles whose sources changed since they were last built; does nothing otherwise.
 *
 * @param say - Told what is being built.
 * @throws {Error} When webpack fails; the message holds what it printed.
 */
export async function build(say: (text: string) => void): Promise<void> {
  for (const bundle of BUNDLES) {
    const stamp = stampOf(bundle.sources);
    const stampFile = join(root, "dist", `.${bundle.name.replace(" ", "-")}.stamp`);
    const isFresh =
      existsSync(join(root, bundle.output)) &&
      existsSync(stampFile) &&
      readFileSync(stampFile, "utf8") === stamp;
    if (isFresh) continue;
    say(`building the ${bundle.name}`);
    await runWebpack(bundle.config);
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
}

function runWebpack(config: string): Promise<void> {
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, "--config", config, "--mode", "production"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack could not build ${config}:\n${printed}`));
    });
  });
}

/** A fingerprint of names, sizes and times: cheap, and different whenever somebody saved a file. */
function stampOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of filesBelow(path)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await build((text) => process.stdout.write(`${text} …\n`));
}

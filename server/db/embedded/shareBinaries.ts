import { cp, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Binaries } from "./findBinaries";
import type { SystemUser } from "./systemUser";
import { runProgram } from "./runProgram";

const SHARED = "/var/lib/unticket";

/**
 * PostgreSQL looks for its own program with the rights of its user. Where the project lies in a
 * folder that is closed to that user (root's home), a copy is made, once per version.
 */
export async function shareBinaries(binaries: Binaries, user: SystemUser): Promise<Binaries> {
  if (user === null || (await mayRun(binaries, user))) return binaries;
  const native = dirname(dirname(binaries.initdb));
  const copy = join(SHARED, `postgres-${binaries.version}`);
  const shared = {
    version: binaries.version,
    initdb: join(copy, "bin", basename(binaries.initdb)),
    pgCtl: join(copy, "bin", basename(binaries.pgCtl)),
    postgres: join(copy, "bin", basename(binaries.postgres)),
  };
  if (await mayRun(shared, user)) return shared;
  const making = `${copy}.${process.pid}`;
  await mkdir(SHARED, { recursive: true });
  await cp(native, making, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(making, copy);
  return shared;
}

const mayRun = (binaries: Binaries, user: NonNullable<SystemUser>): Promise<boolean> =>
  runProgram(binaries.initdb, ["--version"], { user: { ...user, passesFolders: false } }).then(
    () => true,
    () => false,
  );

import { randomBytes } from "node:crypto";
import { access, chown, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartupError } from "../../errors";
import type { Binaries } from "./findBinaries";
import type { SystemUser } from "./systemUser";
import { runProgram } from "./runProgram";

export type Cluster = {
  readonly folder: string;
  /** The data directory itself. */
  readonly path: string;
  readonly binaries: Binaries;
  readonly user: SystemUser;
  /** Of the superuser `postgres`. */
  readonly password: string;
};

/**
 * Makes the data directory, once. It appears under its name only when it is complete, so that a
 * crash in the middle leaves nothing half made.
 */
export async function createCluster(
  place: Pick<Cluster, "folder" | "binaries" | "user">,
): Promise<Cluster> {
  const path = join(place.folder, "postgres");
  const passwordFile = join(place.folder, "postgres.password");
  try {
    if (await exists(join(path, "PG_VERSION"))) {
      return { ...place, path, password: (await readFile(passwordFile, "utf8")).trim() };
    }
    const password = randomBytes(24).toString("base64url");
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await initialize(place, path, password);
    return { ...place, path, password };
  } catch (error) {
    throw new StartupError(
      `The database in ${place.folder} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

async function initialize(
  { folder, binaries, user }: Pick<Cluster, "folder" | "binaries" | "user">,
  path: string,
  password: string,
): Promise<void> {
  const making = await mkdtemp(join(folder, "postgres-making-"));
  const passwordFile = `${making}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (user !== null) {
      await chown(making, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    await runProgram(
      binaries.initdb,
      [
        `--pgdata=${making}`,
        `--pwfile=${passwordFile}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--data-checksums",
      ],
      { user, cwd: making },
    );
    await rename(making, path);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(making, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

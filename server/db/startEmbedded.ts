import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { StartupError } from "../errors";
import { createCluster } from "./embedded/createCluster";
import { createDatabase } from "./embedded/createDatabase";
import { findBinaries } from "./embedded/findBinaries";
import { findSystemUser } from "./embedded/findSystemUser";
import { shareBinaries } from "./embedded/shareBinaries";
import { joinCluster, leaveCluster } from "./embedded/joinCluster";

export type EmbeddedDatabase = {
  /** The address of a database of this server; the database is made when it is not there yet. */
  readonly url: (database: string) => Promise<string>;
  /** Stops the server, unless another process still works with it. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL server that comes with the project, for one machine without a database.
 *
 * A server that a killed process left behind is adopted; a stale pid file is cleared; a second
 * process joins the running server. It listens on 127.0.0.1 only, with a password of its own, and
 * writes through to the disk before it acknowledges.
 *
 * @param dataDir - Keeps `postgres/` (the data), `postgres.log` and `postgres.password` (mode 0600).
 * @throws {StartupError} When the folder or the programs cannot be used; the message says why.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  await makeFolder(folder);
  const user = await findSystemUser(folder);
  const binaries = await shareBinaries(await findBinaries(), user);
  const cluster = await createCluster({ folder, binaries, user });
  const port = await joinCluster(cluster);
  return {
    url: (database) => createDatabase({ port, password: cluster.password, database }),
    stop: () => leaveCluster(cluster, port),
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new StartupError(`No write access to ${folder}: ${String(error)}`, { cause: error });
  }
}

import { chown, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { errorCode } from "../../errorCode";
import { StartupError } from "../../errors";
import type { Cluster } from "./createCluster";
import { runProgram } from "./runProgram";

/** How long a server may take to recover after a crash before we give up. */
const PATIENCE_MS = 60_000;
/** So often we look whether somebody else still works with a server that we would stop. */
const MOST_LOOKS = 5;

/**
 * Finds the running server of a data directory, or starts it; answers with its port.
 *
 * @throws {StartupError} When it does not answer in a minute.
 */
export async function joinCluster(cluster: Cluster): Promise<number> {
  const deadline = Date.now() + PATIENCE_MS;
  let problem = "it did not answer";
  while (Date.now() < deadline) {
    const noted = await readPidFile(cluster);
    if (noted !== null && (await isOurs(cluster, noted.port))) return noted.port;
    if (noted !== null && (await isServer(noted.pid))) {
      await sleep(200); // starting up, recovering or stopping
      continue;
    }
    // The pid belongs to nobody, or to a program that took it over since.
    if (noted !== null) await rm(join(cluster.path, "postmaster.pid"), { force: true });
    try {
      await startServer(cluster, await freePort());
    } catch (error) {
      // Another process may have started it in the same moment: look again.
      problem = error instanceof Error ? error.message : String(error);
      await sleep(200);
    }
  }
  throw new StartupError(
    `The embedded PostgreSQL in ${cluster.path} cannot be started: ${problem}`,
  );
}

/** Stops the server when nobody else is connected to it. */
export async function leaveCluster(cluster: Cluster, port: number): Promise<void> {
  // What a process had open lives on for a moment after it.
  for (let looks = 1; await hasOtherClients(cluster, port); looks += 1) {
    if (looks === MOST_LOOKS) return;
    await sleep(200);
  }
  await runProgram(
    cluster.binaries.pgCtl,
    ["stop", "-D", cluster.path, "-m", "fast", "-w", "-t", "15"],
    cluster,
  ).catch(() => undefined);
}

async function startServer(cluster: Cluster, port: number): Promise<void> {
  const log = join(cluster.folder, "postgres.log");
  await writeFile(log, "", { flag: "a", mode: 0o600 });
  if (cluster.user !== null) await chown(log, cluster.user.uid, cluster.user.gid);
  const options = [
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=''",
    `-c port=${port}`,
    "-c max_connections=200",
    "-c shared_buffers=128MB",
    "-c max_wal_size=2GB",
    "-c log_statement=none",
  ].join(" ");
  await runProgram(
    cluster.binaries.pgCtl,
    ["start", "-D", cluster.path, "-l", log, "-w", "-t", "50", "-o", options],
    { user: cluster.user, cwd: cluster.path },
  );
}

async function readPidFile(cluster: Cluster): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(join(cluster.path, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number.isInteger(port) ? port : 0 } : null;
}

async function isServer(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return false;
  }
  // Without /proc we cannot tell a reused pid apart, and PostgreSQL itself will.
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
  return command.includes("postgres");
}

async function isOurs(cluster: Cluster, port: number): Promise<boolean> {
  if (port === 0) return false;
  const answer = await ask(cluster, port, "show data_directory").catch(() => null);
  return answer === cluster.path;
}

async function hasOtherClients(cluster: Cluster, port: number): Promise<boolean> {
  const answer = await ask(
    cluster,
    port,
    `select count(*)::int from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  ).catch(() => 0);
  return answer !== 0;
}

async function ask(cluster: Cluster, port: number, question: string): Promise<unknown> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: cluster.password,
    database: "postgres",
    connectionTimeoutMillis: 3_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

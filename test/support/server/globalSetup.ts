import { appendFile, chmod, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../../server/db/migrate";
import { startEmbedded } from "../../../server/db/startEmbedded";
import { TEMPLATE } from "./testDatabase";

/**
 * Starts one PostgreSQL for the whole run (or takes `TEST_DATABASE_URL`) and makes the template
 * that each test file copies.
 */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "unticket-test-"));
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(folder);
  await writeBehind(join(folder, "postgres"));
  const url = await embedded.url(TEMPLATE);
  await migrate(url);
  process.env["TEST_DATABASE_URL"] = url;
  process.env["TEST_DATABASE_FOLDER"] = folder;
}

/** What a test leaves behind may be lost: a disk that is slow must not slow tests down. */
async function writeBehind(dataFolder: string): Promise<void> {
  const lines = ["fsync = off", "synchronous_commit = off", "full_page_writes = off"];
  await appendFile(join(dataFolder, "postgresql.conf"), `\n${lines.join("\n")}\n`);
  const [pid] = (await readFile(join(dataFolder, "postmaster.pid"), "utf8")).split("\n");
  process.kill(Number(pid), "SIGHUP");
}

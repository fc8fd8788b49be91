import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chmod } from "node:fs/promises";
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
  const url = await embedded.url(TEMPLATE);
  await migrate(url);
  process.env["TEST_DATABASE_URL"] = url;
  process.env["TEST_DATABASE_FOLDER"] = folder;
}

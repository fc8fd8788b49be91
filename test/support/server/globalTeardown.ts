import { rm } from "node:fs/promises";
import { startEmbedded } from "../../../server/db/startEmbedded";

/** Stops the server of `globalSetup` and removes its files. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env["TEST_DATABASE_FOLDER"];
  if (folder === undefined) return;
  const embedded = await startEmbedded(folder);
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}

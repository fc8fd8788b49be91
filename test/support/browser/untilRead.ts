import { readFileSync } from "node:fs";
import { join } from "node:path";

const LONGEST_MS = 300_000;
const PAUSE_MS = 500;
/** A job that ends may make another one due. */
const TIMES_IN_A_ROW = 4;

/**
 * Resolves when a practice set-up has read its season, knows its groups, and has nothing left to
 * think about.
 *
 * @param folder - Where its data is.
 * @throws {Error} When it is not through in five minutes.
 */
export async function untilRead(folder: string): Promise<void> {
  const { ports } = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8")) as {
    ports: { metrics: number };
  };
  const deadline = Date.now() + LONGEST_MS;
  for (let quiet = 0; quiet < TIMES_IN_A_ROW;) {
    const isQuiet = knowsItsGroups(folder) && (await countDue(ports.metrics)) === 0;
    quiet = isQuiet ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error("the season was not read in time");
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const knowsItsGroups = (folder: string): boolean =>
  readFileSync(join(folder, "service.log"), "utf8").includes("groups are confirmed");

/** Jobs whose time has come; null while the service does not say. */
async function countDue(port: number): Promise<number | null> {
  try {
    const answer = await fetch(`http://localhost:${port}/metrics`);
    const [, due] = /^unticket_jobs_due (\d+)/m.exec(await answer.text()) ?? [];
    return due === undefined ? null : Number(due);
  } catch {
    return null;
  }
}

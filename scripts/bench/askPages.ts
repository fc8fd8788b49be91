import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { inAccount } from "../../server/db/inAccount";
import type { Database } from "../../server/db/openDatabase";
import { openSession } from "../../server/session/sessions";
import { spread } from "./figures";

/** A session that outlives the measurement. */
const AHEAD_MS = 12 * 3_600_000;
const EVERY_MS = 100;

export type Asking = {
  readonly db: Database;
  readonly port: number;
  readonly accountId: number;
  /** Paths of the service, asked in turn. */
  readonly paths: readonly string[];
};

/** Asks for pages as people do, until it is told to stop. @returns Milliseconds by path. */
export async function askPages(
  { db, port, accountId, paths }: Asking,
  signal: AbortSignal,
): Promise<Record<string, ReturnType<typeof spread>>> {
  const later = new Date(Date.now() + AHEAD_MS);
  const { token } = await inAccount(db, accountId, (tx) =>
    openSession(
      tx,
      { accountId, userId: 1, role: "lead", location: "nav_bar", roleReadAt: later },
      later,
    ),
  );
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 4 });
  const times = new Map<string, number[]>(paths.map((path) => [path, []]));
  while (!signal.aborted) {
    for (const path of paths) {
      const from = performance.now();
      const answer = await pool.request({
        method: "GET",
        path,
        headers: { authorization: `Bearer ${token}` },
      });
      await answer.body.dump();
      if (answer.statusCode >= 500 || answer.statusCode === 401) {
        throw new Error(`${path} answered ${answer.statusCode}`);
      }
      times.get(path)?.push(performance.now() - from);
    }
    await sleep(EVERY_MS);
  }
  await pool.close();
  return Object.fromEntries([...times].map(([path, taken]) => [path, spread(taken)]));
}

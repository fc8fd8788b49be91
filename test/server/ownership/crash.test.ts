import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { addDesk, aTicket, handedOver, ids, review, take } from "../../support/server/withDesk";
import { until } from "../../support/server/until";
import { withService } from "../../support/server/withService";

const service = withService();
const CHILD = join(process.cwd(), "test", "support", "server", "reviewChild.ts");
const NOW = "2026-03-02T20:00:00Z";
const TICKETS = 12;

jest.setTimeout(180_000);

/** An account with tickets that went to IT and were forgotten there, all due for a review. */
async function aBacklog(): Promise<number> {
  service.setNow(NOW);
  const account = await addDesk(service);
  for (let at = 0; at < TICKETS; at += 1) {
    const ticketId = ids.ticket + at;
    const audits = handedOver.map((audit) => ({
      ...audit,
      id: audit.id + ticketId * 10,
      ticketId,
    }));
    await take(service, account, audits, aTicket({ id: ticketId }));
  }
  return account;
}

const stored = (account: number) =>
  service.inAccount(account, async (tx) => ({
    flags: await tx
      .selectFrom("flags")
      .select(["flag_id", "level", "since", "evidence", "text", "action"])
      .orderBy("flag_id")
      .execute(),
    reviewed: (await tx.selectFrom("ownerships").select("ticket_id").execute()).length,
    due: (
      await tx
        .selectFrom("due_times")
        .select("subject")
        .where("due_at", "<=", sql<Date>`now()`)
        .execute()
    ).length,
  }));

describe("a worker that is killed while it stores a review", () => {
  it("leaves nothing half done: the next one does the same work, once", async () => {
    const account = await aBacklog();
    const guard = new pg.Client({ connectionString: service.url });
    // Within one transaction the statistics stand still: another connection watches.
    const watcher = new pg.Client({ connectionString: service.url });
    await Promise.all([guard.connect(), watcher.connect()]);
    const othersOf = async (state: string): Promise<number> => {
      const { rows } = await watcher.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where datname = current_database() and backend_type = 'client backend'
            and pid <> pg_backend_pid() and ${state}`,
      );
      return rows[0]?.count ?? 0;
    };
    try {
      // The worker has stored the first part of its work and waits for us with the rest.
      await guard.query("begin");
      await guard.query("lock table flags in exclusive mode");
      const args = [service.url, String(account), NOW];
      const child = fork(CHILD, args, { execArgv: ["--import", "tsx"], stdio: "inherit" });
      const ended = once(child, "exit");
      await until(async () => (await othersOf("wait_event_type = 'Lock'")) > 0, 90);
      child.kill("SIGKILL");
      await ended;
      await guard.query("rollback");
      await until(async () => (await othersOf("xact_start is not null")) === 0, 60);
    } finally {
      await Promise.all([guard.end(), watcher.end()]);
    }

    expect(await stored(account)).toEqual({ flags: [], reviewed: 0, due: TICKETS });
    await review(service, account);
    const after = await stored(account);
    const undisturbed = await aBacklog();
    await review(service, undisturbed);

    expect(after.flags.length).toBeGreaterThanOrEqual(TICKETS);
    expect(after).toEqual(await stored(undisturbed));
  });
});

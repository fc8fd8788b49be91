import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { createDeskClock, shareClock } from "../../../server/jobs/deskClock";
import { setDue } from "../../../server/jobs/dueTimes";
import { followClock } from "../../../server/jobs/followClock";
import { freePort } from "../../support/server/freePort";
import { until } from "../../support/server/until";
import { withService } from "../../support/server/withService";

const service = withService();
const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS);

/** A practice desk that only has a clock; it tells whole seconds. */
function openClock() {
  let moved = 0;
  const server: Server = createServer((_request, response) => {
    const now = new Date(Date.now() + moved * MINUTE_MS).toISOString().replace(/\.\d+Z$/, "Z");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ now }));
  });
  return {
    move: (minutes: number) => (moved += minutes),
    listen: (port = 0) =>
      new Promise<string>((resolve) => {
        server.listen(port, "127.0.0.1", () => {
          resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        });
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const follow = async (url: string) => {
  const clock = createDeskClock();
  const { db, log, wake } = service;
  const parts = { db, log, wake, now: () => new Date(), clock, jobs: ["look"] };
  return { clock, ...(await followClock(url, parts)) };
};

const dueOf = (account: number, job: string) =>
  service.inAccount(account, async (tx) => {
    const row = await tx
      .selectFrom("due_times")
      .select("due_at")
      .where("job", "=", job)
      .executeTakeFirstOrThrow();
    return row.due_at;
  });

describe("followClock", () => {
  it("makes due what a moved clock brings nearer, in every account, and nothing else", async () => {
    const accounts = [await service.addAccount(), await service.addAccount()];
    const later = inMinutes(90);
    for (const account of accounts) {
      await service.inAccount(account, (tx) =>
        setDue(tx, [
          { job: "look", subject: "1", dueAt: later },
          { job: "rhythm", subject: "", dueAt: later },
          { job: "other", subject: "1", dueAt: later },
        ]),
      );
    }
    const desk = openClock();
    const followed = await follow(await desk.listen());
    const before = await dueOf(accounts[0] ?? 0, "look");

    desk.move(60);
    await until(async () => (await dueOf(accounts[1] ?? 0, "look")) < later);
    await followed.stop();
    await desk.close();

    expect(before).toEqual(later);
    expect(followed.clock.ahead()).toBe(60 * MINUTE_MS);
    const sooner = new Date(later.getTime() - 60 * MINUTE_MS);
    for (const account of accounts) {
      expect(await dueOf(account, "look")).toEqual(sooner);
      expect(await dueOf(account, "rhythm")).toEqual(later);
      expect(await dueOf(account, "other")).toEqual(later);
      expect(service.woken).toContain(`${account} look`);
    }
  });

  it("leaves alone what waits for a person", async () => {
    const account = await service.addAccount();
    await service.inAccount(account, (tx) =>
      sql`insert into due_times (account_id, job, subject, due_at)
          values (${account}, 'look', '7', 'infinity')`.execute(tx),
    );
    const desk = openClock();
    desk.move(1440);
    const followed = await follow(await desk.listen());
    await followed.stop();
    await desk.close();

    const { rows } = await service.inAccount(account, (tx) =>
      sql<{ waits: boolean }>`select due_at = 'infinity' as waits from due_times`.execute(tx),
    );
    expect(rows).toEqual([{ waits: true }]);
  });

  it("moves also what is being stored while the clock moves", async () => {
    const account = await service.addAccount();
    const later = inMinutes(90);
    const desk = openClock();
    const followed = await follow(await desk.listen());

    let hasMoved = (): void => undefined;
    const moved = new Promise<void>((resolve) => (hasMoved = resolve));
    const storing = service.inAccount(account, async (tx) => {
      await shareClock(tx);
      await moved;
      await setDue(tx, [{ job: "look", subject: "1", dueAt: later }]);
    });
    desk.move(30);
    await until(() => followed.clock.ahead() > 0);
    await sleep(200);
    hasMoved();
    await storing;
    await until(async () => (await dueOf(account, "look")) < later);
    await followed.stop();
    await desk.close();

    expect(await dueOf(account, "look")).toEqual(new Date(later.getTime() - 30 * MINUTE_MS));
  });

  it("waits for a desk that starts beside it", async () => {
    const desk = openClock();
    const port = await freePort();
    desk.move(15);
    const following = follow(`http://127.0.0.1:${port}`);
    await sleep(600);
    await desk.listen(port);
    const followed = await following;
    await followed.stop();
    await desk.close();

    expect(followed.clock.ahead()).toBe(15 * MINUTE_MS);
  });
});
